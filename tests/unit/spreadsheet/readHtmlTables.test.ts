import { expect, test } from 'vitest';

import { readHtmlTables } from '#electron/spreadsheet/readHtmlTables.ts';
import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';

test('merged cells leave room for those beside them', () => {
  const [table] =
    readHtmlTables(`<table><thead><tr><th rowspan="2">TT</th><th colspan="2">Phân công</th></tr>
      <tr><th>Chủ trì</th><th>Phối hợp</th></tr></thead>
      <tr><td>1<td>Sở Y tế<td></table>`) ?? [];
  expect(table?.rows).toMatchObject([
    {
      row: 1,
      cells: [
        { column: 1, text: 'TT', isBold: true },
        { column: 2, text: 'Phân công' },
      ],
    },
    {
      row: 2,
      cells: [
        { column: 2, text: 'Chủ trì' },
        { column: 3, text: 'Phối hợp' },
      ],
    },
    {
      row: 3,
      cells: [
        { column: 1, value: 1 },
        { column: 2, text: 'Sở Y tế' },
      ],
    },
  ]);
  expect(table?.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ]);
});

test('words are as a browser shows them, a line for each paragraph and break', () => {
  const [table] =
    readHtmlTables(
      '<table><tr><td>\n  Sở <b>Y</b>\n tế&nbsp;<br>và<p>các sở</p><script>x()</script></td></tr></table>',
    ) ?? [];
  expect(table?.rows[0]?.cells[0]?.text).toBe('Sở Y tế\nvà\ncác sở');
});

test('a table inside of another is a table of its own', () => {
  const tables = readHtmlTables(
    '<table><tr><td>ngoài<table><tr><td>trong</td></tr></table></td></tr></table>',
  );
  expect(tables?.map(({ rows }) => rows.map(({ cells }) => cells[0]?.text))).toEqual([
    ['ngoài'],
    ['trong'],
  ]);
});

test('fonts of classes, colours of empty cells and addresses are kept', () => {
  const [table] =
    readHtmlTables(`<style>.xl65 {font-family:VNI-Times, serif;} .xl66 {font-family:Arial}</style>
      <table><tr><td class=xl65>Soá TT</td><td class=xl66>x</td></tr>
      <tr><td bgcolor="#92D050"></td><td style="background:white"></td></tr>
      <tr><td><a href="https://a.vn/1">xem</a></td><td><a href="#muc">mục</a></td></tr></table>`) ??
    [];
  expect(table?.rows[0]?.cells.map(({ font }) => font)).toEqual(['VNI-Times', undefined]);
  expect(table?.coloured).toEqual([{ row: 2, column: 1 }]);
  expect(table?.links).toEqual([{ row: 3, column: 1, text: 'https://a.vn/1' }]);
});

test('spans without end are cut', () => {
  const [table] =
    readHtmlTables('<table><tr><td rowspan="0" colspan="999999999">a</td></tr></table>') ?? [];
  expect(table?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 1000 }]);
});

const page =
  '<html><head><meta charset="utf-8"></head><body><table><tr><td>TT</td></tr></table></body></html>';

test.each(['bang.html', 'bang.htm', 'bang.xls'])('a page called %s is read', async (file) => {
  expect((await readSpreadsheet(Buffer.from(page), file)).sheets).toMatchObject([
    { name: 'Bảng 1' },
  ]);
});

test('a page in a web archive is read, also under the ending .xls', async () => {
  const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n${page}\n--b--\n`;
  for (const file of ['bang.mht', 'bang.xls']) {
    expect((await readSpreadsheet(Buffer.from(archive), file)).sheets).toHaveLength(1);
  }
});

test('a page called .xlsx is said to be one', async () => {
  await expect(readSpreadsheet(Buffer.from(page), 'bang.xlsx')).rejects.toThrow(
    'Tệp “bang.xlsx” thật ra là trang web (HTML)',
  );
});

test('a page without a table is said to have none', async () => {
  await expect(readSpreadsheet(Buffer.from('<html><p>a</p></html>'), 'a.html')).rejects.toThrow(
    'Tệp “a.html” không có bảng nào để đọc.',
  );
});
