import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';

import { aMerge, aSheet } from './builders.ts';

function inspect(sheet: RawSheet) {
  return understandSheet(sheet, { year: 2026, issued: null });
}

function outlineOf(sheet: RawSheet): string[] {
  return taskRows(inspect(sheet)).map(({ type, level, number, title }) =>
    [type, level, number ?? '∅', title].join(' '),
  );
}

/** "column field" of each column that is one. */
function fieldsOf(sheet: RawSheet): string[] {
  return Object.entries(inspect(sheet).columns)
    .filter(([, { field }]) => field !== null)
    .map(([letters, { field }]) => `${letters} ${field}`);
}

test('a table may begin at column D, with broken headers that count and no merged cells', () => {
  const rows = [
    ['PHÂN CÔNG THỰC HIỆN NHIỆM VỤ'],
    [
      'Số\nTT',
      'Nội dung\ncông việc (1)',
      'Phân công',
      '',
      'Thời gian thực hiện',
      '',
      'Kinh phí',
      '',
    ],
    ['', '', 'Đơn vị\nchủ trì', 'Đơn vị\nphối hợp', 'Từ ngày', 'Đến ngày', 'Tổng (7)=(8)', 'Khác'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(8)', '(8)'],
    ['01', 'Sửa chữa hội trường', 'Văn phòng', 'Phòng Kinh tế', '01/3/2026', '15/4/2026', 300, 300],
    ['02', 'Mua sắm máy tính', 'Văn phòng', '', '01/5/2026', '30/6/2026', 150, 150],
    ['', 'Cộng', '', '', '', '', 450, 450],
  ];
  const sheet = aSheet(rows.map((row) => ['', '', '', ...row]));
  expect(inspect(sheet).headerRows).toEqual([2, 3]);
  expect(fieldsOf(sheet)).toEqual([
    ...['D number', 'E title', 'F lead', 'G support', 'H start', 'I period', 'J budget'],
  ]);
  expect(outlineOf(sheet)).toEqual(['task 0 01 Sửa chữa hội trường', 'task 0 02 Mua sắm máy tính']);
});

const header = ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Thời hạn'];

test('parts and groups that are counted in words enclose each other', () => {
  const sheet = aSheet([
    header,
    ['Phần thứ nhất: Xây dựng Đảng'],
    ['', 'Nhóm 1: Chính trị tư tưởng'],
    [1, 'Quán triệt Nghị quyết', 'Ban Tuyên giáo', 'Quý I'],
    [],
    ['', 'Nhóm 2: Tổ chức cán bộ'],
    [2, 'Rà soát quy hoạch', 'Ban Tổ chức', 'Tháng 5'],
    [],
    ['Phần thứ hai: Kinh tế'],
    ['', 'Nhóm 1: Nông nghiệp'],
    [3, 'Nhân rộng mô hình', 'Phòng Kinh tế', '30/9/2026'],
  ]);
  expect(outlineOf(sheet)).toEqual([
    'section 0 ∅ Phần thứ nhất: Xây dựng Đảng',
    'section 1 ∅ Nhóm 1: Chính trị tư tưởng',
    'task 2 1 Quán triệt Nghị quyết',
    'section 1 ∅ Nhóm 2: Tổ chức cán bộ',
    'task 2 2 Rà soát quy hoạch',
    'section 0 ∅ Phần thứ hai: Kinh tế',
    'section 1 ∅ Nhóm 1: Nông nghiệp',
    'task 2 3 Nhân rộng mô hình',
  ]);
});

test('what only begins like a part stays a task', () => {
  const sheet = aSheet([
    header,
    [1, 'Mục tiêu quốc gia giảm nghèo', 'Sở Nội vụ', 'Quý I'],
    [2, 'Nhóm 1: tổng hợp báo cáo', 'Sở Tài chính', 'Quý II'],
  ]);
  expect(outlineOf(sheet)).toEqual([
    'task 0 1 Mục tiêu quốc gia giảm nghèo',
    'task 0 2 Nhóm 1: tổng hợp báo cáo',
  ]);
});

test('stars head the numbered rows below them, or are details of those above', () => {
  const headed = aSheet([
    header,
    ['A', 'CÔNG TÁC TRỌNG TÂM'],
    ['*', 'Lĩnh vực nội chính'],
    [1, 'Đề án cải cách tư pháp', 'Ban Nội chính', 'Tháng 4'],
    ['*', 'Lĩnh vực dân vận'],
    [2, 'Quy chế dân chủ', 'Ban Tuyên giáo', 'Tháng 8'],
  ]);
  expect(outlineOf(headed)).toEqual([
    'section 0 A CÔNG TÁC TRỌNG TÂM',
    'section 1 * Lĩnh vực nội chính',
    'task 2 1 Đề án cải cách tư pháp',
    'section 1 * Lĩnh vực dân vận',
    'task 2 2 Quy chế dân chủ',
  ]);
  const detailed = aSheet([
    header,
    [1, 'Đề án cải cách tư pháp', 'Ban Nội chính', 'Tháng 4'],
    ['*', 'Lấy ý kiến các cơ quan'],
    [2, 'Quy chế dân chủ', 'Ban Tuyên giáo', 'Tháng 8'],
  ]);
  expect(outlineOf(detailed)[1]).toBe('task 1 * Lấy ý kiến các cơ quan');
});

test('somebody and the agency of somebody stand in one cell', () => {
  const sheet = aSheet([
    ['TT', 'Công việc', 'Người/đơn vị phụ trách', 'Bắt đầu', 'Kết thúc'],
    [1, 'Tổng hợp báo cáo', 'Đ/c Nam - Sở Y tế', '05/01/2026', '20/01/2026'],
    [2, 'Rà soát hồ sơ', 'Đ/c Hương (Ban Tổ chức)', '10/01/2026', '28/02/2026'],
    [3, 'Kiểm tra cơ sở', 'Đồng chí Lê Văn Bình, Sở Tư pháp', '01/3/2026', '31/3/2026'],
    [4, 'Tiếp công dân', 'Đ/c Lan', '01/3/2026', '31/3/2026'],
  ]);
  expect(taskRows(inspect(sheet)).map(({ lead, person }) => [lead, person])).toEqual([
    ['Sở Y tế', 'Đ/c Nam'],
    ['Ban Tổ chức', 'Đ/c Hương'],
    ['Sở Tư pháp', 'Đồng chí Lê Văn Bình'],
    ['Đ/c Lan', null],
  ]);
});

test('a column of ticks is no deadline, whatever it is called', () => {
  const sheet = aSheet([
    ['Mã', 'Đầu việc', 'Đầu mối', 'Cùng làm', 'Kết thúc', 'Hoàn thành', 'Kết quả đầu ra'],
    ['A1', 'Soạn tờ trình', 'Phòng Tổng hợp', 'Phòng Hành chính', '10/02', '☑', 'Tờ trình'],
    ['A2', 'Lấy ý kiến', 'Phòng Tổng hợp', '', '20/02', '☐', 'Báo cáo'],
    ['A3', 'Trình ký', 'Phòng Hành chính', '', '28/02', 'V', 'Quyết định'],
  ]);
  expect(fieldsOf(sheet)).toEqual([
    ...['A number', 'B title', 'C lead', 'D support', 'E period', 'G product'],
  ]);
  expect(taskRows(inspect(sheet)).map(({ extra }) => extra['Hoàn thành'])).toEqual(['☑', '☐', 'V']);
});

test('a grid of months without numbers stands below two lines of titles', () => {
  const months = [1, 2, 3, 4, 5, 6];
  const sheet = aSheet([
    ['ĐẢNG ỦY XÃ', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['KẾ HOẠCH'],
    ['Hoạt động 6 tháng đầu năm 2026'],
    ['Việc phải làm', 'Ai làm', ...months.map((month) => `Tháng ${month}`)],
    ['Họp chi bộ thường kỳ', 'Các chi bộ', 'V', 'V', 'V', 'V', 'V', 'V'],
    ['Học tập chuyên đề', 'Ban Xây dựng Đảng', '', '', 'V'],
    ['Kiểm tra đảng phí', 'Ủy ban Kiểm tra', '', '', '', '', '✓'],
  ]);
  expect(taskRows(inspect(sheet)).map(({ lead, phases }) => [lead, Object.keys(phases)])).toEqual([
    ['Các chi bộ', months.map((month) => `2026-0${month}`)],
    ['Ban Xây dựng Đảng', ['2026-03']],
    ['Ủy ban Kiểm tra', ['2026-05']],
  ]);
});

test('who signs a table, and what a list says of itself, are no rows of it', () => {
  const rows = [
    ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
    [1, 'Xây dựng thông tư', 'Vụ Pháp chế', 'Quý II'],
    [2, 'Rà soát điều kiện kinh doanh', 'Văn phòng Bộ', 'Thường xuyên'],
    ['Danh mục này gồm 2 nhiệm vụ./.'],
    [null, null, null, 'KT. BỘ TRƯỞNG'],
  ];
  const signed = [...rows.slice(0, 3), [null, null, null, 'BỘ TRƯỞNG']];
  expect(taskRows(inspect(aSheet(rows))).map(({ title }) => title)).toHaveLength(2);
  expect(taskRows(inspect(aSheet(signed))).at(-1)?.period?.raw).toBe('Thường xuyên');
});

test('a programme of inspections has its tasks below what is inspected', () => {
  const sheet = aSheet([
    ['TT', 'Nội dung kiểm tra, giám sát', 'Đối tượng', 'Cơ quan chủ trì', 'Quý I', 'Quý II'],
    [1, 'Kiểm tra việc tiếp công dân', 'Thành ủy', 'Ban Nội chính Tỉnh ủy', null, 'x'],
    [2, 'Giám sát công tác cán bộ', 'Huyện ủy', 'Ban Tổ chức Tỉnh ủy', 'x', null],
  ]);
  expect(fieldsOf(sheet).slice(0, 3)).toEqual(['A number', 'B title', 'D lead']);
});

test('where one column says from when and another until when, both are the period', () => {
  const rows = [
    ['TT', 'Công việc', 'Chủ trì', 'Từ ngày', 'Đến ngày'],
    [1, 'Lập danh sách cử tri', 'Phòng Nội vụ', '20/02/2026', '14/3/2026'],
    [2, 'Tổng hợp kết quả', 'Phòng Nội vụ', '20/6/2026', '14/3/2026'],
  ];
  const periods = taskRows(inspect(aSheet(rows))).map(({ period }) => period);
  expect(periods[0]).toMatchObject({ raw: '14/3/2026', start: '2026-02-20', due: '2026-03-14' });
  // What begins after its end was mistyped.
  expect(periods[1]?.start).toBeNull();
});

test('a column that is no field is named where its header stands', () => {
  const sheet = aSheet(
    [
      ['TT', 'Nội dung', 'Cơ quan thực hiện', '', 'Màu hồ sơ'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      [1, 'Lập kế hoạch', 'Sở Y tế', 'Sở Nội vụ', 'xanh'],
      [2, 'Báo cáo', 'Sở Nội vụ', 'Sở Y tế', 'đỏ'],
    ],
    { merges: [aMerge(1, 1, 2, 1), aMerge(1, 2, 2, 2), aMerge(1, 3, 1, 4), aMerge(1, 5, 2, 5)] },
  );
  expect(inspect(sheet).problems).toMatchObject([{ cell: 'E1', code: 'column-unmapped' }]);
});

test('a sheet without a header goes on with the table of the sheet before', () => {
  const continued = [
    [3, 'Sửa đổi quy chế quản lý nhiệm vụ khoa học', 'Sở Khoa học', 'VNPT', 'Quý II'],
    [4, 'Phủ sóng di động khu vực trung tâm', 'Sở Khoa học', 'Viettel', '31/12/2026'],
    [5, 'Vận hành trung tâm điều hành thông minh', 'UBND tỉnh', 'VNPT', 'Quý III'],
  ];
  const row = [1, 'Tổ chức hội nghị quán triệt', 'Ban Tuyên giáo', 'Văn phòng', 'Tháng 3'];
  function fieldsAfter(...rows: Parameters<typeof aSheet>[0]): (string | null)[] {
    const first = aSheet(rows, { name: 'Trang 1' });
    const second = aSheet(continued, { name: 'Trang 2' });
    const context = { year: 2026, issued: null };
    const { sheets } = inspectWorkbook('a.xlsx', { sheets: [first, second] }, context);
    return Object.values(sheets[1]?.columns ?? {}).map(({ field }) => field);
  }
  expect(fieldsAfter(['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'], row)).toEqual([
    ...['number', 'title', 'lead', 'support', 'period'],
  ]);
  expect(fieldsAfter(['TT', 'Nhiệm vụ', 'Chủ trì'], row.slice(0, 3))).toEqual([
    ...['number', 'title', 'lead', null, 'period'],
  ]);
});

test('sections are numbered in one column below “STT”, tasks in the next', () => {
  const sheet = aSheet(
    [
      ['STT', '', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Thời hạn'],
      ['I', '', 'Tài nguyên'],
      ['', 1, 'Lập bản đồ ngập lụt', 'Sở Xây dựng', 'Quý II'],
      ['', 2, 'Quan trắc xâm nhập mặn', 'Sở Xây dựng', 'Quý III'],
      ['II', '', 'Xây dựng'],
      ['', 3, 'Quy hoạch đô thị', 'Sở Xây dựng', 'Quý IV'],
    ],
    { merges: [aMerge(1, 1, 1, 2)] },
  );
  expect(outlineOf(sheet)).toEqual([
    'section 0 I Tài nguyên',
    'task 1 1 Lập bản đồ ngập lụt',
    'task 1 2 Quan trắc xâm nhập mặn',
    'section 0 II Xây dựng',
    'task 1 3 Quy hoạch đô thị',
  ]);
});

test('all columns below “Phối hợp” that name bodies support', () => {
  const sheet = aSheet(
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', '', '', 'Thời hạn'],
      ['', '', '', 'Cấp tỉnh', 'Cấp huyện', 'Cách làm', ''],
      [1, 'Điều tra nông thôn', 'Cục Thống kê', 'Sở Nội vụ', 'UBND huyện Ba Tri', 'Họp', 'Quý I'],
      [2, 'Bảo vệ rừng', 'Chi cục Kiểm lâm', '', 'UBND huyện Bình Đại', 'Ký kết', 'Quý II'],
    ],
    {
      merges: [1, 2, 3, 7].map((left) => aMerge(1, left, 2, left)).concat(aMerge(1, 4, 1, 6)),
    },
  );
  expect(taskRows(inspect(sheet)).map(({ support, extra }) => [support, extra])).toEqual([
    [['Sở Nội vụ', 'UBND huyện Ba Tri'], { 'Cách làm': 'Họp' }],
    [['UBND huyện Bình Đại'], { 'Cách làm': 'Ký kết' }],
  ]);
});
