import { expect, test } from 'vitest';

import { formatDay, formatDayRange } from '#shared/periods/formatDay.ts';

test.each([
  ['2020-06-30', '30/6/2020'],
  ['2020-02-05', '05/02/2020'],
  ['2020-01-31', '31/01/2020'],
  ['2020-03-01', '01/3/2020'],
  ['2020-12-09', '09/12/2020'],
])('%s is written %s', (iso, expected) => {
  expect(formatDay(iso)).toBe(expected);
});

test.each([
  ['2020-03-15', '2020-06-30', '15/3 – 30/6/2020'],
  ['2020-01-01', '2020-12-31', '01/01 – 31/12/2020'],
  ['2019-11-30', '2020-06-30', '30/11/2019 – 30/6/2020'],
  ['2020-06-30', '2020-06-30', '30/6/2020'],
])('from %s to %s is written %s', (start, end, expected) => {
  expect(formatDayRange(start, end)).toBe(expected);
});
