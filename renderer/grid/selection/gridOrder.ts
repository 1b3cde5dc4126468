import type { GridApi } from 'ag-grid-community';

import type { CellOrder } from './cellOrder.ts';

/** The order in which the library shows rows and columns; a row to be added is none of them. */
export function gridOrder<Row>(api: GridApi<Row>, addedRowId: string | null): CellOrder {
  return {
    rowCount: () => countRows(api, addedRowId),
    rowAt: (index) =>
      index < countRows(api, addedRowId) ? api.getDisplayedRowAtIndex(index)?.id : undefined,
    indexOfRow: (id) => api.getRowNode(id)?.rowIndex ?? -1,
    fields: () => api.getAllDisplayedColumns().map((column) => column.getColId()),
  };
}

/** Without the row behind the last one that takes what is added. */
export function countRows<Row>(api: GridApi<Row>, addedRowId: string | null): number {
  const isThere = addedRowId !== null && api.getRowNode(addedRowId) !== undefined;
  return api.getDisplayedRowCount() - (isThere ? 1 : 0);
}
