import { expect, test } from 'vitest';

import { chooseSheets, taskRows } from '#shared/spreadsheet/chooseSheets.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { tasksFromInspection } from '#shared/spreadsheet/tasksFromInspection.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';

import { aSheet } from './builders.ts';

const table = aSheet([
  ['TT', 'Mã', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Độ mật'],
  ['I', 'NV-001', 'Về kinh tế'],
  [1, 'NV-002', 'Thu ngân sách', 'Cục Thuế; Sở Y tế', 'Sở Tài chính', 'Quý II', 'Mật'],
  [1.1, 'NV-003', 'Lập dự toán', 'Cục Thuế'],
  ['II', 'NV-004', 'Về xã hội'],
]);

function inspectionOf(...sheets: RawSheet[]): Inspection {
  return inspectWorkbook('bang.xlsx', { sheets }, { year: 2020, issued: null });
}

test('rows become drafts that know the draft above them', () => {
  const [sheet] = chooseSheets(inspectionOf(table), null);
  const drafts = tasksFromInspection(sheet === undefined ? [] : taskRows(sheet));
  expect(drafts.map(({ type, code, title, parent }) => [type, code, title, parent])).toEqual([
    ['section', 'NV-001', 'Về kinh tế', null],
    ['task', 'NV-002', 'Thu ngân sách', 0],
    ['task', 'NV-003', 'Lập dự toán', 1],
    ['section', 'NV-004', 'Về xã hội', null],
  ]);
});

test('owners are recognised in the words of the cell', () => {
  const [sheet] = chooseSheets(inspectionOf(table), null);
  const drafts = tasksFromInspection(sheet === undefined ? [] : taskRows(sheet), (cell) =>
    cell.split('; ').map((text) => ({ text, agency: text === 'Cục Thuế' ? 'a1' : null })),
  );
  expect(drafts[1]).toMatchObject({
    lead: { text: 'Cục Thuế', agency: 'a1' },
    support: [
      { text: 'Sở Y tế', agency: null },
      { text: 'Sở Tài chính', agency: null },
    ],
    period: 'Quý II',
    extra: { 'Độ mật': 'Mật' },
    clause: null,
  });
});

test('every visible sheet of tasks is imported, a hidden one only by name', () => {
  const inspection = inspectionOf(
    { ...table, name: 'Một' },
    { ...table, name: 'Ẩn', hidden: true },
    { ...aSheet([['Bìa']]), name: 'Bìa' },
  );
  expect(chooseSheets(inspection, null).map(({ name }) => name)).toEqual(['Một']);
  expect(chooseSheets(inspection, 'Ẩn').map(({ name }) => name)).toEqual(['Ẩn']);
});

test.each<[sheets: RawSheet[], name: string | null, message: string]>([
  [[table], 'Hai', 'Tệp “bang.xlsx” không có trang “Hai”; các trang: Phụ lục.'],
  [[{ ...table, hidden: true }], null, 'chỉ có bảng đầu việc ở trang ẩn “Phụ lục”'],
  [[aSheet([['Bìa']])], null, 'Không tìm thấy bảng đầu việc nào trong tệp “bang.xlsx”'],
])('what cannot be imported is said', (sheets, name, message) => {
  expect(() => chooseSheets(inspectionOf(...sheets), name)).toThrow(message);
});
