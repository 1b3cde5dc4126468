import { describe, expect, test } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';

/** Texts of the cells, by row. */
async function rowsOf(bytes: Buffer | string, file = 'bang.csv'): Promise<string[][]> {
  const { sheets } = await readSpreadsheet(Buffer.from(bytes), file);
  return sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
}

const table = [
  ['TT', 'Nội dung', 'Chủ trì'],
  ['1', 'Sơ kết, tổng kết', 'Sở Y tế'],
  ['2', 'Rà soát', 'Sở Tài chính'],
];

describe.each([
  ['a comma', ',', 'bang.csv'],
  ['a semicolon', ';', 'bang.csv'],
  ['a tab', '\t', 'bang.tsv'],
  ['a tab, called .xls', '\t', 'bang.xls'],
])('a text whose cells are parted by %s', (_what, delimiter, file) => {
  const text = table
    .map((row) => row.map((words) => (words.includes(delimiter) ? `"${words}"` : words)))
    .map((row) => row.join(delimiter))
    .join('\r\n');

  test('is read cell by cell', async () => {
    expect(await rowsOf(text, file)).toEqual(table);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is read in %s', async (_encoding, bytes) => {
    if (file !== 'bang.xls') expect(await rowsOf(bytes, file)).toEqual(table);
  });
});

test('Windows-1258 is told by its words', async () => {
  // "Số;Nội dung" and "1;Kế hoạch" with the marks of tones behind their vowels.
  const bytes = Buffer.concat([
    Buffer.from('53f4ec3b4ef4f269206475', 'hex'),
    Buffer.from('6e670a313b4beaec20686f', 'hex'),
    Buffer.from('61f26368', 'hex'),
  ]);
  expect(await rowsOf(bytes)).toEqual([
    ['Số', 'Nội dung'],
    ['1', 'Kế hoạch'],
  ]);
});

test('cells in quotes keep their line breaks, delimiters and quotes', async () => {
  expect(await rowsOf('TT,Nội dung\n1,"dòng 1\ndòng 2, ""quan trọng"""\n')).toEqual([
    ['TT', 'Nội dung'],
    ['1', 'dòng 1\ndòng 2, "quan trọng"'],
  ]);
});

test('a first line "sep=" says the delimiter and is no row', async () => {
  expect(await rowsOf('sep=|\nTT|Nội dung, hạn\n')).toEqual([['TT', 'Nội dung, hạn']]);
});

test('a title above the table does not hide the delimiter', async () => {
  expect(await rowsOf('BẢNG PHÂN CÔNG, NĂM 2020\n\nTT;Nội dung\n1;Rà soát\n')).toEqual([
    ['BẢNG PHÂN CÔNG, NĂM 2020'],
    ['TT', 'Nội dung'],
    ['1', 'Rà soát'],
  ]);
});

test.each([
  ['12', 12],
  ['-3', -3],
  ['007', '007'],
  ['1.234', '1.234'],
  ['12,5', '12,5'],
  ['1e5', '1e5'],
  ['30/6', '30/6'],
  ['12345678901234567', '12345678901234567'],
])('“%s” is %j', async (words, value) => {
  const { sheets } = await readSpreadsheet(Buffer.from(`a\t${words}\n`), 'a.tsv');
  expect(sheets[0]?.rows[0]?.cells[1]?.value).toBe(value);
});

test('rows keep their numbers where lines are blank', async () => {
  const { sheets } = await readSpreadsheet(Buffer.from('a,b\n\n,\nc,d\n'), 'a.csv');
  expect(sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 4]);
});

test.each([
  ['a.xlsx', 'TT;Nội dung', 'fileIsText'],
  ['a.xls', 'Kính gửi', 'fileIsText'],
  ['a.csv', '', 'fileEmpty'],
  ['a.csv', ' \n\t\n', 'fileHasNoTable'],
  ['a.csv', Buffer.from([0x41, 0xff, 0, 1, 2]), 'textNotUnicode'],
])('%s that holds %j is refused: %s', async (file, content, code) => {
  await expect(readSpreadsheet(Buffer.from(content), file)).rejects.toThrow(
    expect.objectContaining({ code }),
  );
});
