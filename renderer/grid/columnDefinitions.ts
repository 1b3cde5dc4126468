import type { ColDef } from 'ag-grid-community';

import { CellPainter } from './cellPainter.ts';
import type { PaintParams } from './cellPainter.ts';
import type { ColumnHeads } from './filters/columnHeads.ts';
import { arrangeColumns, isHidden } from './columnLayout.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { GridColumn } from './gridColumn.ts';
import { growingWidths } from './growingWidths.ts';
import { HeaderCell } from './filters/HeaderCell.ts';
import type { HeaderParams } from './filters/HeaderCell.ts';
import type { ColumnWidth } from './RowHeights.ts';
import headStyles from './filters/head.module.css';
import { MountedHead } from './MountedHead.ts';
import type { MountParams } from './MountedHead.ts';
import styles from './grid.module.css';

/** In pixels: a column must not vanish under the mouse. */
const minWidth = 40;

/** More columns than a table has: a heading ends where the row ends. */
const toTheEnd = 1000;

/** Marks the handle by which rows are dragged. */
export const handleAttribute = 'data-handle';

/** How the columns are arranged. */
export interface ColumnArrangement {
  /** Null: as the columns say. */
  readonly layout: readonly ColumnLayout[] | null;
  /** 1 is the usual size. */
  readonly zoom: number;
  /** The columns up to this one stay in sight; null: none. */
  readonly frozen: string | null;
}

export function columnDefinitions<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
  { layout, zoom, frozen }: ColumnArrangement,
  paint: (field: string) => PaintParams<Row>['paint'],
  heads: ColumnHeads | null,
): ColDef<Row>[] {
  const kept = new Map((layout ?? []).map((column) => [column.field, column]));
  const arranged = arrangeColumns(columns, layout ?? []);
  const lastFrozen = arranged.findIndex(({ field }) => field === frozen);
  return arranged.map((column, place) => {
    const { field, header, spansRest, mountHead, isRowHeader = false } = column;
    const isFrozen = place <= lastFrozen;
    const size = columnSize(column, kept.get(field), { zoom, isFrozen });
    return {
      colId: field,
      headerName: header,
      resizable: true,
      ...(mountHead !== undefined
        ? {
            headerComponent: MountedHead,
            headerComponentParams: { mount: mountHead } satisfies MountParams,
            resizable: false,
          }
        : heads === null
          ? {}
          : {
              headerComponent: HeaderCell,
              headerComponentParams: { heads, field } satisfies HeaderParams,
            }),
      ...size,
      hide: isHidden(column, kept.get(field)),
      pinned: isFrozen ? 'left' : null,
      lockPinned: true,
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
        : {
            colSpan: ({ data }) => (data !== undefined && spansRest(data) ? toTheEnd : 1),
            cellClassRules: {
              [styles['spanning'] ?? '']: ({ data }) => data !== undefined && spansRest(data),
            },
          }),
    } satisfies ColDef<Row>;
  });
}

/** Widths before the library has laid anything out, so that rows are measured once. */
export function expectedWidths<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
  { layout, zoom, frozen }: ColumnArrangement,
  gridWidth: number,
): ColumnWidth<Row, Fields>[] {
  const kept = new Map((layout ?? []).map((column) => [column.field, column]));
  const shown = arrangeColumns(columns, layout ?? []).filter(
    (column) => !isHidden(column, kept.get(column.field)),
  );
  const lastFrozen = shown.findIndex(({ field }) => field === frozen);
  const widths = growingWidths(
    shown.map((column, place) => {
      const size = { zoom, isFrozen: place <= lastFrozen };
      const { width = 0, flex } = columnSize(column, kept.get(column.field), size);
      return { width, grows: flex ?? 0 };
    }),
    gridWidth,
  );
  const placed = shown.map((column, index) => ({ column, width: widths[index] ?? column.width }));
  return withSpans(placed, lastFrozen + 1, gridWidth);
}

/**
 * A cell that goes on to the end of its row does so to the last column, or, where it stays in sight
 * itself, to the edge of the grid.
 */
export function withSpans<Column>(
  columns: readonly { readonly column: Column; readonly width: number }[],
  frozenCount: number,
  gridWidth: number,
): { column: Column; width: number; spanWidth: number }[] {
  let left = columns.reduce((sum, { width }) => sum + width, 0);
  let start = 0;
  return columns.map(({ column, width }, index) => {
    const isFrozen = index < frozenCount;
    const spanWidth = isFrozen ? Math.max(width, Math.min(left, gridWidth - start)) : left;
    left -= width;
    start += width;
    return { column, width, spanWidth };
  });
}

/** Frozen columns do not grow: they would leave no room for the others. */
function columnSize(
  { width, grows }: Pick<GridColumn<never, never>, 'width' | 'grows'>,
  kept: ColumnLayout | undefined,
  { zoom, isFrozen }: { readonly zoom: number; readonly isFrozen: boolean },
): Pick<ColDef, 'width' | 'minWidth' | 'flex'> {
  const wanted = (kept?.width ?? width) * zoom;
  const isGrowing = grows !== undefined && wanted === width * zoom && !isFrozen;
  return isGrowing
    ? { width: wanted, minWidth: wanted, flex: grows }
    : { width: wanted, minWidth: minWidth * zoom, flex: null };
}

function createHandle(): HTMLElement {
  const handle = document.createElement('div');
  handle.className = styles['handle'] ?? '';
  handle.toggleAttribute(handleAttribute, true);
  return handle;
}
