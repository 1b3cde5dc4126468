import { readRoman } from '#shared/resolution/numerals.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import { readDay, readDayOfMonth, readEndOfMonth } from './dateTerms.ts';
import type { ReadTerm, Term } from './term.ts';

type WordsAt = (place: number) => string;

const readOne: readonly ReadTerm[] = [readQuarter, readMonth, readDay, readNumber];

/** Several dates are ends of months or the same day of months before they are counted in days. */
const readSeveral: readonly ReadTerm[] = [
  readQuarter,
  readMonth,
  readEndOfMonth,
  readDayOfMonth,
  readDay,
  readNumber,
];

/**
 * What fills further cells, from 0 on: quarters, months, dates and numbers go on at their own pace,
 * everything else is repeated. One value alone goes on by one, or back by one. `isOpposite`: a
 * series is repeated and a single number goes on, as with Ctrl in Excel.
 */
export function continueSeries(
  source: readonly string[],
  direction: 1 | -1 = 1,
  isOpposite = false,
): WordsAt {
  const [first = ''] = source;
  const goOn =
    source.length === 1
      ? goOnFromOne(first, direction, isOpposite)
      : goOnFromSeveral(isOpposite ? [] : source);
  return goOn ?? repeatWords(source);
}

export function repeatWords(source: readonly string[]): WordsAt {
  return (place) => source[place % source.length] ?? '';
}

/** Null when the value is repeated. */
function goOnFromOne(words: string, step: 1 | -1, isOpposite: boolean): WordsAt | null {
  for (const read of readOne) {
    const term = read(words);
    if (term !== null) return term.goesOnAlone === isOpposite ? null : goOnFrom(term, step);
  }
  return null;
}

/** Goes by the first reading in which the values are a series; null when they are none. */
function goOnFromSeveral(source: readonly string[]): WordsAt | null {
  for (const read of readSeveral) {
    const terms = source.map((words) => read(words));
    const last = terms.at(-1);
    const step = stepOf(terms);
    if (last !== null && last !== undefined && step !== null) return goOnFrom(last, step);
  }
  return null;
}

function goOnFrom({ count, write }: Term, step: number): WordsAt {
  return (place) => write(count + step * (place + 1));
}

/** Null when the values are no series. */
function stepOf(terms: readonly (Term | null)[]): number | null {
  const [first] = terms;
  if (first === null || first === undefined) return null;
  if (terms.some((term) => term?.kind !== first.kind)) return null;
  const counts = terms.map((term) => term?.count ?? 0);
  const steps = counts.slice(1).map((count, at) => count - (counts[at] ?? 0));
  const [step = 0] = steps;
  return steps.every((other) => Math.abs(other - step) < 1e-9) ? step : null;
}

/** "Quý II/2020", "Trước quý 2 năm 2020"; "Quý II" alone begins again behind the fourth. */
function readQuarter(words: string): Term | null {
  const match = /^(.*quý\s+)(IV|I{1,3}|[1-4])(?:(\s*[/-]\s*|\s+năm\s+)(\d{4})(.*))?$/isu.exec(
    words,
  );
  if (match === null) return null;
  const [, before = '', quarter = '', between = '', year = '', behind = ''] = match;
  const isRoman = /[IV]/iu.test(quarter);
  const number = isRoman ? (readRoman(quarter.toUpperCase()) ?? 1) : Number(quarter);
  return {
    kind: `quarter ${before} ${between} ${behind}`,
    count: Number(year) * 4 + number - 1,
    goesOnAlone: true,
    write(count) {
      const years = Math.floor(count / 4);
      const part = count - years * 4 + 1;
      const name = isRoman ? romanNumeral(part) : String(part);
      return `${before}${name}${year === '' ? '' : `${between}${years}${behind}`}`;
    },
  };
}

/** "Tháng 3/2020", "Hết tháng 03 năm 2020"; "Tháng 3" alone begins again behind the twelfth. */
function readMonth(words: string): Term | null {
  const match = /^(.*tháng\s+)(0?[1-9]|1[0-2])(?:(\s*[/-]\s*|\s+năm\s+)(\d{4})(.*))?$/isu.exec(
    words,
  );
  // "Ngày 30 tháng 6" is a day.
  if (match === null || /\d\s+tháng\s+$/iu.test(match[1] ?? '')) return null;
  const [, before = '', month = '', between = '', year = '', behind = ''] = match;
  return {
    kind: `month ${before} ${between} ${behind}`,
    count: Number(year) * 12 + Number(month) - 1,
    goesOnAlone: true,
    write(count) {
      const years = Math.floor(count / 12);
      const number = String(count - years * 12 + 1).padStart(month.startsWith('0') ? 2 : 1, '0');
      return `${before}${number}${year === '' ? '' : `${between}${years}${behind}`}`;
    },
  };
}

/** "12", "1,5", "Đợt 1", "NV-001"; null for what ends like a day without a year: "30/6". */
function readNumber(words: string): Term | null {
  const match = /^(-?|.*?\D)(\d{1,9}(?:,\d{1,6})?)$/su.exec(words);
  if (match === null) return null;
  const [, ahead = '', digits = ''] = match;
  if (/\d\/$/u.test(ahead)) return null;
  const isNegative = ahead === '-';
  const before = isNegative ? '' : ahead;
  const [whole = '', decimals = ''] = digits.split(',');
  const width = whole.startsWith('0') ? whole.length : 1;
  return {
    kind: `number ${before}`,
    count: Number(digits.replace(',', '.')) * (isNegative ? -1 : 1),
    goesOnAlone: countsAlone(before),
    write(count) {
      const [written = '', rest] = count.toFixed(decimals.length).split('.');
      return `${before}${written.padStart(width, '0')}${rest === undefined ? '' : `,${rest}`}`;
    },
  };
}

/** A number behind words counts: "Đợt 1". One with nothing ahead, or that names a document, does not. */
function countsAlone(before: string): boolean {
  return /\p{L}[\s-]*$/u.test(before) && !/(?<!\p{L})số\s*$/iu.test(before);
}
