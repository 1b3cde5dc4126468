import { cellMetrics } from './cellMetrics.ts';
import { contentHeight } from './contentHeight.ts';
import type { TextMeasures } from './contentHeight.ts';
import type { GridColumn } from './gridColumn.ts';
import { createTextMeasure } from './textLines.ts';

/** On the screen, in pixels. */
export interface ColumnWidth<Row, Fields> {
  readonly column: GridColumn<Row, Fields>;
  readonly width: number;
  /** Of a cell that goes on to the end of its row. */
  readonly spanWidth: number;
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
  /** Of all rows, in pixels at the usual size; null: each as high as what stands in it. */
  readonly #fixed: number | null;
  #zoom: number;

  constructor(fontFamily: string, zoom: number, fixed: number | null = null) {
    this.#fontFamily = fontFamily;
    this.#fixed = fixed;
    this.#zoom = zoom;
    this.#measures = createMeasures(fontFamily, zoom);
  }

  /** For cells at the usual size, as the fonts of the size that is shown have them. */
  get measures(): TextMeasures {
    return this.#measures;
  }

  setZoom(zoom: number): void {
    this.#zoom = zoom;
    this.measureAnew();
  }

  /** The columns as they stand, from left to right; false when nothing is different from before. */
  setColumns(columns: readonly ColumnWidth<Row, Fields>[]): boolean {
    const isSame =
      columns.length === this.#columns.length &&
      columns.every(({ column, width, spanWidth }, index) => {
        const before = this.#columns[index];
        return (
          before?.column === column && before.width === width && before.spanWidth === spanWidth
        );
      });
    if (isSame) return false;
    this.#columns = columns;
    this.#heights = new WeakMap();
    return true;
  }

  /** To be called when fonts have arrived: texts are wider or narrower now. */
  measureAnew(): void {
    this.#measures = createMeasures(this.#fontFamily, this.#zoom);
    this.#heights = new WeakMap();
  }

  /** Rows that were never near the screen have not been measured: that takes its time. */
  isMeasured(row: Row): boolean {
    return this.#fixed !== null || this.#heights.has(row);
  }

  heightOf(row: Row): number {
    if (this.#fixed !== null) return Math.round(this.#fixed * this.#zoom);
    let height = this.#heights.get(row);
    if (height === undefined) {
      height = this.#measure(row);
      this.#heights.set(row, height);
    }
    return height;
  }

  /** Worked out as if cells had the usual size. */
  #measure(row: Row): number {
    let height: number = cellMetrics.minRowHeight - cellMetrics.border;
    for (const { column, width, spanWidth } of this.#columns) {
      const isSpanning = column.spansRest?.(row) ?? false;
      const cellWidth = (isSpanning ? spanWidth : width) / this.#zoom;
      height = Math.max(height, contentHeight(column.content(row), cellWidth, this.#measures));
      if (isSpanning) break;
    }
    return Math.ceil(height * this.#zoom) + cellMetrics.border;
  }
}

/** Letters of a larger font are not exactly as much wider, so each size is measured by its own. */
function createMeasures(family: string, zoom: number): TextMeasures {
  const measure = (weight: string, size: number) => {
    const measured = createTextMeasure(`${weight}${size * zoom}px ${family}`);
    return zoom === 1 ? measured : (text: string) => measured(text) / zoom;
  };
  return {
    normal: measure('', cellMetrics.fontSize),
    strong: measure('600 ', cellMetrics.fontSize),
    chip: measure('', cellMetrics.chipFontSize),
  };
}
