import { foldForSearch } from '#shared/text/searchText.ts';

/** The texts of a row as they are searched, made once and kept as long as nothing changes in them. */
export interface TextIndex<Row> {
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
  /** Rows with the same parts have the same texts; the first part holds what was folded. */
  readonly parts: (row: Row) => readonly [object, unknown];
}

interface Entry {
  readonly part: unknown;
  /** All fields in one text: looking through one long text is faster than through many. */
  readonly folded: string;
}

/** Between two fields: folding leaves none in a text. */
const border = '\n';

export function createTextIndex<Row>(indexed: IndexedTexts<Row>): TextIndex<Row> {
  const entries = new WeakMap<object, Entry>();

  function known(row: Row): Entry | null {
    const [holder, part] = indexed.parts(row);
    const entry = entries.get(holder);
    return entry !== undefined && entry.part === part ? entry : null;
  }

  function folded(row: Row): string {
    const entry = known(row);
    if (entry !== null) return entry.folded;
    const [holder, part] = indexed.parts(row);
    const text = indexed.texts(row).map(foldForSearch).join(border);
    entries.set(holder, { part, folded: text });
    return text;
  }

  return {
    fieldHas(row, field, query) {
      const text = folded(row).split(border)[indexed.fields.indexOf(field)] ?? '';
      return text.includes(query);
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

/** Rows that are prepared between two looks at the clock. */
const pieceSize = 200;

/** Prepares rows while the window has nothing else to do; returns how to stop that. */
export function prepareWhenIdle<Row>(index: TextIndex<Row>, rows: readonly Row[]): () => void {
  let next = 0;
  let request = requestIdleCallback(go);
  function go(deadline: IdleDeadline): void {
    while (next < rows.length && deadline.timeRemaining() > 1) {
      for (const row of rows.slice(next, next + pieceSize)) index.prepare(row);
      next += pieceSize;
    }
    if (next < rows.length) request = requestIdleCallback(go);
  }
  return () => cancelIdleCallback(request);
}
