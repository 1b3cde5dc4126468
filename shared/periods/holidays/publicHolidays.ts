import { Temporal } from 'temporal-polyfill';

import { solarDay } from './lunarCalendar.ts';

/** Days of the week as `Temporal` counts them. */
const [tuesday, thursday, saturday] = [2, 4, 6];

/**
 * The public holidays of a year with the days given instead of those on a weekend, as `YYYY-MM-DD`, by
 * Articles 111 and 112 of the Labour Code of 2019 (before 2021 Quốc khánh has one day, as in the Code
 * of 2012).
 *
 * What the Code leaves open is decided each year. Here it is taken as it has been decided since 2016:
 * Tết lasts from the eve's eve to the third day, and from the eve to the fourth where it begins on a
 * Tuesday; the second day of Quốc khánh is the one that touches a weekend. Days on which a decree has
 * people work on a Saturday for a bridge day cannot be known beforehand and are not among them.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const holidays = new Set<string>();
  const days = [
    ...[isoDay(year, 1, 1), ...tetDays(year), solarDay({ year, month: 3, day: 10 })],
    ...[isoDay(year, 4, 30), isoDay(year, 5, 1), ...nationalDays(year)],
  ].filter((day) => day !== null);
  for (const day of days) holidays.add(day);
  for (const day of days.filter(isWeekend)) holidays.add(nextWorkday(day, holidays));
  return holidays;
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) >= saturday;
}

function tetDays(year: number): string[] {
  const first = solarDay({ year, month: 1, day: 1 });
  if (first === null) return [];
  const before = weekdayOf(first) === tuesday ? 1 : 2;
  return Array.from({ length: 5 }, (_, at) => addDays(first, at - before));
}

function nationalDays(year: number): string[] {
  const day = isoDay(year, 9, 2);
  if (year < 2021) return [day];
  const weekday = weekdayOf(day);
  const isAfter = weekday === thursday || weekday === 1 || weekday === 7;
  return [day, addDays(day, isAfter ? 1 : -1)];
}

/** The first day behind it that is neither weekend nor holiday. */
function nextWorkday(day: string, holidays: ReadonlySet<string>): string {
  let next = addDays(day, 1);
  while (isWeekend(next) || holidays.has(next)) next = addDays(next, 1);
  return next;
}

function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function isoDay(year: number, month: number, day: number): string {
  return Temporal.PlainDate.from({ year, month, day }).toString();
}
