import { findInText } from '#shared/text/searchText.ts';

import { addressOf } from '../cellElements.ts';

/** What is marked in the cells on the screen. */
export interface SearchedWords {
  /** Folded; '' marks nothing. */
  readonly query: string;
  readonly fields: ReadonlySet<string>;
  /** The row that the search has come to. */
  readonly currentId: string | null;
}

export const nothingSearched: SearchedWords = { query: '', fields: new Set(), currentId: null };

const markName = 'search-hit';
const currentMarkName = 'search-current';

/**
 * Marks what was found in the cells that are drawn. The browser paints the marks over the words as
 * they stand, so no cell is drawn again for them.
 */
export class SearchMarks {
  readonly #element: HTMLElement;
  readonly #observer: MutationObserver;
  readonly #marks = new Highlight();
  readonly #currentMarks = new Highlight();
  #words = nothingSearched;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#observer = new MutationObserver(() => this.#mark());
    this.#currentMarks.priority = 1;
  }

  show(words: SearchedWords): void {
    const isSame = words.query === this.#words.query && words.currentId === this.#words.currentId;
    if (isSame) return;
    this.#words = words;
    this.#observer.disconnect();
    if (words.query !== '') {
      this.#observer.observe(this.#element, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }
    this.#mark();
  }

  destroy(): void {
    this.#observer.disconnect();
    if (CSS.highlights.get(markName) === this.#marks) CSS.highlights.delete(markName);
    if (CSS.highlights.get(currentMarkName) === this.#currentMarks) {
      CSS.highlights.delete(currentMarkName);
    }
  }

  #mark(): void {
    this.#marks.clear();
    this.#currentMarks.clear();
    const { query, fields, currentId } = this.#words;
    if (query === '') return;
    for (const cell of this.#element.querySelectorAll<HTMLElement>('.ag-cell')) {
      const address = addressOf(cell);
      if (address === null || !fields.has(address.field)) continue;
      const marks = address.id === currentId ? this.#currentMarks : this.#marks;
      for (const range of rangesIn(cell, query)) marks.add(range);
    }
    CSS.highlights.set(markName, this.#marks);
    CSS.highlights.set(currentMarkName, this.#currentMarks);
  }
}

/** Words that are found only in the full name behind a short one mark the short one whole. */
function rangesIn(cell: HTMLElement, query: string): Range[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-words]')].flatMap((element) => {
    const text = element.lastChild;
    if (!(text instanceof Text)) return [];
    const found = findInText(text.data, query);
    const behind = element.dataset['words'] ?? '';
    const isBehind = found.length === 0 && findInText(behind, query).length > 0;
    const ranges = isBehind ? [{ start: 0, end: text.length }] : found;
    return ranges.map(({ start, end }) => {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    });
  });
}
