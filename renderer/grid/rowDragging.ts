import type { GridApi, GridOptions, RowDragEndEvent, RowDragMoveEvent } from 'ag-grid-community';

/** Where dragged rows would go, and how that is shown: a line above or below a row, or a frame. */
export interface DropMark {
  readonly id: string;
  readonly position: 'above' | 'inside' | 'below';
}

export interface RowDragging {
  /** The rows that go along when this one is taken. */
  readonly taken: (id: string) => readonly string[];
  /** What goes with the pointer. */
  readonly label: (ids: readonly string[]) => string;
  /**
   * What dropping the rows here does; null refuses. `fraction` says how far down in the row `overId`
   * the pointer is, 0 its upper edge, 1 its lower.
   */
  readonly plan: (ids: readonly string[], overId: string, fraction: number) => DropMark | null;
  readonly drop: (ids: readonly string[], mark: DropMark) => void;
}

/** The part of the options by which rows are dragged; the library only reports the pointer. */
export function rowDraggingOptions<Row>(dragging: RowDragging): Partial<GridOptions<Row>> {
  function planOf({
    node,
    overNode,
    y,
  }: RowDragMoveEvent<Row> | RowDragEndEvent<Row>): DropMark | null {
    if (node.id === undefined || overNode?.id === undefined) return null;
    const height = overNode.rowHeight ?? 0;
    const fraction = height === 0 ? 0 : (y - (overNode.rowTop ?? 0)) / height;
    return dragging.plan(dragging.taken(node.id), overNode.id, Math.min(1, Math.max(0, fraction)));
  }

  return {
    rowDragText: ({ rowNode }) => dragging.label(dragging.taken(rowNode?.id ?? '')),
    onRowDragMove: (event) => showMark(event.api, planOf(event)),
    onRowDragLeave: ({ api }) => showMark(api, null),
    onRowDragCancel: ({ api }) => showMark(api, null),
    onRowDragEnd(event) {
      showMark(event.api, null);
      const mark = planOf(event);
      if (mark !== null && event.node.id !== undefined) {
        dragging.drop(dragging.taken(event.node.id), mark);
      }
    },
  };
}

function showMark<Row>(api: GridApi<Row>, mark: DropMark | null): void {
  const row = mark === null ? undefined : api.getRowNode(mark.id);
  api.setRowDropPositionIndicator(
    row === undefined || mark === null ? null : { row, dropIndicatorPosition: mark.position },
  );
}
