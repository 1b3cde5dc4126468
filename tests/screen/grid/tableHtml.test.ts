import { expect, test } from 'vitest';

import { formatTableHtml, parseTableHtml } from '#renderer/grid/clipboard/tableHtml.ts';

import excel from '../../fixtures/clipboard/excel-365.html?raw';
import libreOffice from '../../fixtures/clipboard/libreoffice.html?raw';
import googleSheets from '../../fixtures/clipboard/google-sheets.html?raw';
import word from '../../fixtures/clipboard/word.html?raw';

test('cells from Excel come with their line breaks, spaces and leading zeros', () => {
  expect(parseTableHtml(excel)).toEqual([
    ['I', 'XÂY DỰNG ĐẢNG', '', ''],
    [
      '1',
      'Tổ chức đại hội đảng các cấp nhiệm kỳ 2020 - 2025\n(gồm  "đại hội điểm")',
      'Ban Tổ chức Tỉnh ủy',
      '007',
    ],
    ['2', 'Sơ kết <Nghị quyết> số 02', '', '30/6/2020'],
  ]);
});

test('cells from LibreOffice', () => {
  expect(parseTableHtml(libreOffice)).toEqual([
    ['I', 'XÂY DỰNG ĐẢNG', ''],
    ['1', 'Tổ chức đại hội\nđảng các cấp', '007'],
    ['2', 'Sơ kết “NQ 02”', '30/6/2020'],
  ]);
});

test('cells from Google Sheets', () => {
  expect(parseTableHtml(googleSheets)).toEqual([
    ['Sở Nội vụ;\nSở Tài chính', '31/3/2020'],
    ['', 'Quý II/2020'],
  ]);
});

test('a table from Word, whose paragraphs are lines and whose merged cells stand once', () => {
  expect(parseTableHtml(word)).toEqual([
    ['1', 'Chuẩn bị văn kiện, nhân sự đại hội\nđảng bộ tỉnh'],
    ['', ''],
  ]);
});

test('text without a table is none', () => {
  expect(parseTableHtml('<p>Sở Nội vụ</p>')).toBeNull();
  expect(parseTableHtml('')).toBeNull();
});

test('a page is neither run nor loaded', () => {
  const html = '<table><tr><td><img src="/x" onerror="window.ran = true">a</td></tr></table>';

  expect(parseTableHtml(html)).toEqual([['a']]);
  expect(Reflect.get(window, 'ran')).toBeUndefined();
});

test.each([
  [[['Sở <Nội vụ> & "khác"', '007', 'một\nhai', '']]],
  [
    [
      ['1', '  lùi vào', '30/6/2020'],
      ['', 'a  b', '1.1'],
    ],
  ],
])('%j is read back as it was written', (table) => {
  expect(parseTableHtml(formatTableHtml(table))).toEqual(table);
});
