import { cellMetrics as metrics } from './cellMetrics.ts';
import type { TextMeasures } from './contentHeight.ts';
import { contentWidth } from './contentWidth.ts';
import type { GridColumn } from './gridColumn.ts';
import { textWidth } from './textLines.ts';

/** Longer lines are read better when they are broken. */
const widest = 480;

/** Beside the name of a column: the sign that it is sorted, and the button that filters it. */
const headRoom = 40;

/**
 * Width at the usual size in which every row shows the cell of a column in its own lines; cells that
 * go on to the end of their row don't count.
 */
export function fittingWidth<Row, Fields>(
  { header, content, spansRest }: GridColumn<Row, Fields>,
  rows: readonly Row[],
  measures: TextMeasures,
): number {
  let width = textWidth(header, measures.strong) + 2 * metrics.paddingInline + headRoom;
  for (const row of rows) {
    if (width >= widest) break;
    if (spansRest?.(row) !== true) width = Math.max(width, contentWidth(content(row), measures));
  }
  return Math.ceil(Math.min(widest, width));
}
