import { expect, test } from 'vitest';

import { chooseTables } from '#shared/imports/chooseTables.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';

import { aSheet } from '../spreadsheet/builders.ts';

const table = aSheet([
  ['TT', 'Nội dung', 'Chủ trì'],
  [1, 'Thu ngân sách', 'Cục Thuế'],
]);
const cover = { ...aSheet([['Bìa']]), name: 'Bìa' };

function inspectionOf(...sheets: RawSheet[]): Inspection {
  return inspectWorkbook('bang.xlsx', { sheets }, { year: 2020, issued: null });
}

test('every table that can be seen comes in, a hidden one only by name', () => {
  const inspection = inspectionOf(
    { ...table, name: 'Một' },
    { ...table, name: 'Ẩn', hidden: true },
    cover,
  );
  expect(chooseTables(inspection, null).map(({ name }) => name)).toEqual(['Một']);
  expect(chooseTables(inspection, ['Ẩn']).map(({ name }) => name)).toEqual(['Ẩn']);
});

test.each<[sheets: RawSheet[], names: string[] | null, message: string]>([
  [[table], ['Hai'], 'Tệp “bang.xlsx” không có trang “Hai”; các trang: Phụ lục.'],
  [[{ ...table, hidden: true }], null, 'chỉ có bảng ở trang ẩn “Phụ lục”'],
  [[cover], null, 'Không tìm thấy bảng nào để nhập trong tệp “bang.xlsx”'],
  [[table, cover], ['Bìa'], 'Không tìm thấy bảng nào để nhập trong tệp “bang.xlsx”'],
])('what cannot be imported is said', (sheets, names, message) => {
  expect(() => chooseTables(inspectionOf(...sheets), names)).toThrow(message);
});
