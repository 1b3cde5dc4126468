import type { GridApi } from 'ag-grid-community';

import { viewportOf } from './viewport.ts';

/** The library draws within some frames, and takes scrollbar and viewport apart by 100 ms. */
const patienceMs = 200;

interface RowsInSightParts {
  /** Whether the grid has the keyboard: then its active cell is what the user looks at. */
  readonly hasKeyboard: () => boolean;
  readonly keepInSight: () => void;
}

/**
 * Keeps the rows drawn that are in sight. The library has a scrollbar of its own beside the viewport:
 * what that one tells late takes the viewport back to where it was, away from the active cell, and
 * may leave an empty table there, as the rows of the other place stay drawn.
 */
export class RowsInSight<Row> {
  readonly #api: GridApi<Row>;
  readonly #root: HTMLElement;
  readonly #parts: RowsInSightParts;
  readonly #ending: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: GridApi<Row>, root: HTMLElement, parts: RowsInSightParts, ending: AbortSignal) {
    this.#api = api;
    this.#root = root;
    this.#parts = parts;
    this.#ending = ending;
    const options = { capture: true, signal: ending };
    root.addEventListener('scrollend', () => this.#drawLater(), options);
  }

  /** After rows or their heights have changed: once the browser has told of what it scrolled. */
  look(): void {
    const draw = (): void => {
      if (this.#parts.hasKeyboard() && !this.#areDrawn()) this.#parts.keepInSight();
      this.#draw();
    };
    requestAnimationFrame(() => requestAnimationFrame(draw));
  }

  /** Who has scrolled away from the active cell stays there. */
  #drawLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), patienceMs);
  }

  #draw(): void {
    if (this.#areDrawn()) return;
    // Asked for a row that is in sight, the library looks anew where the viewport is.
    this.#api.ensureIndexVisible(this.#rowInSight());
    this.#api.onRowHeightChanged();
  }

  #rowInSight(): number {
    const viewport = viewportOf(this.#root);
    const height = viewport === null ? 0 : viewport.bottom - viewport.top;
    const middle = (viewport?.element.scrollTop ?? 0) + height / 2;
    let [above, below] = [0, this.#api.getDisplayedRowCount()];
    while (below - above > 1) {
      const row = Math.floor((above + below) / 2);
      if (this.#topOf(row) <= middle) above = row;
      else below = row;
    }
    return above;
  }

  #areDrawn(): boolean {
    if (this.#ending.aborted) return true;
    const viewport = viewportOf(this.#root);
    const first = this.#api.getFirstDisplayedRowIndex();
    const last = this.#api.getLastDisplayedRowIndex();
    // On a screen that is not shown nothing is in sight.
    const isEmpty = first < 0 || last < 0 || viewport?.element.clientHeight === 0;
    if (viewport === null || isEmpty) return true;
    const upper = viewport.element.scrollTop;
    const lower = upper + viewport.bottom - viewport.top;
    const isMissingAbove = first > 0 && this.#topOf(first) > upper;
    const isMissingBelow =
      last < this.#api.getDisplayedRowCount() - 1 && this.#topOf(last + 1) < lower;
    return !isMissingAbove && !isMissingBelow;
  }

  #topOf(index: number): number {
    return this.#api.getDisplayedRowAtIndex(index)?.rowTop ?? 0;
  }
}
