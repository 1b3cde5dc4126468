import type { GridOptions } from 'ag-grid-community';

import { DragImage } from './DragImage.ts';
import type { DragImageParams } from './DragImage.ts';
import { gridTheme } from './gridTheme.ts';
import styles from './grid.module.css';
import { measureAhead } from './measureAhead.ts';
import { rowDraggingOptions } from './rowDragging.ts';
import type { RowHeights } from './RowHeights.ts';
import type { RowGridSetup } from './rowGridSetup.ts';

/** In pixels, of the heads of the columns; `atUsualSize` null: one line. */
export function headerHeight(zoom: number, atUsualSize: number | null): number {
  return Math.round((atUsualSize ?? 34) * zoom);
}

interface GridHooks<Row extends object, Fields> {
  readonly heights: RowHeights<Row, Fields>;
  /** The rows that go along when this one is dragged. */
  readonly taken: (id: string) => readonly string[];
  /** Columns have other widths, whoever gave them. */
  readonly onResized: () => void;
  /** The grid itself has another size. */
  readonly onGridResized: () => void;
  /** The user has changed widths, order or visibility of columns. */
  readonly onLayout: () => void;
  readonly focus: () => void;
}

export function gridOptions<Row extends object, Fields>(
  setup: RowGridSetup<Row, Fields>,
  { heights, taken, onResized, onGridResized, onLayout, focus }: GridHooks<Row, Fields>,
): GridOptions<Row> {
  const { rowId, isHeading, dragging, styleNonce, themeClass } = setup;
  return {
    theme: gridTheme,
    ...(styleNonce === null ? {} : { styleNonce }),
    getRowId: ({ data }) => rowId(data),
    getRowHeight({ api, node, data }) {
      if (data === undefined) return undefined;
      measureAhead(api, node, heights);
      return heights.heightOf(data);
    },
    getRowClass: ({ data }) =>
      data !== undefined && isHeading(data) ? styles['heading'] : undefined,
    animateRows: false,
    suppressScrollOnNewData: true,
    // The keyboard stays where our cursor is: that knows rows by id, the library by place.
    suppressFocusAfterRefresh: true,
    suppressDragLeaveHidesColumns: true,
    suppressColumnMoveAnimation: true,
    suppressNoRowsOverlay: true,
    suppressTouch: true,
    dragAndDropImageComponent: DragImage,
    dragAndDropImageComponentParams: { themeClass } satisfies DragImageParams,
    onColumnResized: ({ finished, source }) => {
      if (!finished) return;
      onResized();
      if (source === 'uiColumnResized') onLayout();
    },
    onColumnMoved: ({ finished }) => {
      if (finished) onLayout();
    },
    onGridSizeChanged: onGridResized,
    onColumnVisible: onLayout,
    focusGridInnerElement: () => {
      focus();
      return true;
    },
    ...(dragging === null ? {} : rowDraggingOptions<Row>({ ...dragging, taken })),
  };
}
