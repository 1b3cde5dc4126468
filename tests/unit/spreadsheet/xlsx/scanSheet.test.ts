import { expect, test } from 'vitest';

import { scanSheet, type ScannedCell } from '#electron/spreadsheet/xlsx/scanSheet.ts';

/** The cells of these rows; null when the scanner leaves them to another reader. */
function cellsOf(rows: string): ScannedCell[] | null {
  const cells: ScannedCell[] = [];
  const end = scanSheet(
    `${rows}</sheetData></worksheet>`,
    0,
    (cell) => cells.push({ ...cell }) > 0,
  );
  return end === null ? null : cells;
}

const plain = { style: 0, type: 'n', content: null, formula: null };

test('cells come with their places, styles, types and content', () => {
  const rows = `
    <row r="2" spans="1:3"><c r="A2" s="4" t="s"><v>7</v></c><c r="AB2"/>
      <c r="AC2" t="inlineStr"><is><t>Sở Y tế</t></is></c></row>
    <row r="5"/>
    <row r="9"><c r="C9" t="str" cm="1"><f t="shared" si="0"/><v>x</v></c></row>`;
  expect(cellsOf(rows)).toEqual([
    { ...plain, row: 2, column: 1, style: 4, type: 's', content: '7' },
    { ...plain, row: 2, column: 28 },
    { ...plain, row: 2, column: 29, type: 'inlineStr', content: '<t>Sở Y tế</t>' },
    { ...plain, row: 9, column: 3, type: 'str', content: 'x' },
  ]);
});

test('formulas are told apart from values', () => {
  expect(cellsOf('<row r="1"><c r="A1"><f>B1&gt;0</f><v>1</v></c></row>')).toEqual([
    { ...plain, row: 1, column: 1, formula: 'B1&gt;0', content: '1' },
  ]);
});

test('rows and cells without an address follow one another', () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  expect(cellsOf(rows)?.map(({ row, column }) => [row, column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
  ]);
});

test.each([
  ['cut in a row', '<row r="1"><c r="A1"><v>1</v></c>'],
  ['cut in a value', '<row r="1"><c r="A1"><v>1'],
  ['cut in a tag', '<row r="1"><c r="A1"'],
  ['a row that is not closed', '<row r="1"><c r="A1"/><row r="2"></row>'],
  ['a cell that is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
  ['rows out of order', '<row r="2"></row><row r="1"></row>'],
  ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ['two cells of one address', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
  ['an address that is none', '<row r="1"><c r="11"/></row>'],
  ['single quotes', "<row r='1'><c r='A1'/></row>"],
  ['marked sections', '<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>'],
  ['an element that cells do not have', '<row r="1"><c r="A1"><w>1</w></c></row>'],
  ['text between cells', '<row r="1">1<c r="A1"/></row>'],
])('%s is left to another reader', (_what, rows) => {
  expect(cellsOf(rows)).toBeNull();
});
