import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packWorkbook, unpackWorkbook } from '#electron/parsing/packWorkbook.ts';
import type { RawCell, RawValue, RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

const number = fc.integer({ min: 1, max: 200 });
const words = fc.constantFrom('Sở Y tế', 'TT', '5', 'a\nb', '');

const value: fc.Arbitrary<RawValue> = fc.oneof(
  words,
  fc.double(),
  fc.boolean(),
  fc.constantFrom({ date: '2020-03-15' }, { error: '#REF!' }),
);

const cell: fc.Arbitrary<RawCell> = fc.record(
  {
    column: number,
    value,
    text: words,
    font: fc.constantFrom('.VnTime', 'VNI-Times'),
    isBold: fc.constant(true as const),
  },
  { requiredKeys: ['column', 'value', 'text'] },
);

const stray = fc.record({ row: number, column: number, text: words });

const workbook: fc.Arbitrary<RawWorkbook> = fc.record({
  sheets: fc.array(
    fc.record(
      {
        name: words,
        hidden: fc.boolean(),
        rows: fc.array(fc.record({ row: number, cells: fc.array(cell) })),
        merges: fc.array(fc.record({ top: number, left: number, bottom: number, right: number })),
        strays: fc.array(stray),
        coloured: fc.array(fc.record({ row: number, column: number })),
        notes: fc.array(stray),
        links: fc.array(stray),
      },
      { requiredKeys: ['name', 'hidden', 'rows', 'merges', 'strays'] },
    ),
  ),
});

test('a workbook comes out of its packing as it went in', () => {
  fc.assert(
    fc.property(workbook, (raw) => {
      expect(unpackWorkbook(structuredClone(packWorkbook(raw)))).toEqual(raw);
    }),
  );
});

test('a text that stands in many cells crosses once', () => {
  const cells = [1, 2, 3].map((column) => ({ column, value: 'Sở Y tế', text: 'Sở Y tế' }));
  const sheet = { name: 'a', hidden: false, rows: [{ row: 1, cells }], merges: [], strays: [] };
  expect(packWorkbook({ sheets: [sheet] }).texts).toEqual(['Sở Y tế']);
});
