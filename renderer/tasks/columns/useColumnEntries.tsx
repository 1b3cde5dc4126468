import { AutoFitWidthRegular } from '@fluentui/react-icons/svg/auto-fit-width';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { TableFreezeColumnRegular } from '@fluentui/react-icons/svg/table-freeze-column';
import { TableFreezeColumnDismissRegular } from '@fluentui/react-icons/svg/table-freeze-column-dismiss';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { GridHandle } from '../../grid/Grid.tsx';
import type { GridMenuEntry } from '../../grid/gridMenu.ts';
import { customOf } from '../finding/filteredColumns.ts';
import type { TaskColumn } from '../taskColumns.ts';
import type { ChangeView } from '../views/useTaskViews.ts';
import type { ColumnDialogs } from './useColumnDialogs.tsx';
import { useCustomColumns } from './useCustomColumns.ts';

/** What can be done with a column, for the panel that hangs from its head. */
export type ColumnEntries = (field: string) => readonly GridMenuEntry[];

interface EntryParts {
  readonly columns: readonly TaskColumn[];
  readonly grid: RefObject<GridHandle | null>;
  readonly dialogs: ColumnDialogs;
  readonly frozen: string | null;
  readonly changeView: ChangeView;
}

export function useColumnEntries(parts: EntryParts): ColumnEntries {
  const { columns, grid, dialogs, frozen, changeView } = parts;
  const { t } = useTranslation();
  const custom = useCustomColumns();
  const freeze = (field: string | null): void =>
    changeView((before) => ({ ...before, frozen: field }));

  return (field) => {
    const entry = (
      key: 'freeze' | 'unfreeze' | 'fit' | 'hide' | 'edit' | 'remove',
      icon: ReactElement,
      run: () => void,
    ): GridMenuEntry => ({ key, label: t(`columns.menu.${key}`), icon, run });
    const own = customOf(field, custom);
    const canHide = columns.find((column) => column.field === field)?.canHide === true;
    return [
      entry('fit', <AutoFitWidthRegular />, () => grid.current?.fitColumn(field)),
      frozen === field
        ? entry('unfreeze', <TableFreezeColumnDismissRegular />, () => freeze(null))
        : entry('freeze', <TableFreezeColumnRegular />, () => freeze(field)),
      ...(canHide
        ? [entry('hide', <EyeOffRegular />, () => grid.current?.setColumnHidden(field, true))]
        : []),
      ...(own === undefined
        ? []
        : [
            entry('edit', <EditRegular />, () => dialogs.edit(own)),
            entry('remove', <DeleteRegular />, () => dialogs.actions.remove(own)),
          ]),
    ];
  };
}
