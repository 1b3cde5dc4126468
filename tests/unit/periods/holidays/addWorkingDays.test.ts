import { expect, test } from 'vitest';

import { addWorkingDays } from '#shared/periods/holidays/addWorkingDays.ts';
import { publicHolidays } from '#shared/periods/holidays/publicHolidays.ts';

/** Days off as the Government announced them for its staff, without weekends and swapped days. */
test.each([
  [
    2020,
    ['01-01', '01-23', '01-24', '01-27', '01-28', '01-29', '04-02', '04-30', '05-01', '09-02'],
  ],
  [
    2022,
    [
      ...['01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-11', '05-02', '05-03'],
      ...['09-01', '09-02'],
    ],
  ],
  [
    2023,
    [
      ...['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03'],
      ...['09-01', '09-04'],
    ],
  ],
  [
    2024,
    [
      ...['01-01', '02-08', '02-09', '02-12', '02-13', '02-14', '04-18', '04-30', '05-01'],
      ...['09-02', '09-03'],
    ],
  ],
  [
    2025,
    [
      ...['01-01', '01-27', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01'],
      ...['09-01', '09-02'],
    ],
  ],
  [
    2026,
    [
      ...['01-01', '02-16', '02-17', '02-18', '02-19', '02-20', '04-27', '04-30', '05-01'],
      ...['09-01', '09-02'],
    ],
  ],
])('the days off of %i are those that were announced', (year, expected) => {
  const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const days = [...publicHolidays(year)].filter(isWeekday).toSorted();
  expect(days.map((day) => day.slice(5))).toEqual(expected);
});

test.each([
  ['2026-03-10', 5, '2026-03-17'],
  ['2026-04-24', 5, '2026-05-06'],
  ['2026-02-13', 3, '2026-02-25'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2026-05-06', -5, '2026-04-24'],
  ['2026-05-02', 1, '2026-05-04'],
  ['2026-05-04', 0, '2026-05-04'],
])('%s and %i working days is %s', (day, count, expected) => {
  expect(addWorkingDays(day, count)).toBe(expected);
});
