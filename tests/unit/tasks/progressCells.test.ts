import { expect, test } from 'vitest';

import { readPercent, valueOrBefore } from '#shared/tasks/progressCells.ts';

test.each([
  ['60', 60],
  ['60%', 60],
  ['62,5 %', 62.5],
  ['0', 0],
  ['100', 100],
  ['101', null],
  ['-1', null],
  ['một nửa', null],
  ['', null],
])('%j is the share %j', (typed, percent) => {
  expect(readPercent(typed)).toBe(percent);
});

test('words that cannot be read leave the value, and no words take it away', () => {
  expect(valueOrBefore('nhiều', readPercent, 40)).toBe(40);
  expect(valueOrBefore(' ', readPercent, 40)).toBe(null);
  expect(valueOrBefore('50', readPercent, 40)).toBe(50);
});
