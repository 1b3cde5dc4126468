import { isPeriodKey } from '../periods/periodKey.ts';
import type { PeriodKey } from '../periods/periodKey.ts';
import { comparePeriods, periodLength } from '../periods/periodSpan.ts';
import { readTimeHeader } from '../spreadsheet/timeHeaders.ts';
import type { TimeKey } from '../spreadsheet/timeHeaders.ts';
import type { Accumulation } from '../targets/accumulation.ts';
import { readNumber } from '../targets/targetNumbers.ts';
import { foldText } from '../text/fold.ts';

/** Values of periods, and the cells that hold none. */
export interface ReadPeriods {
  readonly values: Readonly<Record<PeriodKey, number>>;
  readonly rest: readonly (readonly [header: string, words: string])[];
}

/** Nine months end with the third quarter; such a column tells of the time until then. */
function periodOfTime(key: TimeKey): PeriodKey | null {
  const period = key.replace(/-9M$/u, '-Q3').replace(/-H1$/u, '-Q2');
  return isPeriodKey(period) ? period : null;
}

/** What is planned for each time of a table. */
export function readPlanned(phases: Readonly<Record<TimeKey, string>>): ReadPeriods {
  return readCells(Object.entries(phases).map(([key, words]) => [periodOfTime(key), key, words]));
}

/** What has been reached, by the headers of columns: "Thực hiện quý I", "TH 2019", "Quý I – TH". */
export function readActual(
  cells: Readonly<Record<string, string>>,
  planYear: number,
): ReadPeriods & { readonly forecast: number | null } {
  const estimates = Object.entries(cells).filter(([header]) => isEstimate(header, planYear));
  const forecast = estimates.map(([, words]) => readNumber(words)).find((value) => value !== null);
  const known = forecast === undefined ? [] : estimates.map(([header]) => header);
  const others = Object.entries(cells).filter(([header]) => !known.includes(header));
  const read = readCells(
    others.map(([header, words]) => [reachedPeriod(header, planYear), header, words]),
  );
  return { ...read, forecast: forecast ?? null };
}

/**
 * Levels and sums to date of a whole year are those of its last quarter, where the table has quarters:
 * "Quý I, 6 tháng, 9 tháng, cả năm".
 */
export function endYears(
  values: Readonly<Record<PeriodKey, number>>,
  accumulates: Accumulation | null,
): Readonly<Record<PeriodKey, number>> {
  if (accumulates === 'flow' || accumulates === null) return values;
  const renamed = Object.entries(values).map(([key, value]): [PeriodKey, number] => {
    const last = `${key}-Q4`;
    const hasQuarters = Object.keys(values).some((other) => other.startsWith(`${key}-Q`));
    return periodLength(key) === 'year' && hasQuarters && !(last in values)
      ? [last, value]
      : [key, value];
  });
  return Object.fromEntries(renamed.sort(([left], [right]) => comparePeriods(left, right)));
}

function readCells(cells: readonly (readonly [PeriodKey | null, string, string])[]): ReadPeriods {
  const values: Record<PeriodKey, number> = {};
  const rest: (readonly [string, string])[] = [];
  for (const [period, header, words] of cells) {
    const value = readNumber(words);
    if (period === null || value === null || period in values) rest.push([header, words]);
    else values[period] = value;
  }
  const sorted = Object.entries(values).sort(([left], [right]) => comparePeriods(left, right));
  return { values: Object.fromEntries(sorted), rest };
}

const reachedWords = /\b(ket qua thuc hien|thuc hien|ket qua|da dat|th)\b/;
const estimateWords = /\b(uoc thuc hien|uoc th|uoc dat|uth|uoc)\b/;

/** The period that a header of reached values names; null: it is no such header. */
function reachedPeriod(header: string, planYear: number): PeriodKey | null {
  const folded = foldText(header);
  if (/%|\bso\b|\bso sanh\b/.test(folded)) return null;
  const words = estimateWords.test(folded) ? estimateWords : reachedWords;
  return words.test(folded) ? timeWithout(folded, words, planYear) : null;
}

/** "Ước thực hiện cả năm": of the plan's own year it is what is expected. */
function isEstimate(header: string, planYear: number): boolean {
  const folded = foldText(header);
  if (/%|\bso\b/.test(folded) || !estimateWords.test(folded)) return false;
  const rest = folded.replace(estimateWords, ' ').trim();
  return rest === '' ? false : timeWithout(folded, estimateWords, planYear) === String(planYear);
}

function timeWithout(folded: string, words: RegExp, planYear: number): PeriodKey | null {
  const rest = folded
    .replace(words, ' ')
    .replace(/[^\p{L}\d/]+/gu, ' ')
    .trim();
  const time = rest === '' ? null : readTimeHeader([rest], planYear);
  return time === null ? null : periodOfTime(time.key);
}
