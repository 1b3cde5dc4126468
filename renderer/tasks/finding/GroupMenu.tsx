import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { GroupListRegular } from '@fluentui/react-icons/svg/group-list';
import { useTranslation } from 'react-i18next';

import { groupings } from '#shared/filters/finding.ts';
import type { Grouping } from '#shared/filters/finding.ts';

import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';

/** No grouping's name. */
const none = 'none';

/** By what tasks stand together. */
export function GroupMenu(props: {
  readonly grouping: Grouping | null;
  readonly onGroup: (grouping: Grouping | null) => void;
}) {
  const { grouping, onGroup } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  return (
    <Menu
      checkedValues={{ grouping: [grouping ?? none] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onGroup(groupings.find((known) => checkedItems.includes(known)) ?? null)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<GroupListRegular />} className={styles.button}>
          {t('tasks.group.menu')}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="grouping" value={none}>
            {t('tasks.group.none')}
          </MenuItemRadio>
          {groupings.map((known) => (
            <MenuItemRadio key={known} name="grouping" value={known}>
              {t(`tasks.group.by.${known}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
