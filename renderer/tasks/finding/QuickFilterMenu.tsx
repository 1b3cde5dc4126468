import {
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useTranslation } from 'react-i18next';

import { quickFilters } from '#shared/tasks/quickFilters.ts';
import type { QuickFilter } from '#shared/tasks/quickFilters.ts';

import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { useQuickCounts } from './useQuickCounts.ts';
import type { NarrowedTable } from './useQuickCounts.ts';
import { formatCount } from '../../ui/locale.ts';

/** What needs somebody's care, to be looked at alone. */
export function QuickFilterMenu(props: {
  readonly chosen: readonly QuickFilter[];
  readonly narrowed: NarrowedTable;
  readonly onChoose: (filters: readonly QuickFilter[]) => void;
}) {
  const { chosen, narrowed, onChoose } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  return (
    <Menu
      checkedValues={{ filters: [...chosen] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onChoose(quickFilters.filter((filter) => checkedItems.includes(filter)))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<FilterRegular />} className={styles.button}>
          {t('tasks.quick.menu')}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <QuickFilterList narrowed={narrowed} />
      </MenuPopover>
    </Menu>
  );
}

/** Counts only while it is open. */
function QuickFilterList(props: { readonly narrowed: NarrowedTable }) {
  const { t } = useTranslation();
  const counts = useQuickCounts(props.narrowed);
  return (
    <MenuList>
      {quickFilters.map((filter) => (
        <MenuItemCheckbox
          key={filter}
          name="filters"
          value={filter}
          secondaryContent={formatCount(counts[filter], t)}
        >
          {t(`tasks.quick.${filter}`)}
        </MenuItemCheckbox>
      ))}
    </MenuList>
  );
}
