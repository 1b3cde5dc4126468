import { Temporal } from 'temporal-polyfill';

import type { Mention } from './mention.ts';
import { readDigits, readOrdinal } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import { readJoin } from './readJoin.ts';
import { readMonthOrQuarter } from './readMention.ts';
import { readYearBehind } from './readYear.ts';

const weekWords = phrasebook({ week: ['tuần', 'tuần thứ', 'tuần lễ', 'tuần lễ thứ'] });

const weekPlaces = phrasebook({
  '1': ['đầu', 'đầu tiên', 'nhất'],
  last: ['cuối', 'cuối cùng'],
});

const ofWords = phrasebook({ of: ['của', 'trong'] });

/** How many weeks may stand before the month of a list: "tuần 1, 2, 3 tháng 4". */
const longestList = 5;

/** "Tuần 2 tháng 5", "tuần cuối tháng 5" (rows 29, 30), "tuần 3/6", "tuần 12 năm 2025". */
export function readWeek(phrase: Phrase, at: number): Found<Mention> | null {
  const word = lookUp(weekWords, phrase, at);
  if (word === null) return null;
  return (
    readWeekNumber(phrase, word.end) ??
    readWeekBySlash(phrase, word.end) ??
    readWeekOfYear(phrase, word.end)
  );
}

/** A month has no more; "tuần 12/5" is the one of that day. */
const weeksOfMonth = 5;

/** "Tuần 3/6", "tuần 1/7/2026": the week of a month. */
function readWeekBySlash(phrase: Phrase, at: number): Found<Mention> | null {
  const [week, month] = [readDigits(phrase, at), readDigits(phrase, at + 2)];
  if (week === null || month === null || !isSign(phrase, week.end, '/')) return null;
  if (week.value < 1 || week.value > weeksOfMonth || month.value < 1 || month.value > 12)
    return null;
  const { value: year, end } = readYearBehind(phrase, month.end);
  return { value: { unit: 'week', week: week.value, month: month.value, year }, end };
}

/** The number of a week behind "tuần" or behind another one; its month may stand behind the next. */
export function readWeekNumber(
  phrase: Phrase,
  at: number,
  remaining = longestList,
): Found<Mention> | null {
  const place = lookUp(weekPlaces, phrase, at);
  const number = place === null ? readOrdinal(phrase, at) : null;
  const end = place?.end ?? number?.end;
  if (end === undefined) return null;
  const week = place?.value === 'last' ? 'last' : (number?.value ?? 1);
  const behindComma = isSign(phrase, end, ',', '/') ? end + 1 : end;
  const month = readMonthOrQuarter(phrase, skip(ofWords, phrase, behindComma), 'whole');
  if (month?.value.unit === 'month') {
    const { value } = month;
    return { value: { unit: 'week', week, month: value.month, year: value.year }, end: month.end };
  }
  const join = remaining > 0 ? readJoin(phrase, end) : null;
  if (join === null || join.value === 'break') return null;
  const next = readWeekNumber(phrase, skip(weekWords, phrase, join.end), remaining - 1)?.value;
  if (next?.unit !== 'week' || !('month' in next)) return null;
  return { value: { ...next, week }, end };
}

/** Weeks of a year by ISO 8601: the first one holds 4 January. */
function readWeekOfYear(phrase: Phrase, at: number): Found<Mention> | null {
  const number = readDigits(phrase, at);
  const year = number === null ? null : readYearBehind(phrase, number.end);
  if (number === null || year === null || year.value === null) return null;
  if (number.value < 1 || number.value > 53) return null;
  const fourth = new Temporal.PlainDate(year.value, 1, 4);
  const monday = fourth.add({ days: 7 * number.value - 6 - fourth.dayOfWeek }).toString();
  return { value: { unit: 'week', monday, part: 'whole', year: year.value }, end: year.end };
}
