import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aMerge, aSheet } from './builders.ts';

const context = { year: 2020, issued: null };

function titlesOf(line: string, column: 0 | 1): string[] {
  const sheet = aSheet(
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      [1, 'Lập quy hoạch', 'Sở Xây dựng', 'Quý II'],
      column === 0 ? [line] : [null, line],
      [2, 'Giao ban', 'Sở Nội vụ', 'Quý III'],
    ],
    { merges: [aMerge(3, column + 1, 3, 4)] },
  );
  return taskRows(understandSheet(sheet, context)).map(({ title }) => title);
}

test.each([
  'Tổng số: 07 nhiệm vụ; hoàn thành 03; đang thực hiện 02; chưa thực hiện 01; thường xuyên 01 nhiệm vụ',
  'Tổng số nhiệm vụ: 06 (hoàn thành: 02, đang thực hiện: 04)',
  'Tổng cộng: 06 nhiệm vụ',
  'Cộng mục I: 1 nhiệm vụ',
  'Cộng I + II',
  'Số chỉ tiêu dự kiến đạt: 5/6',
  'Số nhiệm vụ đã hoàn thành: 12',
  '(Bằng chữ: Ba trăm triệu đồng chẵn)',
  'Bằng chữ: Ba trăm triệu đồng',
  'Số tiền bằng chữ: Hai tỷ đồng',
])('“%s” counts rows and is none', (line) => {
  const tasks = ['Lập quy hoạch', 'Giao ban'];
  expect([titlesOf(line, 0), titlesOf(line, 1)]).toEqual([tasks, tasks]);
});

test.each([
  'Tổng số hóa dữ liệu hộ tịch',
  'Cộng đồng dân cư tham gia giám sát',
  'Số hóa 12 bộ dữ liệu',
  'Tổng kết Nghị quyết 03: 15 năm',
  'Cộng tác viên dân số: tập huấn 2 lớp',
])('“%s” is a row', (line) => {
  expect(titlesOf(line, 1)).toEqual(['Lập quy hoạch', line, 'Giao ban']);
});

function titlesBelow(...rows: Parameters<typeof aSheet>[0]): string[] {
  const header = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
  const sheet = aSheet([header, [1, 'Lập quy hoạch', 'Sở Xây dựng', 'Quý II'], ...rows]);
  return taskRows(understandSheet(sheet, context)).map(({ title }) => title);
}

test('notes below a table may be numbered like its rows', () => {
  const notes = [
    ['Ghi chú:'],
    [1, 'Các đơn vị báo cáo trước ngày 20 hằng tháng.'],
    [2, 'Văn phòng tổng hợp.'],
  ];
  expect(titlesBelow(...notes)).toEqual(['Lập quy hoạch']);
  expect(titlesBelow(...notes, [3, 'Giao ban', 'Sở Nội vụ', 'Quý III'])).toContain('Giao ban');
});
