import { expect, test } from 'vitest';

import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import type { RawSheet, RawValue } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aSheet } from './builders.ts';

function inspect(sheet: RawSheet) {
  return understandSheet(sheet, { year: 2020, issued: null });
}

/** What the table is of, and what each column was taken for. */
function meaningOf(...rows: readonly (readonly RawValue[])[]): readonly (string | null)[] {
  const { kind, columns } = inspect(aSheet(rows));
  return [kind, ...Object.values(columns).map(({ field }) => field)];
}

test('a title that is not merged is no row of the header', () => {
  const sheet = aSheet([
    ['Tổng hợp công việc theo quý'],
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả dự kiến'],
    ['1', 'Kế hoạch đầu tư công', 'Sở Kế hoạch và Đầu tư', 'Quý I', 'Quyết định'],
  ]);
  expect(inspect(sheet).headerRows).toEqual([2]);
});

const shortRows = [
  ['1', 'Cầu Rạch Miễu 2', 'Sở Giao thông vận tải', 'Quý IV/2020'],
  ['2', 'Hồ nước ngọt Lạc Địa', 'Sở Nông nghiệp', 'Quý III/2020'],
];

test.each(['Công trình, dự án', 'Tên công trình, dự án', 'Trích yếu', 'Trích yếu nội dung'])(
  'the text that no header claims is the title of tasks: "%s"',
  (header) => {
    expect(meaningOf(['STT', header, 'Chủ đầu tư', 'Thời gian thực hiện'], ...shortRows)).toEqual([
      ...['tasks', 'number', 'title', 'lead', 'period'],
    ]);
  },
);

test.each(['Chỉ tiêu Nghị quyết', 'Các chỉ tiêu theo Nghị quyết', 'Danh mục'])(
  'the text that no header claims is the name of targets: "%s"',
  (header) => {
    expect(
      meaningOf(
        ['STT', header, 'ĐVT', 'Kế hoạch 2020', 'Cơ quan theo dõi'],
        ['1', 'Thu ngân sách', 'tỷ đồng', '5.000', 'Cục Thuế'],
        ['2', 'Tạo việc làm', 'lao động', '18.000', 'Sở Lao động'],
      ),
    ).toEqual(['targets', 'number', 'name', 'unit', 'value', 'lead']);
  },
);

test('a list of people, or of documents, is no table of tasks', () => {
  const people = [
    ['1', 'Nguyễn Văn An', 'Văn phòng', '12/5/1980'],
    ['2', 'Trần Thị Bình', 'Văn phòng', '3/4/1985'],
  ];
  expect(meaningOf(['STT', 'Họ tên', 'Đơn vị', 'Ngày sinh'], ...people)).toEqual(['unknown']);
  const documents = [['1', '12-NQ/TU', 'Về phát triển du lịch', '12/5/2019']];
  expect(meaningOf(['STT', 'Số văn bản', 'Trích yếu', 'Ngày ban hành'], ...documents)).toEqual([
    'unknown',
  ]);
});

test('a column of owners and what they do is that of tasks', () => {
  expect(
    meaningOf(
      ['STT', 'Đơn vị chủ trì/Nhiệm vụ', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
      ['I', 'Sở Y tế', '', '', ''],
      ['1', 'Nâng cấp trạm y tế xã', 'Sở Tài chính', 'Quý II', '20 trạm'],
      ['2', 'Tiêm chủng mở rộng', 'Sở Nội vụ', 'Tháng 5', 'Báo cáo'],
    ),
  ).toEqual(['tasks', 'number', 'title', 'support', 'period', 'product']);
});

test('what leaders said is the title only where nothing else is', () => {
  const [row] = shortRows;
  expect(meaningOf(['TT', 'Ý kiến chỉ đạo', 'Chủ trì', 'Thời hạn'], row ?? [])).toEqual([
    ...['tasks', 'number', 'title', 'lead', 'period'],
  ]);
  const wide = [...(row ?? []), 'Đẩy nhanh tiến độ'];
  expect(
    meaningOf(['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Ý kiến chỉ đạo thêm'], wide),
  ).toEqual(['tasks', 'number', 'title', 'lead', 'period', 'note']);
  expect(meaningOf(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Ý kiến của lãnh đạo'], wide)).toEqual(
    ['tasks', 'number', 'title', 'lead', 'period', 'note'],
  );
});

test.each(['Kế hoạch hoàn thành', 'Kế hoạch thực hiện'])(
  'times below "%s" make no targets of tasks',
  (header) => {
    const [kind, ...fields] = meaningOf(['TT', 'Nhiệm vụ', 'Chủ trì', header], ...shortRows);
    expect([kind, ...fields.slice(0, 3)]).toEqual(['tasks', 'number', 'title', 'lead']);
  },
);

test('the day of the meeting is no deadline beside "Hạn xong"', () => {
  const rows = ['20/05/2020', '20/06/2020', '30/06/2020'].map((due, index) => [
    ...[String(index + 1), '04/05/2020', 'Lập quy hoạch', 'Sở Xây dựng', due],
  ]);
  expect(meaningOf(['TT', 'Ngày họp', 'Nhiệm vụ', 'Chủ trì', 'Hạn xong'], ...rows)).toEqual([
    ...['tasks', 'number', null, 'title', 'lead', 'period'],
  ]);
});

test.each(['Thực hiện 6 tháng', 'TH 6 tháng'])(
  'the value of a target is what was resolved, and not "%s"',
  (reached) => {
    const rows = [
      ['1', 'Thu ngân sách', 'tỷ đồng', '5.000', '2.350'],
      ['2', 'Tạo việc làm', 'lao động', '18.000', '8.793'],
    ];
    expect(meaningOf(['STT', 'Chỉ tiêu', 'ĐVT', 'NQ năm 2020', reached], ...rows)).toEqual([
      ...['targets', 'number', 'name', 'unit', 'value', null],
    ]);
  },
);

test.each(['TX', 'Thường xuyên'])(
  'a mark below "%s" beside quarters is done all the time',
  (steady) => {
    const sheet = aSheet([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Quý I', 'Quý II', steady],
      ['1', 'Lập quy hoạch', 'Sở Xây dựng', 'x', '', ''],
      ['2', 'Giao ban', 'Văn phòng', '', '', 'x'],
    ]);
    expect(taskRows(inspect(sheet)).map(({ period }) => period?.kind)).toEqual([
      undefined,
      'continuous',
    ]);
  },
);

test('a tick "Thường xuyên" beside deadlines stays a column of its own', () => {
  const rows = [['1', 'Giao ban', 'Văn phòng', '30/6', 'x']];
  expect(meaningOf(['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn', 'Thường xuyên'], ...rows)).toEqual([
    ...['tasks', 'number', 'title', 'lead', 'period', null],
  ]);
});

test('"Mức độ" is how urgent it is where its cells say so', () => {
  const header = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn', 'Mức độ'];
  const row = (level: string) => ['1', 'Giao ban', 'Văn phòng', '30/6', level];
  expect(meaningOf(header, row('Khẩn'), row('Thường'), row('Hỏa tốc')).at(-1)).toBe('priority');
  expect(meaningOf(header, row('Khó'), row('Dễ')).at(-1)).toBe(null);
});

test('figures of tasks by body are no table of tasks, whatever its title says', () => {
  const counts = [
    ['1', 'Sở Nội vụ', 25, 20, 5],
    ['2', 'Sở Tài chính', 18, 15, 3],
    ['3', 'Sở Y tế', 22, 10, 12],
  ];
  expect(
    meaningOf(
      ['TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA CÁC ĐƠN VỊ'],
      ['TT', 'Tên đơn vị', 'Tổng số nhiệm vụ', 'Đúng hạn', 'Chưa hoàn thành'],
      ...counts,
    ),
  ).toEqual(['unknown']);
});

test('the unit of a whole table is no header, wherever it stands above it', () => {
  expect(
    meaningOf(
      ['CHỈ TIÊU THU NGÂN SÁCH NĂM 2020'],
      ['', '', '', 'Đơn vị tính: triệu đồng'],
      ['TT', 'Chỉ tiêu', 'Trung ương giao', 'HĐND tỉnh giao'],
      ['1', 'Thu nội địa', '4.500', '4.650'],
    ),
  ).toEqual(['targets', 'number', 'name', 'assigned', 'stretch']);
});

test('what the province assigns is what a district strives beyond, and assigned where it is alone', () => {
  const row = ['1', 'Thu nội địa', 'tỷ đồng', '45', '46'];
  const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Tỉnh giao', 'Huyện phấn đấu'];
  expect(meaningOf(header, row).slice(-2)).toEqual(['assigned', 'stretch']);
  expect(meaningOf(header.slice(0, 4), row.slice(0, 4)).slice(-1)).toEqual(['assigned']);
});

test.each([
  ['Hoàn thành trong tháng', ['5', '7-8', 'Tháng 9'], ['2020-05-31', '2020-08-31', '2020-09-30']],
  ['Hoàn thành trong quý', ['II', 'III', 'IV'], ['2020-06-30', '2020-09-30', '2020-12-31']],
])('below %j stand months or quarters', (header, cells, days) => {
  const rows = cells.map((cell, at) => [String(at + 1), `Xây dựng đề án ${cell}`, 'Sở Y tế', cell]);
  const sheet = aSheet([['TT', 'Nhiệm vụ', 'Chủ trì', header], ...rows]);
  expect(taskRows(inspect(sheet)).map(({ period }) => period?.due)).toEqual(days);
});

test.each(['Hoàn thành trong tháng', 'Hoàn thành trong hạn'])(
  'ticks below %j are no deadlines',
  (header) => {
    const rows = ['1', '2', '3'].map((number) => [number, `Đề án số ${number}`, 'Sở Y tế', 'x']);
    const sheet = aSheet([['TT', 'Nhiệm vụ', 'Chủ trì', header], ...rows]);
    expect(taskRows(inspect(sheet)).map(({ period }) => period)).toEqual([null, null, null]);
  },
);
