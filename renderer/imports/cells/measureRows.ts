import type { ShownRow } from '#shared/contract/importContract.ts';

import { countLines, createTextMeasure } from '../../grid/textLines.ts';
import type { MeasureText } from '../../grid/textLines.ts';
import { cellSizes as sizes } from './cellSizes.ts';

export interface SheetColumn {
  readonly letters: string;
  readonly width: number;
}

export interface TextMeasures {
  readonly normal: MeasureText;
  readonly strong: MeasureText;
}

export function createMeasures(fontFamily: string): TextMeasures {
  return {
    normal: createTextMeasure(`${sizes.fontSize}px ${fontFamily}`),
    strong: createTextMeasure(`600 ${sizes.fontSize}px ${fontFamily}`),
  };
}

/** Whether the row stands out among the others. */
export function isStrong({ meaning }: Pick<ShownRow, 'meaning'>): boolean {
  return meaning === 'header' || meaning === 'section';
}

/** Heights of rows in columns of these widths; each page is measured once. */
export class PageHeights {
  readonly #columns: readonly SheetColumn[];
  readonly #measures: TextMeasures;
  readonly #known = new WeakMap<readonly ShownRow[], readonly number[]>();

  constructor(columns: readonly SheetColumn[], measures: TextMeasures) {
    this.#columns = columns;
    this.#measures = measures;
  }

  of(page: readonly ShownRow[]): readonly number[] {
    let heights = this.#known.get(page);
    if (heights === undefined) {
      heights = page.map((row) => heightOfRow(row, this.#columns, this.#measures));
      this.#known.set(page, heights);
    }
    return heights;
  }
}

/** Rows in which a text goes on over the empty cells behind it, as merged cells are mostly meant. */
const runningMeanings: ReadonlySet<ShownRow['meaning']> = new Set([
  'above',
  'header',
  'section',
  'below',
]);

/**
 * How wide the text of each cell may be, the cell itself in most rows; 0 for empty cells that a text
 * runs over.
 */
export function textRooms(
  { meaning, cells }: ShownRow,
  columns: readonly SheetColumn[],
): readonly number[] {
  const rooms = columns.map(({ width }) => width);
  if (!runningMeanings.has(meaning)) return rooms;
  let last = -1;
  columns.forEach(({ letters, width }, index) => {
    if ((cells[letters] ?? '') !== '') last = index;
    else if (last >= 0) {
      rooms[last] = (rooms[last] ?? 0) + width;
      rooms[index] = 0;
    }
  });
  return rooms;
}

/** Of a row with its lower border, in pixels. */
export function heightOfRow(
  row: ShownRow,
  columns: readonly SheetColumn[],
  measures: TextMeasures,
): number {
  const measure = isStrong(row) ? measures.strong : measures.normal;
  const rooms = textRooms(row, columns);
  const lines = columns.map(({ letters }, index) => {
    const text = row.cells[letters] ?? '';
    const room = (rooms[index] ?? 0) - 2 * sizes.paddingInline - sizes.border - 1;
    return text === '' ? 1 : countLines(text, Math.max(1, room), measure);
  });
  const most = Math.min(Math.max(1, ...lines), sizes.mostLines);
  return most * sizes.lineHeight + 2 * sizes.paddingBlock + sizes.border;
}

/**
 * Widths for columns, from the first rows of a table: short ones as wide as what stands in them, long
 * ones sharing the room that is left by how much they hold. `heads` the least width of each.
 */
export function columnWidths(
  columns: readonly { readonly letters: string; readonly head: number }[],
  rows: readonly ShownRow[],
  room: number,
  { strong }: TextMeasures,
): SheetColumn[] {
  // What stands above and below the table often runs across columns, and says nothing of their width.
  const inTable = rows.filter(({ meaning }) => meaning !== 'above' && meaning !== 'below');
  const wanted = columns.map(({ letters, head }) => {
    const texts = inTable.map(({ cells }) => cells[letters] ?? '').filter((text) => text !== '');
    const widths = texts.map((text) => widthOf(text, strong)).sort((left, right) => left - right);
    const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
    const around = 2 * sizes.paddingInline + sizes.border + 2;
    const least = Math.max(head, Math.min(longestWord(texts, strong) + around, 160));
    return { letters, least: Math.ceil(Math.max(least, sizes.narrowest)), usual: usual + around };
  });
  const needed = wanted.reduce((sum, { least }) => sum + least, 0);
  const longing = wanted.map(({ least, usual }) =>
    Math.max(0, Math.min(usual, sizes.widest) - least),
  );
  const longed = longing.reduce((sum, more) => sum + more, 0);
  const left = Math.max(0, room - needed);
  // Where all of them get what they want there is room to spare, which the longest takes.
  const share = longed === 0 ? 0 : Math.min(1, left / longed);
  const widths = wanted.map(({ letters, least }, index) => ({
    letters,
    width: Math.floor(least + (longing[index] ?? 0) * share),
  }));
  const spare = Math.floor(room - widths.reduce((sum, { width }) => sum + width, 0));
  const longest = longing.indexOf(Math.max(...longing));
  return widths.map((column, index) =>
    index === longest && spare > 0 ? { ...column, width: column.width + spare } : column,
  );
}

function widthOf(text: string, measure: MeasureText): number {
  const lines = text.split('\n');
  return Math.max(...lines.map((line) => sumWords(line, measure)));
}

function sumWords(line: string, measure: MeasureText): number {
  const words = line.split(' ');
  return words.reduce((sum, word) => sum + measure(word), 0) + (words.length - 1) * measure(' ');
}

function longestWord(texts: readonly string[], measure: MeasureText): number {
  let longest = 0;
  for (const text of texts) {
    for (const word of text.split(/\s+/u)) longest = Math.max(longest, measure(word));
  }
  return longest;
}
