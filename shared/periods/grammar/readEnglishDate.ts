import type { Mention } from './mention.ts';
import { readDigits, readShortYear, readYear } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Dates as an English Excel shows them: "30-Jun-26" and, for what was typed as 6/2026, "Jun-26". The
 * month counts only with a dash or slash beside it.
 */
export function readEnglishDate(phrase: Phrase, at: number): Found<Mention> | null {
  const day = readDigits(phrase, at);
  const place = day === null ? at : day.end + 1;
  if (day !== null && (day.value > 31 || !isDash(phrase, day.end))) return null;
  const { kind, letters } = tokenAt(phrase, place);
  const month = kind === 'word' ? months.indexOf(letters) + 1 : 0;
  if (month === 0 || !isDash(phrase, place + 1)) return null;
  const year = readYear(phrase, place + 2) ?? readShortYear(phrase, place + 2);
  if (year === null) return null;
  const value: Mention =
    day === null
      ? { unit: 'month', month, part: 'whole', year: year.value }
      : { unit: 'day', day: day.value, month, year: year.value };
  return { value, end: year.end };
}

function isDash(phrase: Phrase, at: number): boolean {
  return isSign(phrase, at, '-', '/');
}
