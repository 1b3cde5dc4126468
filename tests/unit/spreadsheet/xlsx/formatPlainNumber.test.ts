import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  formatPlainNumber,
  readPlainFormat,
} from '#electron/spreadsheet/xlsx/formatPlainNumber.ts';

const library = SSF as { format(code: string, value: number): string };

function show(value: number, code: string): string | null {
  const format = readPlainFormat(code);
  return format === null ? null : formatPlainNumber(value, format);
}

test.each([
  [1234567, '#,##0', '1.234.567'],
  [1234.5, '#,##0.00', '1.234,50'],
  [-0.5, '0.0', '-0,5'],
  [12, '0', '12'],
  [0, '#,##0.0', '0,0'],
  [0.125, '0.00', null],
  [1, '#,##0 "đồng"', null],
  [1, '0%', null],
  [NaN, '0', null],
  [Infinity, '0', null],
])('%d as %s is %s', (value, code, text) => {
  expect(show(value, code)).toBe(text);
});

test('what is shown is what the library shows, with the signs of Vietnamese', () => {
  const codes = fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.0', '#,##0.000');
  const values = fc.oneof(
    fc.integer(),
    fc.integer().map((value) => value / 10),
    fc.integer().map((value) => value / 1000),
  );
  fc.assert(
    fc.property(values, codes, (value, code) => {
      const shown = show(value, code);
      const american = library.format(code, value);
      const own = american.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
      if (shown !== null) expect(shown).toBe(own);
    }),
    { numRuns: 2000 },
  );
});
