import type { Mention } from '../periods/grammar/mention.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import { partsOf } from './days.ts';

/** How a year gets into words that may have had none. */
export type YearStyle = 'as-written' | 'always';

/**
 * The date around `day` in the way another one is written: "Quý III/2020" for a day in October is
 * "Quý IV/2020", "30-06-20" for 15 July "15-07-20". Null where the words can't say it ("quý thứ hai",
 * "Tết").
 */
export function writeDateLike(
  written: string,
  mention: Mention,
  day: string,
  years: YearStyle,
): string | null {
  const { year, month } = partsOf(day);
  const rewritten = rewrite(written, mention, day);
  if (rewritten === null) return null;
  return withYear(rewritten, year, years, mention.unit === 'day' ? month : null);
}

function rewrite(written: string, mention: Mention, day: string): string | null {
  const { month } = partsOf(day);
  switch (mention.unit) {
    case 'quarter':
      return replaceQuarter(written, Math.ceil(month / 3));
    case 'month':
      return replaceMonth(written, month);
    case 'months':
      return replaceHalf(written, mention, month);
    case 'year':
      return /\d{4}/u.test(written) ? written : null;
    case 'day':
      return replaceDay(written, day);
    case 'school-year':
    case 'week':
    case 'lunar':
      return null;
  }
}

/** A number that does not belong to a year: "III" of "Quý III/2020", "2" of "Q2-2020". */
function replaceQuarter(written: string, quarter: number): string | null {
  const roman = /(?<=^|quý\s*|quí\s*|q\.?\s*)(?:iv|i{1,3})(?![\p{L}\p{M}])/iu;
  const digit = /(?<!\d)0?[1-4](?!\d)/u;
  if (roman.test(written)) {
    return written.replace(roman, (numeral) => {
      const numerals = romanNumeral(quarter);
      return numeral === numeral.toLowerCase() ? numerals.toLowerCase() : numerals;
    });
  }
  return digit.test(written) ? written.replace(digit, String(quarter)) : null;
}

function replaceMonth(written: string, month: number): string | null {
  const number = /(?<!\d)\d{1,2}(?!\d)/u;
  const [old] = number.exec(written) ?? [];
  return old === undefined ? null : written.replace(number, writeMonth(month, old));
}

/** "6 tháng đầu năm" and "6 tháng cuối năm" give way to each other; other runs of months stay. */
function replaceHalf(
  written: string,
  { first, last }: { readonly first: number; readonly last: number },
  month: number,
): string {
  if (last - first !== 5) return written;
  return month <= 6
    ? written.replace(/cuối/iu, (word) => likeCase(word, 'đầu'))
    : written.replace(/đầu/iu, (word) => likeCase(word, 'cuối'));
}

function replaceDay(written: string, iso: string): string | null {
  const { month, day } = partsOf(iso);
  const dayAndMonth = /(?<!\d)(\d{1,2})(\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?!\d)/iu;
  const found = dayAndMonth.exec(written);
  if (found === null) return null;
  const [, oldDay = '', between = '', oldMonth = ''] = found;
  const isPadded = !/^[1-9]$/u.test(oldDay);
  const dayWords = isPadded ? String(day).padStart(2, '0') : String(day);
  return written.replace(dayAndMonth, dayWords + between + writeMonth(month, oldMonth));
}

/** With a leading zero where the old one had it; else as papers write it: 01, 02, 3 … (domain.md 2.3). */
function writeMonth(month: number, old: string): string {
  if (/^0/u.test(old) && Number(old) > 2) return String(month).padStart(2, '0');
  return month <= 2 && !/^[12]$/u.test(old) ? `0${month}` : String(month);
}

/** `month`: of a day, whose year stands behind it. */
function withYear(
  written: string,
  year: number,
  years: YearStyle,
  month: number | null,
): string | null {
  const full = /(?<!\d)\d{4}(?!\d)/u;
  if (full.test(written)) return written.replace(full, String(year));
  const short = /(?<=\d[/.-]\d{1,2}[/.-])\d{2}$/u;
  if (month !== null && short.test(written)) {
    return written.replace(short, String(year % 100).padStart(2, '0'));
  }
  if (years === 'as-written') return written;
  const isInWords = month !== null && /\d\s+tháng\s+\d/iu.test(written);
  if (isInWords || /năm$/iu.test(written)) return `${written} ${isInWords ? 'năm ' : ''}${year}`;
  const sign = /\d([/.-])\d/u.exec(written)?.[1] ?? '/';
  return `${written}${sign}${year}`;
}

function likeCase(old: string, word: string): string {
  const first = old.slice(0, 1);
  return first === first.toUpperCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
