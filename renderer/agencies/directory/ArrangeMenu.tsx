import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { agencyCommands, agencyIcons } from './agencyCommands.tsx';
import type { AgencyCommand } from './agencyCommands.tsx';

/** What can become of agencies. */
export function ArrangeMenu(props: {
  readonly isPossible: (command: AgencyCommand) => boolean;
  readonly onCommand: (command: AgencyCommand) => void;
}) {
  const { isPossible, onCommand } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const { why } = useMayEdit();
  const item = (command: AgencyCommand) => (
    <MenuItem
      key={command}
      icon={agencyIcons[command]}
      disabled={!isPossible(command)}
      onClick={() => onCommand(command)}
    >
      {t(`agencies.commands.${command}`)}
    </MenuItem>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          icon={<BuildingRegular />}
          className={styles.button}
          disabledFocusable={why !== null}
          title={why ?? undefined}
        >
          {t('agencies.more')}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {agencyCommands.slice(0, 4).map(item)}
          <MenuDivider />
          {agencyCommands.slice(4).map(item)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
