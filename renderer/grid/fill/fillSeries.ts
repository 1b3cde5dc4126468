import { readRoman } from '#shared/resolution/numerals.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

/** A value that counts, and how its neighbours in a series are written. */
interface Term {
  readonly kind: string;
  /** Quarters, months, days or the number itself. */
  readonly count: number;
  readonly write: (count: number) => string;
  /** Whether one value alone is enough to go on from. */
  readonly goesOnAlone: boolean;
}

/**
 * What fills further cells, from 0 on: quarters, months, dates and numbers go on at their own pace,
 * everything else is repeated. One value alone goes on by one, or back by one.
 */
export function continueSeries(
  source: readonly string[],
  direction: 1 | -1 = 1,
): (place: number) => string {
  const terms = source.map(readTerm);
  const last = terms.at(-1);
  const step = stepOf(terms, direction);
  if (last === null || last === undefined || step === null) {
    return (place) => source[place % source.length] ?? '';
  }
  return (place) => last.write(last.count + step * (place + 1));
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

function readTerm(words: string): Term | null {
  return readQuarter(words) ?? readMonth(words) ?? readDate(words) ?? readNumber(words);
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

const dayMs = 86_400_000;

/** "30/6/2020", "Trước 01/07/2020" */
function readDate(words: string): Term | null {
  const match = /^(.*?)(\d{1,2})\/(\d{1,2})\/(\d{4})$/su.exec(words);
  if (match === null) return null;
  const [, before = '', day = '', month = '', year = ''] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return null;
  const width = day.startsWith('0') || month.startsWith('0') ? 2 : 1;
  return {
    kind: `date ${before}`,
    count: time / dayMs,
    goesOnAlone: true,
    write(count) {
      const next = new Date(count * dayMs);
      const pad = (number: number): string => String(number).padStart(width, '0');
      return `${before}${pad(next.getUTCDate())}/${pad(next.getUTCMonth() + 1)}/${next.getUTCFullYear()}`;
    },
  };
}

/** "12", "1,5", "Đợt 1": several of them are needed to tell a series from a name with a number. */
function readNumber(words: string): Term | null {
  const match = /^(.*?)(-?\d{1,9}(?:,\d{1,6})?)$/su.exec(words);
  if (match === null) return null;
  const [, before = '', digits = ''] = match;
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
