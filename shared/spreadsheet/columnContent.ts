import { parsePeriod } from '../periods/parsePeriod.ts';
import type { Period, PeriodContext } from '../periods/period.ts';
import { isDitto } from '../text/isDitto.ts';
import {
  isMark,
  looksLikeAmount,
  looksLikeDocument,
  looksLikeNumber,
  looksLikeOfficial,
  looksLikeOwner,
  looksLikePerson,
  looksLikeStatus,
  looksLikeUnit,
  looksLikeUrgency,
  mayBeTime,
  readRole,
} from './cellKinds.ts';
import { cellWords } from './cellWords.ts';
import type { RawCell, RawRow } from './rawWorkbook.ts';

/** What the cells of a column look like: shares of those that hold something, 0 to 1. */
export interface ColumnContent {
  /** Cells that were looked at. */
  readonly count: number;
  /** Of the rows that were looked at, those in which it holds something. */
  readonly filled: number;
  readonly numbers: number;
  readonly owners: number;
  readonly persons: number;
  readonly officials: number;
  readonly times: number;
  readonly statuses: number;
  readonly documents: number;
  readonly percents: number;
  readonly amounts: number;
  readonly units: number;
  readonly urgencies: number;
  readonly marks: number;
  readonly roles: number;
  /** Different texts. */
  readonly variety: number;
  /** Letters in a cell. */
  readonly length: number;
}

/** By column. */
export type Contents = ReadonlyMap<number, ColumnContent>;

/** Cells that it takes to speak for a field or against a header. */
export const enoughCells = 3;

/** Rows that are looked at. */
const rowsLooked = 300;

export interface ContentContext {
  readonly periodOf: (words: string) => Period;
  /** Whether a text names what the directory knows. */
  readonly isKnownOwner: (words: string) => boolean;
}

/** The periods of texts, each read once. */
export function createPeriodReader(context: PeriodContext): (words: string) => Period {
  const read = new Map<string, Period>();
  return (words) => {
    const known = read.get(words);
    if (known !== undefined) return known;
    const period = parsePeriod(words, context);
    read.set(words, period);
    return period;
  };
}

/** Looks at the cells below a header, by column. */
export function readContents(rows: readonly RawRow[], context: ContentContext): Contents {
  const looked = withoutLines(rows.slice(0, rowsLooked));
  const cells = Map.groupBy(
    looked.flatMap((row) => row.cells),
    ({ column }) => column,
  );
  return new Map(
    [...cells].map(([column, found]) => [column, contentOf(found, looked.length, context)]),
  );
}

/** A lone cell is a line over the table, and says nothing of its column; unless most rows are so. */
function withoutLines(rows: readonly RawRow[]): readonly RawRow[] {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  return wide.length * 2 < rows.length ? rows : wide;
}

function contentOf(
  cells: readonly RawCell[],
  rowCount: number,
  { periodOf, isKnownOwner }: ContentContext,
): ColumnContent {
  const said = cells
    .map((cell) => ({ cell, words: cellWords(cell) }))
    .filter(({ words }) => words !== '' && !isDitto(words));
  const count = said.length;
  const share = (test: (words: string, cell: RawCell) => boolean): number =>
    count === 0 ? 0 : said.filter(({ cell, words }) => test(words, cell)).length / count;
  return {
    count,
    filled: rowCount === 0 ? 0 : count / rowCount,
    numbers: share(looksLikeNumber),
    owners: share((words) => looksLikeOwner(words) || (words.length <= 100 && isKnownOwner(words))),
    persons: share(looksLikePerson),
    officials: share(looksLikeOfficial),
    times: share((words, { value }) => isTime(words, value, periodOf)),
    statuses: share(looksLikeStatus),
    documents: share(looksLikeDocument),
    percents: share((words) => /^\d{1,3}(?:[.,]\d+)?\s*%$/.test(words)),
    amounts: share((words, cell) => looksLikeAmount(cell, words)),
    units: share(looksLikeUnit),
    urgencies: share(looksLikeUrgency),
    marks: share(isMark),
    roles: share((words) => readRole(words) !== null),
    variety: count === 0 ? 0 : new Set(said.map(({ words }) => words)).size / count,
    length: count === 0 ? 0 : said.reduce((sum, { words }) => sum + words.length, 0) / count,
  };
}

function isTime(
  words: string,
  value: RawCell['value'],
  periodOf: (words: string) => Period,
): boolean {
  if (typeof value === 'object' && 'date' in value) return true;
  if (typeof value === 'number') return value >= 1990 && value <= 2100;
  if (!mayBeTime(words)) return false;
  const { kind, confidence } = periodOf(words);
  return kind !== 'unknown' && (confidence !== 'low' || /\d/.test(words));
}
