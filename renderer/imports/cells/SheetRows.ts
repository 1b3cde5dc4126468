import type { ShownRow } from '#shared/contract/importContract.ts';

import { pageSize } from './RowOffsets.ts';

/** Rows by page, as far as they have come. */
export type SheetPages = ReadonlyMap<number, readonly ShownRow[]>;

export type AskRows = (from: number, count: number) => Promise<readonly ShownRow[]>;

/** Undefined while it is on its way, or when nobody has asked for it. */
export function rowOf(pages: SheetPages, index: number): ShownRow | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

/** More at a time would only wait behind each other. */
const mostAsked = 2;

/**
 * The rows of a sheet as far as somebody has looked at them, page by page. When the sheet is
 * understood anew, what is there stays until it has come again.
 */
export class SheetRows {
  readonly #ask: AskRows;
  readonly #onError: (error: unknown) => void;
  /** Another map with every page that comes. */
  #pages: SheetPages = new Map();
  readonly #stale = new Set<number>();
  readonly #asked = new Set<number>();
  /** Not asked for again by themselves: what failed once would fail for ever. */
  readonly #failed = new Set<number>();
  readonly #listeners = new Set<() => void>();
  #wanted: readonly number[] = [];
  #reading = 0;

  constructor(ask: AskRows, onError: (error: unknown) => void) {
    this.#ask = ask;
    this.#onError = onError;
  }

  readonly getPages = (): SheetPages => this.#pages;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks for the rows from one to another, unless they are there; what was wanted before is no longer. */
  want(first: number, last: number): void {
    const from = Math.floor(first / pageSize);
    const to = Math.floor(last / pageSize);
    this.#wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    this.#askNext();
  }

  /** The sheet is understood anew: what is shown is asked for again. */
  forget(): void {
    this.#reading += 1;
    this.#asked.clear();
    this.#failed.clear();
    for (const page of this.#pages.keys()) this.#stale.add(page);
    this.#askNext();
  }

  /** Index of the row that the sheet counts as `row`; null: it holds nothing. */
  async find(
    row: number,
    { rowCount, lastRow }: { readonly rowCount: number; readonly lastRow: number },
  ): Promise<number | null> {
    // Rows without content are left out, so a row stands at most as far down as its number says.
    let low = Math.max(0, row - 1 - (lastRow - rowCount));
    let high = Math.min(row, rowCount) - 1;
    while (low <= high) {
      const page = Math.floor((low + high) / 2 / pageSize);
      const rows = this.#pages.get(page) ?? (await this.#load(page));
      const at = rows.findIndex((shown) => shown.row === row);
      if (at !== -1) return page * pageSize + at;
      if (row < (rows[0]?.row ?? Infinity)) high = page * pageSize - 1;
      else if (row > (rows.at(-1)?.row ?? 0)) low = (page + 1) * pageSize;
      else return null;
    }
    return null;
  }

  #askNext(): void {
    for (const page of this.#wanted) {
      if (this.#asked.size >= mostAsked) return;
      const isThere = this.#pages.has(page) && !this.#stale.has(page);
      const isComing = this.#asked.has(page) || this.#failed.has(page);
      if (!isThere && !isComing) this.#load(page).catch(this.#onError);
    }
  }

  async #load(page: number): Promise<readonly ShownRow[]> {
    const reading = this.#reading;
    this.#asked.add(page);
    try {
      const rows = await this.#ask(page * pageSize, pageSize);
      if (reading === this.#reading) {
        this.#pages = new Map([...this.#pages, [page, rows]]);
        this.#stale.delete(page);
        for (const listener of this.#listeners) listener();
      }
      return rows;
    } catch (error) {
      this.#failed.add(page);
      throw error;
    } finally {
      if (reading === this.#reading) {
        this.#asked.delete(page);
        this.#askNext();
      }
    }
  }
}
