import { expect, test } from 'vitest';

import { isDitto } from '#shared/text/isDitto.ts';

test.each([
  'như trên',
  'Như trên.',
  'nt',
  '-nt-',
  'n.t',
  'NT',
  '//',
  '-//-',
  '″',
  '"',
  '(như trên)',
  '- ” -',
  '“”',
  "''",
  'Như dòng trên',
  'tương tự',
  'Ditto',
])('%j means the row above', (cell) => {
  expect(isDitto(cell)).toBe(true);
});

test.each(['', '-', 'Quý II', 'như trên 30/6', '/', 'ntn'])('%j does not', (cell) => {
  expect(isDitto(cell)).toBe(false);
});

test('where every row stands for itself only words mean the row above', () => {
  expect(['//', '″', 'nt', 'như trên'].map((cell) => isDitto(cell, false))).toEqual([
    ...[false, false, true, true],
  ]);
});
