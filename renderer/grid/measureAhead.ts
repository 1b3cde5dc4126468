import type { GridApi, IRowNode } from 'ag-grid-community';

/** What fits on the first screen is measured as it is drawn: it has to be there at once. */
const firstScreen = 40;

/** Rows that are measured together with one that scrolls into sight. */
const together = 128;

/**
 * Gives the rows that come into sight next their heights as well. Whenever a height turns out to be
 * another than it was taken for, the library places all rows anew; so that happens once for many
 * rows, and not in each frame of scrolling.
 */
export function measureAhead<Row extends object>(
  api: GridApi<Row>,
  { rowIndex }: IRowNode<Row>,
  heights: { readonly isMeasured: (row: Row) => boolean; readonly heightOf: (row: Row) => number },
): void {
  if (rowIndex === null || rowIndex < firstScreen) return;
  const isMeasured = (index: number): boolean => {
    const data = api.getDisplayedRowAtIndex(index)?.data;
    return data === undefined || heights.isMeasured(data);
  };
  // Who scrolls up comes from rows that are measured already.
  const step = isMeasured(rowIndex + 1) && !isMeasured(rowIndex - 1) ? -1 : 1;
  for (let ahead = 1; ahead < together; ahead += 1) {
    const node = api.getDisplayedRowAtIndex(rowIndex + step * ahead);
    if (node?.data === undefined || heights.isMeasured(node.data)) return;
    node.setRowHeight(heights.heightOf(node.data));
  }
}
