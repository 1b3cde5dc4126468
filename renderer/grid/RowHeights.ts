import { cellMetrics } from './cellMetrics.ts';
import { contentHeight } from './contentHeight.ts';
import type { TextMeasures } from './contentHeight.ts';
import type { GridColumn } from './gridColumn.ts';
import { createTextMeasure } from './textLines.ts';

export interface ColumnWidth<Row, Fields> {
  readonly column: GridColumn<Row, Fields>;
  readonly width: number;
}

/**
 * Heights of rows, worked out from what their cells show. The library can measure rows that it has
 * drawn, but then a table opens three times slower and jumps while the user scrolls.
 */
export class RowHeights<Row extends object, Fields> {
  #columns: readonly ColumnWidth<Row, Fields>[] = [];
  #measures: TextMeasures;
  #heights = new WeakMap<Row, number>();
  readonly #fontFamily: string;

  constructor(fontFamily: string) {
    this.#fontFamily = fontFamily;
    this.#measures = createMeasures(fontFamily);
  }

  /** The columns as they stand, from left to right; false when nothing is different from before. */
  setColumns(columns: readonly ColumnWidth<Row, Fields>[]): boolean {
    const isSame =
      columns.length === this.#columns.length &&
      columns.every(({ column, width }, index) => {
        const before = this.#columns[index];
        return before?.column === column && before.width === width;
      });
    if (isSame) return false;
    this.#columns = columns;
    this.#heights = new WeakMap();
    return true;
  }

  /** To be called when fonts have arrived: texts are wider or narrower now. */
  measureAnew(): void {
    this.#measures = createMeasures(this.#fontFamily);
    this.#heights = new WeakMap();
  }

  /** Rows that were never near the screen have not been measured: that takes its time. */
  isMeasured(row: Row): boolean {
    return this.#heights.has(row);
  }

  heightOf(row: Row): number {
    let height = this.#heights.get(row);
    if (height === undefined) {
      height = this.#measure(row);
      this.#heights.set(row, height);
    }
    return height;
  }

  #measure(row: Row): number {
    let height: number = cellMetrics.minRowHeight - cellMetrics.border;
    let left = this.#columns.reduce((sum, { width }) => sum + width, 0);
    for (const { column, width } of this.#columns) {
      const isSpanning = column.spansRest?.(row) ?? false;
      const cellWidth = isSpanning ? left : width;
      height = Math.max(height, contentHeight(column.content(row), cellWidth, this.#measures));
      if (isSpanning) break;
      left -= width;
    }
    return height + cellMetrics.border;
  }
}

function createMeasures(family: string): TextMeasures {
  return {
    normal: createTextMeasure(`${cellMetrics.fontSize}px ${family}`),
    strong: createTextMeasure(`600 ${cellMetrics.fontSize}px ${family}`),
    chip: createTextMeasure(`${cellMetrics.chipFontSize}px ${family}`),
  };
}
