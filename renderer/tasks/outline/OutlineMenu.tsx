import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { ChevronDoubleDownRegular } from '@fluentui/react-icons/svg/chevron-double-down';
import { ChevronDoubleUpRegular } from '@fluentui/react-icons/svg/chevron-double-up';
import { TextBulletListTreeRegular } from '@fluentui/react-icons/svg/text-bullet-list-tree';
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useArrangeInSections } from '../../resolution/sections/useArrangeInSections.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { commandIcons } from '../commandIcons.tsx';
import { levelKeys } from '../taskKeys.ts';
import type { LevelCommand } from '../taskKeys.ts';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { BeforeRuleMenu } from './BeforeRuleMenu.tsx';
import { NumberingMenu } from './NumberingMenu.tsx';
import type { ShownLevel } from './foldLevels.ts';
import type { Levels } from './useLevels.ts';

interface LevelEntry {
  readonly command: LevelCommand;
  readonly level: ShownLevel;
  readonly icon?: ReactElement;
}

const levelCommands: readonly LevelEntry[] = [
  { command: 'level1', level: 1, icon: <ChevronDoubleUpRegular /> },
  { command: 'level2', level: 2 },
  { command: 'level3', level: 3 },
  { command: 'allLevels', level: null, icon: <ChevronDoubleDownRegular /> },
];

interface OutlineMenuParts {
  readonly levels: Levels;
  /** Whether a row is chosen on which the commands can act. */
  readonly hasRow: boolean;
  readonly onCommand: (command: LevelCommand | 'sort') => void;
}

/** What can be done with the outline of the table as a whole. */
export function OutlineMenu(parts: OutlineMenuParts) {
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  return (
    <Menu hasIcons>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<TextNumberListLtrRegular />} className={styles.button}>
          {t('outline.menu')}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <OutlineList {...parts} />
      </MenuPopover>
    </Menu>
  );
}

/** Follows the plan only while it is open. */
function OutlineList({ levels, hasRow, onCommand }: OutlineMenuParts) {
  const { why } = useMayEdit();
  const { t } = useTranslation();
  const { clauses } = useWorkbook();
  const arrange = useArrangeInSections();
  return (
    <MenuList>
      {levelCommands.map(({ command, level, icon }) => (
        <MenuItem
          key={command}
          {...(icon === undefined ? {} : { icon })}
          secondaryContent={levelKeys[command]}
          disabled={levels.depth < Math.max(2, level ?? 0)}
          onClick={() => onCommand(command)}
        >
          {t(`outline.commands.${command}`)}
        </MenuItem>
      ))}
      <MenuDivider />
      <NumberingMenu />
      <BeforeRuleMenu />
      <MenuItem
        icon={commandIcons.sort}
        disabled={!hasRow || why !== null}
        title={why ?? undefined}
        onClick={() => onCommand('sort')}
      >
        {t('outline.sort.menu')}
      </MenuItem>
      {clauses.length > 0 && (
        <MenuItem
          icon={<TextBulletListTreeRegular />}
          disabled={why !== null}
          title={why ?? undefined}
          onClick={arrange}
        >
          {t('outline.sections')}
        </MenuItem>
      )}
    </MenuList>
  );
}
