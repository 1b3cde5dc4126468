import { Temporal } from 'temporal-polyfill';

import { isWeekend, publicHolidays } from './publicHolidays.ts';

/**
 * The day that is so many working days behind another, or before it where the number is negative; the
 * day itself is not counted. Monday to Friday are working days, except for public holidays.
 */
export function addWorkingDays(day: string, count: number): string {
  const step = Math.sign(count);
  let date = Temporal.PlainDate.from(day);
  let holidays = publicHolidays(date.year);
  for (let left = Math.abs(count); left > 0;) {
    const next = date.add({ days: step });
    if (next.year !== date.year) holidays = publicHolidays(next.year);
    date = next;
    const isWorking = !isWeekend(date.toString()) && !holidays.has(date.toString());
    if (isWorking) left -= 1;
  }
  return date.toString();
}
