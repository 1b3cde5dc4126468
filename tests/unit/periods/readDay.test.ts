import { expect, test } from 'vitest';

import { readDay } from '#shared/periods/readDay.ts';

test.each([
  ['06/01/2020', '2020-01-06'],
  ['6-1-2020', '2020-01-06'],
  [' 6.1.2020 ', '2020-01-06'],
  ['2020-01-06', '2020-01-06'],
  ['29/2/2020', '2020-02-29'],
  ['29/2/2021', null],
  ['31/6/2020', null],
  ['1/13/2020', null],
  ['6/1/20', '2020-01-06'],
  ['29/2/21', null],
  ['6/1/202', null],
  ['tháng 1', null],
  ['', null],
])('“%s” is the day %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});
