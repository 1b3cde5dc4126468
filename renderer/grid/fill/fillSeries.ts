import { readRoman } from '#shared/resolution/numerals.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import { readDay, readDayOfMonth, readEndOfMonth } from './dateTerms.ts';
import type { ReadTerm, Term } from './term.ts';

/**
 * Ways to understand values, the first that fits all of them counts. Several dates are ends of
 * months or the same day of months before they are counted in days, as in Excel.
 */
const readings: Readonly<Record<'one' | 'several', readonly ReadTerm[]>> = {
  one: [readQuarter, readMonth, readDay, readNumber],
  several: [readQuarter, readMonth, readEndOfMonth, readDayOfMonth, readDay, readNumber],
};

/**
 * What fills further cells, from 0 on: quarters, months, dates and numbers go on at their own pace,
 * everything else is repeated. One value alone goes on by one, or back by one.
 */
export function continueSeries(
  source: readonly string[],
  direction: 1 | -1 = 1,
): (place: number) => string {
  for (const read of readings[source.length === 1 ? 'one' : 'several']) {
    const terms = source.map((words) => read(words));
    const last = terms.at(-1);
    const step = stepOf(terms, direction);
    if (last !== null && last !== undefined && step !== null) {
      return (place) => last.write(last.count + step * (place + 1));
    }
  }
  return (place) => source[place % source.length] ?? '';
}

/** Null when the values are no series. */
function stepOf(terms: readonly (Term | null)[], direction: 1 | -1): number | null {
  const [first] = terms;
  if (first === null || first === undefined) return null;
  if (terms.some((term) => term?.kind !== first.kind)) return null;
  if (terms.length === 1) return first.goesOnAlone ? direction : null;
  const counts = terms.map((term) => term?.count ?? 0);
  const steps = counts.slice(1).map((count, at) => count - (counts[at] ?? 0));
  const [step = 0] = steps;
  return steps.every((other) => Math.abs(other - step) < 1e-9) ? step : null;
}

/** "Quý II/2020", "Trước quý 2 năm 2020" */
function readQuarter(words: string): Term | null {
  const match = /^(.*quý\s+)(IV|I{1,3}|[1-4])(\s*[/-]\s*|\s+năm\s+)(\d{4})(.*)$/isu.exec(words);
  if (match === null) return null;
  const [, before = '', quarter = '', between = '', year = '', behind = ''] = match;
  const isRoman = /[IV]/iu.test(quarter);
  const number = isRoman ? (readRoman(quarter.toUpperCase()) ?? 1) : Number(quarter);
  return {
    kind: `quarter ${before} ${between} ${behind}`,
    count: Number(year) * 4 + number - 1,
    goesOnAlone: true,
    write(count) {
      const part = (count % 4) + 1;
      const name = isRoman ? romanNumeral(part) : String(part);
      return `${before}${name}${between}${Math.floor(count / 4)}${behind}`;
    },
  };
}

/** "Tháng 3/2020", "Hết tháng 03 năm 2020" */
function readMonth(words: string): Term | null {
  const match = /^(.*tháng\s+)(0?[1-9]|1[0-2])(\s*[/-]\s*|\s+năm\s+)(\d{4})(.*)$/isu.exec(words);
  if (match === null) return null;
  const [, before = '', month = '', between = '', year = '', behind = ''] = match;
  return {
    kind: `month ${before} ${between} ${behind}`,
    count: Number(year) * 12 + Number(month) - 1,
    goesOnAlone: true,
    write(count) {
      const number = String((count % 12) + 1).padStart(month.startsWith('0') ? 2 : 1, '0');
      return `${before}${number}${between}${Math.floor(count / 12)}${behind}`;
    },
  };
}

/** "12", "1,5", "Đợt 1": several of them are needed to tell a series from a name with a number. */
function readNumber(words: string): Term | null {
  const match = /^(.*?)(-?\d{1,9}(?:,\d{1,6})?)$/su.exec(words);
  if (match === null) return null;
  const [, before = '', digits = ''] = match;
  // What ends like a day that cannot be counted, e.g. "30/6" without a year.
  if (/\d\/$/u.test(before)) return null;
  const [whole = '', decimals = ''] = digits.split(',');
  const width = whole.startsWith('0') ? whole.length : 1;
  return {
    kind: `number ${before}`,
    count: Number(digits.replace(',', '.')),
    goesOnAlone: false,
    write(count) {
      const [written = '', rest] = count.toFixed(decimals.length).split('.');
      return `${before}${written.padStart(width, '0')}${rest === undefined ? '' : `,${rest}`}`;
    },
  };
}
