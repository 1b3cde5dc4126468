import { foldForSearch } from '#shared/text/searchText.ts';

/** The texts of a row as they are searched, made once and kept as long as nothing changes in them. */
export interface TextIndex<Row> {
  /** In the order of the columns. */
  readonly fields: readonly string[];
  /** The fields of the row in which the folded query stands, in the order of the columns. */
  readonly fieldsWith: (row: Row, query: string) => string[];
  readonly fieldHas: (row: Row, field: string, query: string) => boolean;
  readonly has: (row: Row, query: string) => boolean;
  /** Folds what is not folded yet; false when that is nothing. */
  readonly prepare: (row: Row) => boolean;
}

export interface IndexedTexts<Row> {
  readonly fields: readonly string[];
  /** The words of each field, in their order. */
  readonly texts: (row: Row) => readonly string[];
  /** What the texts are made of: rows in which both parts are the same have the same texts. */
  readonly part: (row: Row) => object;
  readonly otherPart: (row: Row) => unknown;
}

interface Entry {
  readonly otherPart: unknown;
  /** All fields in one text: looking through one long text is faster than through many. */
  readonly folded: string;
}

/** Between two fields: folding leaves none in a text. */
const border = '\n';

export function createTextIndex<Row>(indexed: IndexedTexts<Row>): TextIndex<Row> {
  const entries = new WeakMap<object, Entry>();

  function known(row: Row): Entry | null {
    const entry = entries.get(indexed.part(row));
    return entry !== undefined && entry.otherPart === indexed.otherPart(row) ? entry : null;
  }

  function folded(row: Row): string {
    const entry = known(row);
    if (entry !== null) return entry.folded;
    const text = packed(indexed.texts(row).map(foldForSearch).join(border));
    entries.set(indexed.part(row), { otherPart: indexed.otherPart(row), folded: text });
    return text;
  }

  return {
    fields: indexed.fields,
    fieldHas(row, field, query) {
      const texts = folded(row);
      // Most rows have it nowhere, and need not be taken apart.
      if (!texts.includes(query)) return false;
      return texts.split(border)[indexed.fields.indexOf(field)]?.includes(query) ?? false;
    },
    has: (row, query) => folded(row).includes(query),
    fieldsWith: (row, query) =>
      folded(row)
        .split(border)
        .flatMap((text, index) => (text.includes(query) ? (indexed.fields[index] ?? []) : [])),
    prepare(row) {
      if (known(row) !== null) return false;
      folded(row);
      return true;
    },
  };
}

/**
 * The same text in half the room. Folding leaves two bytes to each letter, as the marks needed them;
 * reading a text anew gives one to those that need no more, as nearly all that are folded.
 */
function packed(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Rows that are prepared between two looks at the clock. */
const pieceSize = 20;
/** A window at rest lets work go on for 50 ms, which whoever comes back to it would notice. */
const longestMs = 15;

/** Prepares rows while the window has nothing else to do; returns how to stop that. */
export function prepareWhenIdle<Row>(index: TextIndex<Row>, rows: readonly Row[]): () => void {
  let next = 0;
  let request = requestIdleCallback(go);
  function go(deadline: IdleDeadline): void {
    const end = performance.now() + Math.min(longestMs, deadline.timeRemaining() - 1);
    while (next < rows.length && performance.now() < end) {
      const pieceEnd = Math.min(next + pieceSize, rows.length);
      for (; next < pieceEnd; next += 1) {
        const row = rows[next];
        if (row !== undefined) index.prepare(row);
      }
    }
    if (next < rows.length) request = requestIdleCallback(go);
  }
  return () => cancelIdleCallback(request);
}
