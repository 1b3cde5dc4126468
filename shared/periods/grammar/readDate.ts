import type { Mention } from './mention.ts';
import { readDigits, readOrdinal, readRoman, readShortYear, readYear } from './numerals.ts';
import { type Found, isGlued, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readDayOfComingUnit } from './readComingUnit.ts';
import { readJoin } from './readJoin.ts';
import { readDayOfLunarMonth } from './readLunarMonth.ts';
import { asLunar, behindLunarTwin } from './readNamedDay.ts';
import { readYearBehind } from './readYear.ts';

const dayWords = phrasebook({ day: ['ngày', 'hôm', 'mùng', 'mồng'] });
const monthWords = phrasebook({
  month: [
    ...['tháng', 'của tháng', 'trong tháng', 'các tháng', 'của các tháng', 'trong các tháng'],
    ...['vào các tháng', 'thg'],
  ],
});

/** How many numbers may stand before the first full date of a list: "5, 15, 25/3". */
const longestList = 6;

/**
 * A date: "ngày 15/3/2020", "15.3", "15 tháng 3 năm 2020", "3/2020", "2020" (domain.md 2.2 rows 10, 18,
 * 19, 65); always day before month (2.3). After "ngày" also a day whose month is told elsewhere.
 */
export function readDate(phrase: Phrase, at: number): Found<Mention> | null {
  const word = lookUp(dayWords, phrase, at);
  const start = word?.end ?? at;
  const named = readDayOfLunarMonth(phrase, start) ?? readDayOfComingUnit(phrase, start);
  if (named !== null) return named;
  const date = readNumericDate(phrase, start, longestList);
  if (date !== null) {
    const found = asLunar(phrase, date);
    return { ...found, end: behindLunarTwin(phrase, found.end) };
  }
  return word === null ? null : readDayOnly(phrase, start);
}

/** A day that waits for its month: "ngày 25 hằng tháng", "ngày 15 đến ngày 20/4". */
export function readDayOnly(phrase: Phrase, at: number): Found<Mention> | null {
  const day = readDigits(phrase, at);
  if (day === null || day.value < 1 || day.value > 31) return null;
  return { value: { unit: 'day', day: day.value, month: null, year: null }, end: day.end };
}

function readNumericDate(phrase: Phrase, at: number, remaining: number): Found<Mention> | null {
  if (tokenAt(phrase, at).kind !== 'number') return null;
  return (
    readIsoDate(phrase, at) ??
    readDayMonthYear(phrase, at) ??
    readLeadingNumber(phrase, at, remaining) ??
    readMonthYear(phrase, at) ??
    readRomanMonth(phrase, at) ??
    readDayMonth(phrase, at) ??
    readDayAndMonthInWords(phrase, at) ??
    readYearAlone(phrase, at)
  );
}

/** 2020-06-30, 2020-06 and 2020/6, as programs write them; "2020-21" is a range of years. */
function readIsoDate(phrase: Phrase, at: number): Found<Mention> | null {
  const year = readYear(phrase, at);
  if (year === null || !isSign(phrase, year.end, '-', '/', '.')) return null;
  const month = readTwoDigits(phrase, year.end + 1);
  if (month === null || month.value > 12) return null;
  const sign = tokenAt(phrase, year.end).letters;
  const day = isSign(phrase, month.end, sign) ? readTwoDigits(phrase, month.end + 1) : null;
  if (day !== null) {
    const value: Mention = { unit: 'day', day: day.value, month: month.value, year: year.value };
    return { value, end: day.end };
  }
  const isShort = tokenAt(phrase, year.end + 1).letters.length < 2;
  if ((isShort && sign !== '/') || isSign(phrase, month.end, '/')) return null;
  const value: Mention = { unit: 'month', month: month.value, part: 'whole', year: year.value };
  return { value, end: month.end };
}

/** Signs may differ only where the last number can be nothing but a year: "15/3-2020", "15-3/2020". */
function readDayMonthYear(phrase: Phrase, at: number): Found<Mention> | null {
  const pair = readPair(phrase, at, '/', '-', '.');
  if (pair === null || !isSign(phrase, pair.end, '/', '-', '.')) return null;
  const isSameSign = isSign(phrase, pair.end, tokenAt(phrase, at + 1).letters);
  const { first: day, second: month } = pair.value;
  const isRangeOfMonths = !isSameSign && day <= 12 && isSign(phrase, at + 1, '-');
  if (isRangeOfMonths) return null;
  const short = isSameSign ? readShortYear(phrase, pair.end + 1) : null;
  const year = readYear(phrase, pair.end + 1) ?? short;
  if (year === null) return null;
  return { value: { unit: 'day', day, month, year: year.value }, end: year.end };
}

/** The "15" of "15-20/3" and the "3" of "3-4/2020": a day or a month like the date behind it. */
function readLeadingNumber(phrase: Phrase, at: number, remaining: number): Found<Mention> | null {
  const number = readTwoDigits(phrase, at);
  if (number === null || remaining === 0) return null;
  const join = readJoin(phrase, number.end);
  if (join === null || join.value === 'break' || isSign(phrase, number.end, '/')) return null;
  const behind = lookUp(dayWords, phrase, join.end)?.end ?? join.end;
  const next = (
    readDayOfLunarMonth(phrase, behind) ?? readNumericDate(phrase, behind, remaining - 1)
  )?.value;
  if (next?.unit === 'lunar') return { value: { ...next, day: number.value }, end: number.end };
  if (next?.unit === 'day') {
    return { value: { unit: 'day', day: number.value, month: null, year: null }, end: number.end };
  }
  if (next?.unit !== 'month' || number.value > 12) return null;
  const value: Mention = { unit: 'month', month: number.value, part: 'whole', year: null };
  return { value, end: number.end };
}

function readMonthYear(phrase: Phrase, at: number): Found<Mention> | null {
  const month = readTwoDigits(phrase, at);
  if (month === null || !isSign(phrase, month.end, '/', '-', '.')) return null;
  const year = readYear(phrase, month.end + 1);
  if (year === null) return null;
  const value: Mention = { unit: 'month', month: month.value, part: 'whole', year: year.value };
  return { value, end: year.end };
}

/** "15/3", "15-3", and "15.3" where it cannot be a decimal or a thousand. */
function readDayMonth(phrase: Phrase, at: number): Found<Mention> | null {
  const pair = readPair(phrase, at, '/', '-', '.');
  if (pair === null || isGluedNumber(phrase, pair.end)) return null;
  const { first: day, second: month } = pair.value;
  const isDotted = isSign(phrase, at + 1, '.');
  if (isDotted && (day > 31 || month > 12 || !isGlued(phrase, at + 2))) return null;
  const year = readYearBehind(phrase, pair.end);
  return { value: { unit: 'day', day, month, year: year.value }, end: year.end };
}

function readDayAndMonthInWords(phrase: Phrase, at: number): Found<Mention> | null {
  const day = readTwoDigits(phrase, at);
  if (day === null) return null;
  const sign = isSign(phrase, day.end, ',', '/') ? day.end + 1 : day.end;
  const word = lookUp(monthWords, phrase, sign) ?? readSystemMonth(phrase, day.end);
  const month = word === null ? null : readOrdinal(phrase, word.end);
  if (month === null || month.value > 99) return null;
  const isSystem = tokenAt(phrase, month.end - 2).letters === 'thg';
  const isComma = isSystem && isSign(phrase, month.end, ',');
  const written = isComma ? readYear(phrase, month.end + 1) : null;
  const year = written ?? readYearBehind(phrase, month.end);
  const value: Mention = { unit: 'day', day: day.value, month: month.value, year: year.value };
  return { value, end: year.end };
}

/** "30-thg 6-2025", "30 thg 6, 2025": as a Vietnamese Windows or Excel shows dates. */
function readSystemMonth(phrase: Phrase, at: number): Found<unknown> | null {
  const isSystem = isSign(phrase, at, '-') && tokenAt(phrase, at + 1).letters === 'thg';
  return isSystem ? { value: null, end: at + 2 } : null;
}

/** "30/VI/2025". */
function readRomanMonth(phrase: Phrase, at: number): Found<Mention> | null {
  const day = readTwoDigits(phrase, at);
  if (day === null || !isSign(phrase, day.end, '/', '-')) return null;
  const month = readRoman(phrase, day.end + 1);
  if (month === null || !isSign(phrase, month.end, tokenAt(phrase, day.end).letters)) return null;
  const year = readYear(phrase, month.end + 1);
  if (year === null) return null;
  const value: Mention = { unit: 'day', day: day.value, month: month.value, year: year.value };
  return { value, end: year.end };
}

function readYearAlone(phrase: Phrase, at: number): Found<Mention> | null {
  const year = readYear(phrase, at);
  if (year === null) return null;
  return { value: { unit: 'year', part: 'whole', year: year.value }, end: year.end };
}

function readPair(
  phrase: Phrase,
  at: number,
  ...signs: readonly string[]
): Found<{ first: number; second: number }> | null {
  const first = readTwoDigits(phrase, at);
  if (first === null || !isSign(phrase, first.end, ...signs)) return null;
  const second = readTwoDigits(phrase, first.end + 1);
  if (second === null) return null;
  return { value: { first: first.value, second: second.value }, end: second.end };
}

function readTwoDigits(phrase: Phrase, at: number): Found<number> | null {
  return tokenAt(phrase, at).letters.length > 2 ? null : readDigits(phrase, at);
}

/** "1/2/3": more numbers than a date has. */
function isGluedNumber(phrase: Phrase, at: number): boolean {
  return (
    isSign(phrase, at, '/') &&
    tokenAt(phrase, at + 1).kind === 'number' &&
    readYearBehind(phrase, at).value === null
  );
}
