import { expect, test } from 'vitest';

import type { Owner } from '#shared/agencies/owner.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { InspectedTask } from '#shared/spreadsheet/inspection.ts';
import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet, type InspectionContext } from '#shared/spreadsheet/understandSheet.ts';

import { anAgency } from '../../builders/records.ts';
import { aMerge, aSheet } from './builders.ts';

const year2020: InspectionContext = { year: 2020, issued: null };
const header = ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'];

function inspect(sheet: RawSheet, context: InspectionContext = year2020) {
  return understandSheet(sheet, context);
}

function rowsOf(sheet: RawSheet): InspectedTask[] {
  return taskRows(inspect(sheet));
}

/** "type level number title" of each row. */
function outlineOf(sheet: RawSheet): string[] {
  return rowsOf(sheet).map(({ type, level, number, title }) =>
    [type, level, number ?? '∅', title].join(' '),
  );
}

test('a plain table gives its rows with all fields', () => {
  const sheet = aSheet([
    ['PHỤ LỤC'],
    [],
    header,
    ['I', 'Về kinh tế'],
    [1, 'Thu ngân sách', 'Cục Thuế', 'Sở Tài chính; Công an tỉnh', 'Quý II/2020', 'Gấp'],
  ]);
  const result = inspect(sheet);
  expect(result).toMatchObject({ kind: 'tasks', headerRows: [3], problems: [] });
  expect(result.columns['C']).toEqual({ field: 'lead', header: 'Chủ trì', confidence: 'high' });
  expect(taskRows(result)).toMatchObject([
    { row: 4, type: 'section', level: 0, number: 'I', title: 'Về kinh tế', lead: null },
    {
      row: 5,
      type: 'task',
      level: 1,
      number: '1',
      code: null,
      title: 'Thu ngân sách',
      lead: 'Cục Thuế',
      support: ['Sở Tài chính', 'Công an tỉnh'],
      period: { raw: 'Quý II/2020', due: '2020-06-30' },
      note: 'Gấp',
      written: { lead: 'Cục Thuế', support: 'Sở Tài chính; Công an tỉnh' },
    },
  ]);
});

test('sections are told by letters and Roman numerals, depths by all numbers', () => {
  const sheet = aSheet([
    header,
    ['A', 'XÂY DỰNG ĐẢNG'],
    ['I', 'Tổ chức'],
    [1, 'Rà soát', 'Sở Nội vụ'],
    [1.1, 'Lập danh mục', 'Sở Nội vụ'],
    ['a)', 'Gửi biểu mẫu', 'Sở Nội vụ'],
    ['-', 'Nhắc', 'Sở Nội vụ'],
    ['B', 'KINH TẾ'],
    [2, 'Giải ngân', 'Sở Tài chính'],
  ]);
  expect(outlineOf(sheet)).toEqual([
    'section 0 A XÂY DỰNG ĐẢNG',
    'section 1 I Tổ chức',
    'task 2 1 Rà soát',
    'task 3 1.1 Lập danh mục',
    'task 4 a) Gửi biểu mẫu',
    'task 5 - Nhắc',
    'section 0 B KINH TẾ',
    'task 1 2 Giải ngân',
  ]);
});

test('a section merged over all columns has its number in its text', () => {
  const sheet = aSheet(
    [
      header,
      ['A. XÂY DỰNG ĐẢNG'],
      [1, 'Rà soát', 'Sở Nội vụ'],
      ['KINH TẾ'],
      [2, 'Thu', 'Cục Thuế'],
    ],
    {
      merges: [aMerge(2, 1, 2, 6), aMerge(4, 1, 4, 6)],
    },
  );
  expect(outlineOf(sheet)).toEqual([
    'section 0 A XÂY DỰNG ĐẢNG',
    'task 1 1 Rà soát',
    'section 1 ∅ KINH TẾ',
    'task 2 2 Thu',
  ]);
});

test('a line over all columns is a section, whatever column it begins in', () => {
  const groups = ['Chương trình', 'Công việc', 'Chủ trì', 'Thời hạn'];
  const sheet = aSheet(
    [
      groups,
      ['XÂY DỰNG ĐẢNG'],
      ['Tổ chức cơ sở đảng', 'Sáp nhập chi bộ', 'Ban Tổ chức', '30/4/2020'],
      [null, 'Mở 02 lớp bồi dưỡng', 'Trung tâm Chính trị', '30/6/2020'],
      ['Kinh tế'],
      ['Nông thôn mới', 'Hoàn thiện hồ sơ', 'Phòng Nông nghiệp', '30/9/2020'],
    ],
    { merges: [aMerge(3, 1, 4, 1), aMerge(5, 1, 5, 4)] },
  );
  expect(rowsOf(sheet).map(({ type, level, title, group }) => [type, level, title, group])).toEqual(
    [
      ['section', 0, 'XÂY DỰNG ĐẢNG', null],
      ['task', 1, 'Sáp nhập chi bộ', 'Tổ chức cơ sở đảng'],
      ['task', 1, 'Mở 02 lớp bồi dưỡng', 'Tổ chức cơ sở đảng'],
      ['section', 0, 'Kinh tế', null],
      ['task', 1, 'Hoàn thiện hồ sơ', 'Nông thôn mới'],
    ],
  );
});

test('a number and a title alone head the rows below when these lie deeper', () => {
  const sheet = aSheet([
    header,
    [1, 'Nông thôn mới'],
    ['1.1', 'Công nhận', 'Sở Y tế'],
    [2, 'Việc trống'],
  ]);
  expect(outlineOf(sheet)).toEqual([
    'section 0 1 Nông thôn mới',
    'task 1 1.1 Công nhận',
    'task 0 2 Việc trống',
  ]);
});

test('a number and a title alone are a task where others of its kind say more', () => {
  const sheet = aSheet([
    header,
    [1, 'Nông thôn mới'],
    ['1.1', 'Công nhận', 'Sở Y tế'],
    [2, 'Thu ngân sách', 'Cục Thuế'],
  ]);
  expect(outlineOf(sheet)).toEqual([
    'task 0 1 Nông thôn mới',
    'task 1 1.1 Công nhận',
    'task 0 2 Thu ngân sách',
  ]);
});

test('in a table with codes a task with subtasks stays a task', () => {
  const sheet = aSheet([
    ['TT', 'Mã', 'Nội dung', 'Chủ trì'],
    [1, 'NV-001', 'Nông thôn mới'],
    ['1.1', 'NV-002', 'Công nhận', 'Sở Y tế'],
  ]);
  expect(rowsOf(sheet)).toMatchObject([
    { type: 'task', level: 0, number: '1', code: 'NV-001' },
    { type: 'task', level: 1, number: '1.1', code: 'NV-002' },
  ]);
});

test('a row with a Roman numeral and an owner is a task', () => {
  expect(outlineOf(aSheet([header, ['I', 'Rà soát', 'Sở Y tế']]))).toEqual(['task 0 I Rà soát']);
});

test('numbers in front of titles count where there is no column of numbers', () => {
  const sheet = aSheet([
    ['Nội dung', 'Chủ trì'],
    ['I. Về kinh tế'],
    ['1. Thu ngân sách', 'Cục Thuế'],
    ['2. Giải ngân', 'Sở Tài chính'],
  ]);
  expect(outlineOf(sheet)).toEqual([
    'section 0 I Về kinh tế',
    'task 1 1 Thu ngân sách',
    'task 1 2 Giải ngân',
  ]);
});

test('a title that begins like a formula or a bullet is kept word for word', () => {
  const titles = ['=SUM(A1)', '+ thêm', '- bớt', '@ai', '1. Một'];
  const sheet = aSheet([header, ...titles.map((title, index) => [index + 1, title, 'Sở Y tế'])]);
  expect(rowsOf(sheet).map(({ title }) => title)).toEqual(titles);
});

test('column numbers, empty rows and repeated headers are no rows', () => {
  const sheet = aSheet([
    header,
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    [1, 'Một', 'Sở Y tế'],
    [],
    header,
    [2, 'Hai', 'Sở Y tế'],
  ]);
  expect(outlineOf(sheet)).toEqual(['task 0 1 Một', 'task 0 2 Hai']);
});

test('a first row that is called like headers is a row when it has a number', () => {
  const sheet = aSheet([
    ['TT', 'Nội dung', 'Chủ trì', 'Sản phẩm'],
    [1, 'Tên khác', 'Sở Y tế', 'Kế hoạch'],
    [2, 'Rà soát', 'Sở Xây dựng', 'Báo cáo'],
  ]);
  expect(inspect(sheet).headerRows).toEqual([1]);
  expect(outlineOf(sheet)).toEqual(['task 0 1 Tên khác', 'task 0 2 Rà soát']);
});

test('totals are left out and said', () => {
  const result = inspect(aSheet([header, [1, 'Một', 'Sở Y tế'], [null, 'Tổng cộng: 1 nhiệm vụ']]));
  expect(taskRows(result)).toHaveLength(1);
  expect(result.problems).toMatchObject([{ cell: 'B3', code: 'row-skipped' }]);
});

test('a task that begins with “Tổng” is a task', () => {
  expect(
    outlineOf(aSheet([header, [1, 'Tổng kết Chỉ thị số 16', 'Sở Y tế'], [2, 'Tổng cộng']])),
  ).toEqual(['task 0 1 Tổng kết Chỉ thị số 16', 'task 0 2 Tổng cộng']);
});

test('what stands below the table is no task', () => {
  const result = inspect(
    aSheet([
      header,
      [1, 'Một', 'Sở Y tế'],
      [],
      ['Nơi nhận:', null, null, 'T/M BAN THƯỜNG VỤ'],
      ['- Như trên;', null, null, 'PHÓ BÍ THƯ'],
      [null, 'Bến Tre, ngày 06 tháng 01 năm 2020'],
    ]),
  );
  expect(taskRows(result)).toHaveLength(1);
  expect(result.problems).toMatchObject([{ cell: 'A4', code: 'row-skipped' }]);
});

test('a foot in two languages is no task', () => {
  const sheet = aSheet([
    header,
    ['1', 'Lắp đặt 12 trạm đo mặn', 'Sở Tài nguyên và Môi trường', '', 'Quý II'],
    ['Total / Tổng cộng', '', '', '', '53%'],
    [],
    ['', 'Prepared by / Người lập', '', '', 'Approved by / Giám đốc'],
  ]);
  expect(outlineOf(sheet)).toEqual(['task 0 1 Lắp đặt 12 trạm đo mặn']);
});

test('a leader called “Chủ tịch” ends no table', () => {
  const sheet = aSheet([
    ['Nội dung', 'Chủ trì', 'Lãnh đạo phụ trách'],
    ['Một', 'Sở Y tế', 'Chủ tịch'],
    ['Hai', 'Sở Y tế', 'Phó Chủ tịch'],
  ]);
  expect(rowsOf(sheet).map(({ title }) => title)).toEqual(['Một', 'Hai']);
});

test('columns that fit no field are kept under their headers', () => {
  const sheet = aSheet([
    ['Nội dung', 'Chủ trì', 'Độ mật', 'Ghi chú', 'Ghi chú', '__proto__'],
    ['Một', 'Sở Y tế', 'Mật', 'a', 'b', 'c', 'không tiêu đề'],
  ]);
  const [row] = rowsOf(sheet);
  expect(Object.entries(row?.extra ?? {})).toEqual([
    ['Độ mật', 'Mật'],
    ['Ghi chú', 'b'],
    ['__proto__', 'c'],
    ['Cột G', 'không tiêu đề'],
  ]);
  expect(inspect(sheet).problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'C1 column-unmapped',
    'E1 column-unmapped',
    'F1 column-unmapped',
  ]);
});

test('an owner cell merged downwards counts for every row that it covers', () => {
  const sheet = aSheet([header, [1, 'Một', 'Sở Y tế', null, 'Quý I'], [2, 'Hai'], [3, 'Ba']], {
    merges: [aMerge(2, 3, 3, 3), aMerge(2, 5, 4, 5)],
  });
  expect(rowsOf(sheet).map(({ lead, period }) => [lead, period?.raw])).toEqual([
    ['Sở Y tế', 'Quý I'],
    ['Sở Y tế', 'Quý I'],
    [null, 'Quý I'],
  ]);
});

test('days, percentages and error cells are read by what they are', () => {
  const sheet = aSheet([
    ['Nội dung', 'Hạn', '% hoàn thành', 'Ngày hoàn thành thực tế', 'Kết quả thực hiện'],
    ['Một', { date: '2020-06-30' }, '40%', { date: '2020-07-06' }, { error: '#REF!' }],
    ['Hai', 2020, 'gần xong', '27/3/2020', 'Đã trình'],
  ]);
  const result = inspect(sheet);
  expect(taskRows(result)).toMatchObject([
    {
      period: { raw: '30/06/2020', due: '2020-06-30' },
      percent: 40,
      completedOn: '2020-07-06',
      result: null,
    },
    {
      period: { raw: '2020' },
      percent: null,
      completedOn: '2020-03-27',
      extra: { '% hoàn thành': 'gần xong' },
    },
  ]);
  expect(result.problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'D2 date-ambiguous',
    'E2 formula-error',
    'C3 value-unclear',
  ]);
});

test.each([
  ['40%', 40],
  ['40,5 %', 40.5],
  [75, 75],
  ['100', 100],
  ['120%', null],
  ['gần xong', null],
])('“%s” as a percentage is %s', (given, percent) => {
  const sheet = aSheet([
    ['Nội dung', '% hoàn thành'],
    ['Một', given],
  ]);
  expect(rowsOf(sheet)[0]?.percent).toBe(percent);
});

test.each([
  ['parts of one', [0.8, 1, 0.355], [80, 100, 35.5]],
  ['percentages, some of them small', [0.5, 40, 1], [0.5, 40, 1]],
  ['nothing and all of it, as they stand', [0, 1, 1], [0, 1, 1]],
])('plain numbers of a column of progress: %s', (_, given, percents) => {
  const rows = given.map((value, at) => [at + 1, `Nhiệm vụ ${String(at + 1)}`, value]);
  const sheet = aSheet([['TT', 'Nhiệm vụ', 'Tiến độ (%)'], ...rows]);
  expect(rowsOf(sheet).map(({ percent }) => percent)).toEqual(percents);
});

test('what is missing or unclear is said with its cell', () => {
  const result = inspect(
    aSheet([
      header,
      [1, null, 'Sở Y tế'],
      [2, 'Không ai làm'],
      ['2?', 'Số lạ', 'Sở Y tế'],
      [3, 'Việc lặp', 'Sở Y tế'],
      [4, 'VIỆC  LẶP', 'Sở Y tế'],
      [5, 'Hạn lạ', 'Sở Y tế', null, 'zzz'],
      [null, null, null, 'Sở mồ côi'],
    ]),
  );
  expect(result.problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'B2 title-missing',
    'C3 lead-missing',
    'A4 number-unclear',
    'B6 duplicate-row',
    'E7 period-unclear',
    'D8 row-skipped',
  ]);
});

test('owners are called by their names in the directory', () => {
  const known: Owner = { text: 'SYT', agency: 'a1' };
  const unknown: Owner = { text: 'Đội lạ', agency: null };
  const context: InspectionContext = {
    ...year2020,
    recognise: (cell) => (cell === 'SYT' ? [known] : [known, unknown]),
    agencyNames: new Map([['a1', 'Sở Y tế']]),
  };
  const result = inspect(aSheet([header, [1, 'Một', 'SYT', 'SYT, Đội lạ']]), context);
  expect(taskRows(result)).toMatchObject([
    { lead: 'Sở Y tế', support: ['Sở Y tế', 'Đội lạ'], written: { lead: 'SYT' } },
  ]);
  expect(result.problems).toMatchObject([{ cell: 'D2', code: 'agency-unknown', value: 'Đội lạ' }]);
});

test('behind words of roles a name that its head completes is written out', () => {
  const agencies = ['UBND huyện Ba Tri', 'UBND huyện Bình Đại'].map((name, at) =>
    anAgency({ id: `a${at}`, name, short: null, aliases: [] }),
  );
  const context: InspectionContext = {
    ...year2020,
    recognise: (cell) => createAgencyRecogniser(agencies).recognise(cell),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
  };
  const cell = 'UBND huyện Ba Tri chủ trì, Bình Đại phối hợp';
  const result = inspect(aSheet([header, [1, 'Một', cell]]), context);
  expect(taskRows(result)).toMatchObject([
    { lead: 'UBND huyện Ba Tri', support: ['UBND huyện Bình Đại'] },
  ]);
  expect(result.problems).toEqual([]);
});

test('of several leads the first leads and the others support', () => {
  const result = inspect(aSheet([header, [1, 'Một', 'Sở Y tế; Sở Nội vụ', 'Cục Thuế']]));
  expect(taskRows(result)).toMatchObject([{ lead: 'Sở Y tế', support: ['Sở Nội vụ', 'Cục Thuế'] }]);
  expect(result.problems).toMatchObject([{ cell: 'C2', code: 'lead-several' }]);
});

test('roles that cells tell themselves count more than their columns', () => {
  const sheet = aSheet([
    header,
    ['1', 'Rà soát quy hoạch', 'Sở Xây dựng (chủ trì), Sở Tài chính', 'Công an tỉnh'],
    ['2', 'Lập đề án', 'Sở Y tế', 'Phối hợp với Sở Nội vụ, các sở, ban, ngành tỉnh'],
  ]);
  expect(rowsOf(sheet).map(({ lead, support }) => ({ lead, support }))).toEqual([
    { lead: 'Sở Xây dựng', support: ['Sở Tài chính', 'Công an tỉnh'] },
    { lead: 'Sở Y tế', support: ['Sở Nội vụ', 'các sở, ban, ngành tỉnh'] },
  ]);
});

test('a directory of agencies is told from a table of tasks', () => {
  const result = inspect(
    aSheet([
      ['TT', 'Tên cơ quan, đơn vị', 'Tên viết tắt', 'Khối'],
      [1, 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở, ngành'],
    ]),
  );
  expect(result.kind).toBe('agencies');
  expect(result.rows).toMatchObject([
    { type: 'agency', name: 'Sở Kế hoạch và Đầu tư', short: 'Sở KH&ĐT', kind: 'Sở, ngành' },
  ]);
});

test('a table of targets is told from a table of tasks', () => {
  const result = inspect(
    aSheet([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Trung ương giao', 'Tỉnh phấn đấu'],
      ['I', 'Kinh tế'],
      [1, 'Thu ngân sách', 'tỷ đồng', 4835, '5.000'],
    ]),
  );
  expect(result.kind).toBe('targets');
  expect(result.rows).toMatchObject([
    { type: 'target', name: 'Thu ngân sách', assigned: 4835, stretch: 5000, value: 5000 },
  ]);
});

test('a sheet without a table is unknown', () => {
  expect(inspect(aSheet([['BỘ PHỤ LỤC'], [], ['Phụ lục 1: Chỉ tiêu']]))).toMatchObject({
    kind: 'unknown',
    rows: [],
  });
});

test('a cell far outside the table is left out and said', () => {
  const sheet = aSheet([header, [1, 'Một', 'Sở Y tế']], {
    strays: [{ row: 1_048_576, column: 19, text: '.' }],
  });
  expect(inspect(sheet).problems).toMatchObject([{ cell: 'S1048576', code: 'row-skipped' }]);
});
