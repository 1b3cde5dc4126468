import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import type { InspectedTask } from '#shared/spreadsheet/inspection.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aMerge, aSheet } from './builders.ts';

const context = {
  year: 2020,
  issued: null,
  agencyNames: new Map([['a1', 'Sở Y tế']]),
  recognise: (cell: string) =>
    cell.split(';').map((text) => ({ text, agency: text === 'Sở Y tế' ? 'a1' : null })),
};

function inspect(rows: Parameters<typeof aSheet>[0], fields: Partial<RawSheet> = {}) {
  const sheet = understandSheet(aSheet(rows, fields), context);
  return { tasks: taskRows(sheet), codes: sheet.problems.map(({ code }) => code) };
}

function placeOf({ type, level, title }: InspectedTask): string {
  return `${type} ${level} ${title}`;
}

/** What stands in bold in column B of these rows. */
function bolded(sheet: RawSheet, rows: readonly number[]): RawSheet['rows'] {
  return sheet.rows.map((row) =>
    rows.includes(row.row)
      ? { ...row, cells: row.cells.map((cell) => ({ ...cell, isBold: true as const })) }
      : row,
  );
}

const programme = ['TT', 'Nội dung', 'Cơ quan chuẩn bị', 'Ghi chú'];

function mergedLines(...rows: readonly number[]): Partial<RawSheet> {
  return { merges: rows.map((row) => aMerge(row, 1, row, 4)) };
}

test('months stand below their quarter, and tasks are due by the end of them', () => {
  const { tasks } = inspect(
    [
      programme,
      ['QUÝ I'],
      ['Tháng 01'],
      [1, 'Kiểm điểm năm 2019', 'Ban Tổ chức'],
      ['Tháng 02'],
      [2, 'Đề án nhân sự', 'Ban Tổ chức'],
      ['QUÝ II'],
      [3, 'Sơ kết', 'Ban Tuyên giáo'],
    ],
    mergedLines(2, 3, 5, 7),
  );
  expect(tasks.map((task) => `${placeOf(task)} ${task.period?.due ?? '∅'}`)).toEqual([
    'section 0 QUÝ I ∅',
    'section 1 Tháng 01 ∅',
    'task 2 Kiểm điểm năm 2019 2020-01-31',
    'section 1 Tháng 02 ∅',
    'task 2 Đề án nhân sự 2020-02-29',
    'section 0 QUÝ II ∅',
    'task 1 Sơ kết 2020-06-30',
  ]);
});

test('months and the quarters that follow them are siblings', () => {
  const { tasks } = inspect(
    [programme, ['Tháng 3'], [1, 'Một', 'Ban Tổ chức'], ['Quý II'], [2, 'Hai', 'Ban Tổ chức']],
    mergedLines(2, 4),
  );
  expect(tasks.map(placeOf)).toEqual([
    'section 0 Tháng 3',
    'task 1 Một',
    'section 0 Quý II',
    'task 1 Hai',
  ]);
});

test('the year of a quarter is that of its months', () => {
  const { tasks } = inspect(
    [programme, ['QUÝ I/2021'], ['Tháng 01'], [1, 'Một', 'Ban Tổ chức']],
    mergedLines(2, 3),
  );
  expect(tasks.at(-1)?.period?.due).toBe('2021-01-31');
});

test('a deadline of its own goes before that of the heading', () => {
  const { tasks } = inspect(
    [
      ['TT', 'Nội dung', 'Cơ quan chuẩn bị', 'Thời hạn'],
      ['Tháng 3'],
      [1, 'Một', 'Ban Tổ chức', '15/3'],
    ],
    mergedLines(2),
  );
  expect(tasks.at(-1)?.period?.due).toBe('2020-03-15');
});

test('a bold star between tasks heads those that follow', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ['A', 'KINH TẾ'],
    [1, 'Đề án dừa', 'Sở Nội vụ', 'Tháng 3'],
    ['*', 'Nhiệm vụ phát sinh'],
    [2, 'Đề án tôm', 'Sở Nội vụ', 'Tháng 4'],
    ['B', 'XÃ HỘI'],
    [3, 'Đề án bảo hiểm', 'Sở Nội vụ', 'Tháng 5'],
  ];
  const { tasks } = inspect(rows, { rows: bolded(aSheet(rows), [2, 4, 6]) });
  expect(tasks.map(placeOf)).toEqual([
    'section 0 KINH TẾ',
    'task 1 Đề án dừa',
    'section 1 Nhiệm vụ phát sinh',
    'task 2 Đề án tôm',
    'section 0 XÃ HỘI',
    'task 1 Đề án bảo hiểm',
  ]);
});

test('tasks take over what their section names once', () => {
  const { tasks, codes } = inspect([
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
    ['I', 'Giai đoạn chuẩn bị', 'Sở Nội vụ', 'Sở Y tế', 'Quý I'],
    [1, 'Rà soát'],
    [2, 'Xây dựng đề án', null, null, 'Tháng 2'],
    ['II', 'Giai đoạn thực hiện'],
    [3, 'Thực hiện', 'Sở Y tế', null, 'Quý II'],
  ]);
  expect(tasks.map(({ lead, support, period }) => [lead, support, period?.due ?? null])).toEqual([
    ['Sở Nội vụ', ['Sở Y tế'], '2020-03-31'],
    ['Sở Nội vụ', ['Sở Y tế'], '2020-03-31'],
    ['Sở Nội vụ', ['Sở Y tế'], '2020-02-29'],
    [null, [], null],
    ['Sở Y tế', [], '2020-06-30'],
  ]);
  expect(codes).not.toContain('lead-missing');
});

test('details below a task take over nothing', () => {
  const { tasks, codes } = inspect([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    [1, 'Xây dựng đề án', 'Sở Nội vụ', 'Quý I'],
    ['1.1', 'Rà soát'],
  ]);
  expect(tasks[1]).toMatchObject({ lead: null, period: null });
  expect(codes).toContain('lead-missing');
});

test('rows of a table with codes, and details of A.I.1, take over nothing', () => {
  const coded = inspect([
    ['TT', 'Mã', 'Nội dung', 'Chủ trì', 'Thời gian'],
    ['I', 'NV-001', 'Giai đoạn chuẩn bị', 'Sở Nội vụ', 'Quý I'],
    [1, 'NV-002', 'Rà soát'],
  ]);
  expect(coded.tasks[1]).toMatchObject({ lead: null, period: null });
  const detailed = inspect([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    ['A', 'ĐẤT ĐAI'],
    ['A.I.1', 'Định giá đất', 'Sở Nội vụ', 'Quý I'],
    [1, 'Rà soát'],
  ]);
  expect(detailed.tasks[2]).toMatchObject({ lead: null, period: null });
});

test.each([
  ['in a column of codes', ['Mã', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'], 'NV-001', ''],
  [
    'in the column of numbers',
    ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
    'NV.01',
    '-',
  ],
])('a dash below a task with a code %s has its owners and its day', (_, header, code, dash) => {
  const { tasks, codes } = inspect([
    header,
    [code, 'Xây dựng đề án', 'Sở Nội vụ', 'Sở Y tế', 'Quý I'],
    [dash, dash === '' ? '- Lấy ý kiến' : 'Lấy ý kiến'],
    [dash, dash === '' ? '- Thẩm định' : 'Thẩm định', 'Sở Tư pháp', null, 'Tháng 2'],
    [code.replace('1', '2'), 'Rà soát'],
  ]);
  expect(tasks.map(({ lead, support, period }) => [lead, support, period?.due ?? null])).toEqual([
    ['Sở Nội vụ', ['Sở Y tế'], '2020-03-31'],
    ['Sở Nội vụ', ['Sở Y tế'], '2020-03-31'],
    ['Sở Tư pháp', [], '2020-02-29'],
    [null, [], null],
  ]);
  expect(codes.filter((problem) => problem === 'lead-missing')).toHaveLength(1);
});

test('a dash below a task without a code, and a number below one with a code, have nothing of it', () => {
  const uncoded = inspect([
    ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
    [1, 'Xây dựng đề án', 'Sở Nội vụ', 'Quý I'],
    ['-', 'Lấy ý kiến'],
  ]);
  expect(uncoded.tasks[1]).toMatchObject({ lead: null, period: null });
  const numbered = inspect([
    ['TT', 'Mã', 'Nội dung', 'Chủ trì', 'Thời gian'],
    [1, 'NV-001', 'Xây dựng đề án', 'Sở Nội vụ', 'Quý I'],
    ['1.1', null, 'Lấy ý kiến'],
  ]);
  expect(numbered.tasks[1]).toMatchObject({ lead: null, period: null });
});

test('a section that is called like an agency leads its tasks', () => {
  const { tasks } = inspect([
    ['TT', 'Nhiệm vụ', 'Phối hợp', 'Thời hạn'],
    ['I', 'Sở Y tế'],
    [1, 'Nâng cấp trạm y tế', 'Sở Tài chính', 'Quý II'],
    ['II', 'Y tế cơ sở'],
    [2, 'Tiêm chủng', 'Sở Nội vụ', 'Quý II'],
  ]);
  expect(tasks.map(({ title, lead, written }) => [title, lead, written.lead])).toEqual([
    ['Sở Y tế', null, null],
    ['Nâng cấp trạm y tế', 'Sở Y tế', 'Sở Y tế'],
    ['Y tế cơ sở', null, null],
    ['Tiêm chủng', null, null],
  ]);
});

test('in a table with codes a section without one says for its rows who leads and by when', () => {
  const { tasks } = inspect([
    ['TT', 'Mã', 'Nội dung', 'Chủ trì', 'Thời gian'],
    ['I', '', 'Cải cách hành chính', 'Sở Nội vụ', 'Quý I'],
    [1, 'NV-001', 'Rà soát thủ tục'],
    [2, 'NV-002', 'Công bố chỉ số', 'Sở Y tế', 'Quý II'],
    ['2.1', 'NV-003', 'Khảo sát'],
  ]);
  const said = tasks.map(({ type, lead, period }) => [type, lead, period?.due ?? null]);
  expect(said).toEqual([
    ['section', 'Sở Nội vụ', '2020-03-31'],
    ['task', 'Sở Nội vụ', '2020-03-31'],
    ['task', 'Sở Y tế', '2020-06-30'],
    ['task', null, null],
  ]);
});

test('a line that is numbered like the tasks below it encloses them', () => {
  const { tasks } = inspect(
    [
      programme,
      ['II. NHIỆM VỤ CỤ THỂ'],
      ['1. Lĩnh vực kinh tế'],
      [3, 'Thu ngân sách', 'Phòng Tài chính'],
      [4, 'Giải ngân vốn', 'Phòng Tài chính'],
      ['2. Lĩnh vực văn hóa'],
      [5, 'Sửa trường mầm non', 'Phòng Giáo dục'],
    ],
    mergedLines(2, 3, 6),
  );
  expect(tasks.map(placeOf)).toEqual([
    'section 0 NHIỆM VỤ CỤ THỂ',
    'section 1 Lĩnh vực kinh tế',
    'task 2 Thu ngân sách',
    'task 2 Giải ngân vốn',
    'section 1 Lĩnh vực văn hóa',
    'task 2 Sửa trường mầm non',
  ]);
});

const divided = ['TT', 'Nhiệm vụ', 'Cơ quan phối hợp', 'Ghi chú'];

function leadsOf(header: readonly string[], ...titles: readonly string[]): (string | null)[] {
  const rows = titles.flatMap((title) => [
    ['I', title],
    [1, 'Rà soát', 'Sở Y tế'],
  ]);
  return inspect([header, ...rows]).tasks.flatMap(({ type, lead }) =>
    type === 'task' ? [lead] : [],
  );
}

test('sections that are all called like bodies lead their tasks where no column says who does', () => {
  const bodies = ['Sở Nội vụ (05 nhiệm vụ)', 'UBND các huyện, thành phố'];
  expect(leadsOf(divided, ...bodies)).toEqual(['Sở Nội vụ', 'UBND các huyện, thành phố']);
  expect(leadsOf(programme, ...bodies)).toEqual(['Sở Y tế', 'Sở Y tế']);
  expect(leadsOf(divided, 'Sở Nội vụ', 'Hạ tầng số')).toEqual([null, null]);
});

test('a title that is as wide as its header is no line over the table', () => {
  const rows = [
    ['TT', 'Nội dung', '', 'Bộ phận phụ trách', 'Hạn'],
    [1, 'Dự thảo báo cáo', '', 'Văn phòng', 'Quý I'],
    [2, 'Lấy ý kiến góp ý'],
    [3, 'Hoàn chỉnh văn kiện', '', 'Văn phòng', 'Quý II'],
    ['Nhân sự'],
    [4, 'Đề án nhân sự', '', 'Ban Tổ chức', 'Quý III'],
  ];
  const titles = [1, 2, 3, 4, 6].map((row) => aMerge(row, 2, row, 3));
  const merges = [...titles, aMerge(5, 1, 5, 5)];
  const said = ['task 0 Dự thảo báo cáo', 'task 0 Lấy ý kiến góp ý', 'task 0 Hoàn chỉnh văn kiện'];
  for (const one of [merges, merges.slice(1)]) {
    expect(inspect(rows, { merges: one }).tasks.map(placeOf)).toEqual([
      ...said,
      ...['section 0 Nhân sự', 'task 1 Đề án nhân sự'],
    ]);
  }
});

test('letters that begin the codes below them number a section', () => {
  const { tasks, codes } = inspect([
    ['Mã nhiệm vụ', 'Tên nhiệm vụ', 'Chủ trì', 'Hạn'],
    ['KT', 'KINH TẾ'],
    ['KT.01', 'Cụm công nghiệp', 'Sở Công Thương', 'Quý III'],
    ['VX', 'VĂN HÓA'],
    ['VX.01', 'Trùng tu di tích', 'Sở Văn hóa', 'Quý IV'],
    ['SXD', 'Lập quy hoạch', 'Sở Xây dựng', 'Quý IV'],
  ]);
  expect(tasks.map(placeOf)).toEqual([
    'section 0 KINH TẾ',
    'task 1 Cụm công nghiệp',
    'section 0 VĂN HÓA',
    'task 1 Trùng tu di tích',
    'task 1 Lập quy hoạch',
  ]);
  expect(codes.filter((code) => code === 'number-unclear')).toHaveLength(1);
});
