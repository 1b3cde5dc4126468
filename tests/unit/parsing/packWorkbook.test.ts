import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createUnpacker, packWorkbook } from '#electron/parsing/packWorkbook.ts';
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

/** The workbook on the other side, and in how many pieces it came. */
function cross(raw: RawWorkbook): { readonly raw: RawWorkbook; readonly pieces: number } {
  const pieces = [...packWorkbook(raw)].map((piece) => structuredClone(piece));
  const unpacker = createUnpacker();
  pieces.forEach(unpacker.add);
  return { raw: unpacker.workbook(), pieces: pieces.length };
}

test('a workbook comes out of its packing as it went in', () => {
  fc.assert(
    fc.property(workbook, (raw) => {
      expect(cross(raw)).toEqual({ raw, pieces: 1 });
    }),
  );
});

test('a big workbook crosses in pieces, which may end amid a sheet', () => {
  const aRow = (row: number, count: number) => ({
    row,
    cells: Array.from({ length: count }, (_, at) => {
      const text = `${row % 7} ${at % 11}`;
      return { column: at + 1, value: at % 3 === 0 ? at + row : text, text };
    }),
  });
  const aSheet = (name: string, rows: number, width: number) => ({
    name,
    hidden: false,
    rows: Array.from({ length: rows }, (_, at) => aRow(at + 1, width)),
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    strays: [],
  });
  const sheets = [
    aSheet('empty', 0, 0),
    aSheet('wide', 7, 16_000),
    aSheet('exactly one piece', 1_000, 100),
    aSheet('long', 25_000, 10),
    aSheet('small', 2, 3),
  ];
  const { raw, pieces } = cross({ sheets });
  expect(raw).toEqual({ sheets });
  expect(pieces).toBeGreaterThan(4);
});

test('a text that stands in many cells crosses once', () => {
  const cells = [1, 2, 3].map((column) => ({ column, value: 'Sở Y tế', text: 'Sở Y tế' }));
  const sheet = { name: 'a', hidden: false, rows: [{ row: 1, cells }], merges: [], strays: [] };
  expect([...packWorkbook({ sheets: [sheet] })].map(({ texts }) => texts)).toEqual([['Sở Y tế']]);
});
