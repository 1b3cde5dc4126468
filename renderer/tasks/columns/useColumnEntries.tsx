import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useTranslation } from 'react-i18next';

import type { GridMenuEntry } from '../../grid/gridMenu.ts';
import { customOf } from '../finding/filteredColumns.ts';
import type { ColumnDialogs } from './useColumnDialogs.tsx';
import { useCustomColumns } from './useCustomColumns.ts';

/** What can be done with a column, for the panel that hangs from its head. */
export type ColumnEntries = (field: string) => readonly GridMenuEntry[];

export function useColumnEntries({ edit, actions }: ColumnDialogs): ColumnEntries {
  const { t } = useTranslation();
  const custom = useCustomColumns();
  return (field) => {
    const column = customOf(field, custom);
    if (column === undefined) return [];
    return [
      {
        key: 'edit',
        label: t('columns.menu.edit'),
        icon: <EditRegular />,
        run: () => edit(column),
      },
      {
        key: 'remove',
        label: t('columns.menu.remove'),
        icon: <DeleteRegular />,
        run: () => actions.remove(column),
      },
    ];
  };
}
