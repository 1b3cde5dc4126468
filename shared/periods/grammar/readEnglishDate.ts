import type { Mention } from './mention.ts';
import { readDigits, readShortYear, readYear } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt, wordsOf } from './phrase.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const fullNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/**
 * Dates as an English Excel shows them: "30-Jun-26", "30 June 2025", "Dec 31, 2025" and, for what was
 * typed as 6/2026, "Jun-26". Of a month alone or a short year a dash or slash must stand beside it.
 */
export function readEnglishDate(phrase: Phrase, at: number): Found<Mention> | null {
  return readDayFirst(phrase, at) ?? readMonthFirst(phrase, at);
}

function readDayFirst(phrase: Phrase, at: number): Found<Mention> | null {
  const day = readDigits(phrase, at);
  const place = day === null ? at : behindDash(phrase, day.end);
  const month = readMonthName(phrase, place);
  if (month === null || (day !== null && day.value > 31)) return null;
  const isDashed = day !== null && place > day.end;
  const year =
    readYearBehindName(phrase, month.end, day !== null) ??
    (isDashed ? { value: null, end: month.end } : null);
  if (year === null) return null;
  const value: Mention =
    day === null
      ? { unit: 'month', month: month.value, part: 'whole', year: year.value }
      : { unit: 'day', day: day.value, month: month.value, year: year.value };
  return { value, end: year.end };
}

/** "Dec 31, 2025". */
function readMonthFirst(phrase: Phrase, at: number): Found<Mention> | null {
  const month = readMonthName(phrase, at);
  const day = month === null ? null : readDigits(phrase, month.end);
  if (month === null || day === null || day.value > 31) return null;
  const year = readYear(phrase, isSign(phrase, day.end, ',') ? day.end + 1 : day.end);
  if (year === null) return null;
  const value: Mention = { unit: 'day', day: day.value, month: month.value, year: year.value };
  return { value, end: year.end };
}

/** Words with diacritics are none of them: "máy 10" is no day of May. */
function readMonthName(phrase: Phrase, at: number): Found<number> | null {
  const { kind, letters } = tokenAt(phrase, at);
  const isPlain = wordsOf(phrase, at, at + 1).toLowerCase() === letters;
  if (kind !== 'word' || !isPlain) return null;
  const value = Math.max(months.indexOf(letters), fullNames.indexOf(letters)) + 1;
  return value === 0 ? null : { value, end: at + 1 };
}

function readYearBehindName(phrase: Phrase, at: number, isDay: boolean): Found<number> | null {
  const place = behindDash(phrase, at);
  if (place === at) return isDay ? readYear(phrase, at) : null;
  return readYear(phrase, place) ?? readShortYear(phrase, place);
}

function behindDash(phrase: Phrase, at: number): number {
  return isSign(phrase, at, '-', '/') ? at + 1 : at;
}
