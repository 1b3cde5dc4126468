import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons/svg/column-triple';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useToolbarStyles } from '../ui/useToolbarStyles.ts';
import type { ColumnChoice } from './columnLayout.ts';

/** Which columns are shown. */
export function ColumnMenu(props: {
  readonly columns: readonly ColumnChoice[];
  readonly onHide: (field: string, isHidden: boolean) => void;
  readonly onReset: () => void;
  /** Null: no column is frozen. */
  readonly onUnfreeze: (() => void) | null;
  /** What else can be done with the columns of this table. */
  readonly children?: ReactNode;
}) {
  const { columns, onHide, onReset, onUnfreeze, children } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const shown = columns.filter(({ isHidden }) => !isHidden).map(({ field }) => field);
  return (
    <Menu
      checkedValues={{ columns: shown }}
      onCheckedValueChange={(_, { checkedItems }) => {
        for (const { field, isHidden } of columns) {
          if (checkedItems.includes(field) === isHidden) onHide(field, !isHidden);
        }
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<ColumnTripleRegular />} className={styles.button}>
          {t('tasks.columns')}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {columns.map(({ field, header }) => (
            <MenuItemCheckbox key={field} name="columns" value={field}>
              {header}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          {children}
          {onUnfreeze !== null && (
            <MenuItem onClick={onUnfreeze}>{t('columns.menu.unfreeze')}</MenuItem>
          )}
          <MenuItem onClick={onReset}>{t('tasks.columnsReset')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
