import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatTableText, parseTableText } from '#renderer/grid/clipboard/tableText.ts';

test.each([
  ['one value as Excel writes it', 'Sở Nội vụ\r\n', [['Sở Nội vụ']]],
  [
    'two rows of two cells',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a line break inside of a cell', '"một\nhai"\tb\r\n', [['một\nhai', 'b']]],
  ['doubled quotes and a tab in quotes', '"nói ""được""\tcó"\tb\r\n', [['nói "được"\tcó', 'b']]],
  ['a quote inside of words', 'loại 15" mới\tb', [['loại 15" mới', 'b']]],
  [
    'a quote that begins words and is one',
    '"Bứt phá" về đích\tb\r\n',
    [['"Bứt phá" về đích', 'b']],
  ],
  [
    'a quote without an end',
    '"Bứt phá\tb\r\nc\td',
    [
      ['"Bứt phá', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'empty cells and an empty row',
    'a\t\t\r\n\t\t\r\nb\tc\t\r\n',
    [
      ['a', '', ''],
      ['', '', ''],
      ['b', 'c', ''],
    ],
  ],
  ['line breaks of old Macs', 'a\rb\r', [['a'], ['b']]],
  ['nothing', '', [['']]],
])('%s is read', (_, text, table) => {
  expect(parseTableText(text)).toEqual(table);
});

test('what is written is read back as it was', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ữ', '"', '\t', '\n', ' ', '0') });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(words, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(table, (cells) => {
      expect(parseTableText(formatTableText(cells))).toEqual(cells);
    }),
  );
});
