import { expect, test } from 'vitest';

import { isDitto } from '#shared/periods/isDitto.ts';

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
])('%j means the row above', (cell) => {
  expect(isDitto(cell)).toBe(true);
});

test.each(['', '-', 'Quý II', 'như trên 30/6', '/', 'ntn'])('%j does not', (cell) => {
  expect(isDitto(cell)).toBe(false);
});
