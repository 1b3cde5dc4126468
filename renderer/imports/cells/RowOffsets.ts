/** Rows that are measured together. */
export const pageSize = 100;

/**
 * Where the rows of a long table stand, of which only some have been measured: pages that were never
 * near the screen are taken to be of the usual height. All in pixels.
 */
export class RowOffsets {
  readonly #count: number;
  readonly #usualHeight: number;
  /** By page; undefined where nothing was measured. */
  readonly #heights: (readonly number[] | undefined)[];
  readonly #pageHeights: number[];

  constructor(count: number, usualHeight: number) {
    this.#count = count;
    this.#usualHeight = usualHeight;
    const pages = Math.ceil(count / pageSize);
    this.#heights = Array.from({ length: pages });
    this.#pageHeights = Array.from(
      { length: pages },
      (_, page) => this.#rowsOf(page) * usualHeight,
    );
  }

  get total(): number {
    return this.#pageHeights.reduce((sum, height) => sum + height, 0);
  }

  /** `heights` of all rows of a page, from its first on. */
  setPage(page: number, heights: readonly number[]): void {
    if (page >= this.#pageHeights.length) return;
    this.#heights[page] = heights;
    this.#pageHeights[page] = heights.reduce((sum, height) => sum + height, 0);
  }

  heightOf(row: number): number {
    return this.#heights[Math.floor(row / pageSize)]?.[row % pageSize] ?? this.#usualHeight;
  }

  /** Of the upper edge of a row. */
  offsetOf(row: number): number {
    const page = Math.floor(row / pageSize);
    let offset = 0;
    for (let before = 0; before < page; before += 1) offset += this.#pageHeights[before] ?? 0;
    for (let at = page * pageSize; at < row; at += 1) offset += this.heightOf(at);
    return offset;
  }

  /** The row that covers this place; the last one for what is below it, 0 in an empty table. */
  rowAt(offset: number): number {
    let page = 0;
    let rest = offset;
    while (page < this.#pageHeights.length - 1 && rest >= (this.#pageHeights[page] ?? 0)) {
      rest -= this.#pageHeights[page] ?? 0;
      page += 1;
    }
    let row = page * pageSize;
    while (row < this.#count - 1 && rest >= this.heightOf(row)) {
      rest -= this.heightOf(row);
      row += 1;
    }
    return row;
  }

  #rowsOf(page: number): number {
    return Math.min(pageSize, this.#count - page * pageSize);
  }
}
