import { Temporal } from 'temporal-polyfill';

import type { Mention } from './mention.ts';
import { readCount, readOrdinal } from './numerals.ts';
import type { Found, Phrase } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import type { Series } from './readSeries.ts';
import { readBareYear, readNamedYear, readYearBehind } from './readYear.ts';

const units = phrasebook({ day: ['ngày'], week: ['tuần', 'tuần lễ'] });

const ends = phrasebook({
  first: ['đầu', 'đầu tiên', 'đầu của', 'đầu tiên của'],
  last: ['cuối', 'cuối cùng', 'cuối của', 'cuối cùng của'],
});

const monthWord = phrasebook({ month: ['tháng'] });

interface Month {
  readonly month: number;
  readonly year: number | null;
}

/** "10 ngày đầu tháng 6", "2 tuần cuối năm 2025": days counted from either end, at most a month. */
export function readRunOfDays(phrase: Phrase, at: number): Found<Series> | null {
  const count = readCount(phrase, at);
  const unit = count === null ? null : lookUp(units, phrase, count.end);
  const side = unit === null ? null : lookUp(ends, phrase, unit.end);
  if (count === null || side === null || count.value < 2) return null;
  const days = count.value * (unit?.value === 'week' ? 7 : 1);
  const month = readMonthAt(phrase, side.end, side.value === 'first' ? 1 : 12);
  if (month === null || month.value.month > 12) return null;
  const year = month.value.year ?? phrase.planYear;
  const length = new Temporal.PlainDate(year, month.value.month, 1).daysInMonth;
  if (days > length) return null;
  const [first, last] = side.value === 'first' ? [1, days] : [length - days + 1, length];
  const items = [first, last].map((day) => {
    const mention: Mention = { unit: 'day', day, ...month.value };
    return { mention, from: at, to: month.end };
  });
  return { value: { items, joins: ['through'] }, end: month.end };
}

/** "tháng 6/2025"; of a year the month at its end. */
function readMonthAt(phrase: Phrase, at: number, ofYear: number): Found<Month> | null {
  const word = lookUp(monthWord, phrase, at);
  const number = word === null ? null : readOrdinal(phrase, word.end);
  if (number !== null && number.value > 0) {
    const year = readYearBehind(phrase, number.end);
    return { value: { month: number.value, year: year.value }, end: year.end };
  }
  const year = readNamedYear(phrase, at) ?? readBareYear(phrase, at);
  return year === null ? null : { value: { month: ofYear, year: year.value }, end: year.end };
}
