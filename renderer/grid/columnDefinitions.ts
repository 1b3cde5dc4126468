import type { ColDef } from 'ag-grid-community';

import { CellPainter } from './cellPainter.ts';
import type { PaintParams } from './cellPainter.ts';
import type { ColumnHeads } from './filters/columnHeads.ts';
import { arrangeColumns } from './columnLayout.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { GridColumn } from './gridColumn.ts';
import { growingWidths } from './growingWidths.ts';
import { HeaderCell } from './filters/HeaderCell.ts';
import type { HeaderParams } from './filters/HeaderCell.ts';
import type { ColumnWidth } from './RowHeights.ts';
import headStyles from './filters/head.module.css';
import styles from './grid.module.css';

/** In pixels: a column must not vanish under the mouse. */
const minWidth = 40;

/** More columns than a table has: a heading ends where the row ends. */
const toTheEnd = 1000;

/** Marks the handle by which rows are dragged. */
export const handleAttribute = 'data-handle';

export function columnDefinitions<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
  layout: readonly ColumnLayout[] | null,
  paint: (field: string) => PaintParams<Row>['paint'],
  heads: ColumnHeads | null,
): ColDef<Row>[] {
  const kept = new Map((layout ?? []).map((column) => [column.field, column]));
  return arrangeColumns(columns, layout ?? []).map((column) => {
    const { field, header, canHide, spansRest, isRowHeader = false } = column;
    const size = columnSize(column, kept.get(field));
    return {
      colId: field,
      headerName: header,
      ...(heads === null
        ? {}
        : {
            headerComponent: HeaderCell,
            headerComponentParams: { heads, field } satisfies HeaderParams,
          }),
      ...size,
      hide: canHide && (kept.get(field)?.hidden ?? false),
      resizable: true,
      sortable: false,
      suppressMovable: isRowHeader,
      lockPosition: isRowHeader ? 'left' : false,
      // The row itself: a cell is drawn again exactly when its row has become another object.
      valueGetter: ({ data }) => data,
      cellRenderer: CellPainter,
      cellRendererParams: {
        paint: paint(field),
        handle: isRowHeader ? createHandle : null,
      } satisfies PaintParams<Row>,
      ...(isRowHeader
        ? { cellClass: styles['rowHeader'] ?? '', headerClass: headStyles['centeredHeader'] ?? '' }
        : {}),
      ...(spansRest === undefined
        ? {}
        : { colSpan: ({ data }) => (data !== undefined && spansRest(data) ? toTheEnd : 1) }),
    } satisfies ColDef<Row>;
  });
}

/** Widths before the library has laid anything out, so that rows are measured once. */
export function expectedWidths<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
  layout: readonly ColumnLayout[] | null,
  gridWidth: number,
): ColumnWidth<Row, Fields>[] {
  const kept = new Map((layout ?? []).map((column) => [column.field, column]));
  const shown = arrangeColumns(columns, layout ?? []).filter(
    ({ canHide, field }) => !(canHide && kept.get(field)?.hidden === true),
  );
  const widths = growingWidths(
    shown.map((column) => {
      const { width = 0, initialFlex } = columnSize(column, kept.get(column.field));
      return { width, grows: initialFlex ?? 0 };
    }),
    gridWidth,
  );
  return shown.map((column, index) => ({ column, width: widths[index] ?? column.width }));
}

function columnSize(
  { width, grows }: Pick<GridColumn<never, never>, 'width' | 'grows'>,
  kept: ColumnLayout | undefined,
): Pick<ColDef, 'width' | 'minWidth' | 'initialFlex'> {
  if (kept !== undefined && kept.width !== width) return { width: kept.width, minWidth };
  return grows === undefined ? { width, minWidth } : { width, minWidth: width, initialFlex: grows };
}

function createHandle(): HTMLElement {
  const handle = document.createElement('div');
  handle.className = styles['handle'] ?? '';
  handle.toggleAttribute(handleAttribute, true);
  return handle;
}
