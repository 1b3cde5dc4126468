import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { tasksFromInspection } from '#shared/spreadsheet/tasksFromInspection.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aSheet } from './builders.ts';

const table = aSheet([
  ['TT', 'Mã', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Độ mật'],
  ['I', 'NV-001', 'Về kinh tế'],
  [1, 'NV-002', 'Thu ngân sách', 'Cục Thuế; Sở Y tế', 'Sở Tài chính', 'Quý II', 'Mật'],
  [1.1, 'NV-003', 'Lập dự toán', 'Cục Thuế'],
  ['II', 'NV-004', 'Về xã hội'],
]);

const rows = taskRows(understandSheet(table, { year: 2020, issued: null }));

test('rows become drafts that know the draft above them', () => {
  const drafts = tasksFromInspection(rows);
  expect(drafts.map(({ type, code, title, parent }) => [type, code, title, parent])).toEqual([
    ['section', 'NV-001', 'Về kinh tế', null],
    ['task', 'NV-002', 'Thu ngân sách', 0],
    ['task', 'NV-003', 'Lập dự toán', 1],
    ['section', 'NV-004', 'Về xã hội', null],
  ]);
});

test('owners are recognised in the words of the cell', () => {
  const drafts = tasksFromInspection(rows, (cell) =>
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
