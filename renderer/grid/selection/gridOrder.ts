import type { GridApi } from 'ag-grid-community';

import type { CellOrder } from './cellOrder.ts';

/** The order in which the library shows rows and columns. */
export function gridOrder<Row>(api: GridApi<Row>): CellOrder {
  return {
    rowCount: () => api.getDisplayedRowCount(),
    rowAt: (index) => api.getDisplayedRowAtIndex(index)?.id,
    indexOfRow: (id) => api.getRowNode(id)?.rowIndex ?? -1,
    fields: () => api.getAllDisplayedColumns().map((column) => column.getColId()),
  };
}
