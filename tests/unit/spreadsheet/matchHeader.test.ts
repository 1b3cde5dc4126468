import { expect, test } from 'vitest';

import { findHeader } from '#shared/spreadsheet/findHeader.ts';

import { aSheet } from './builders.ts';

/** What each header of a row was taken for. */
function fieldsOf(...headers: string[]): readonly (string | null)[] {
  const header = findHeader(aSheet([headers]));
  return header?.columns.map(({ field }) => field) ?? [];
}

test.each<[headers: string[], fields: (string | null)[]]>([
  [
    [
      'STT',
      'Tên nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Kết quả/Sản phẩm',
      'Thời gian',
      'Ghi chú',
    ],
    ['number', 'title', 'lead', 'support', 'product', 'period', 'note'],
  ],
  [
    [
      'Stt',
      'Nội dung nhiệm vụ',
      'Cơ quan, đơn vị chủ trì',
      'Cơ quan, đơn vị phối hợp',
      'Thời gian',
      'Sản phẩm, kết quả',
    ],
    ['number', 'title', 'lead', 'support', 'period', 'product'],
  ],
  [
    [
      'STT',
      'Hoạt động triển khai',
      'Sản phẩm',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
    ],
    ['number', 'title', 'product', 'lead', 'support', 'period'],
  ],
  [
    [
      'STT',
      'Nhóm nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Lực lượng hỗ trợ',
      'Chỉ tiêu liên quan',
      'Căn cứ/lý do đề xuất nhiệm vụ',
    ],
    ['number', 'group', 'title', 'support', 'targets', 'basis'],
  ],
  [
    ['Mã WBS', 'Tên công việc chi tiết', 'Sản phẩm bàn giao', 'Đơn vị chủ trì', 'Thời hạn'],
    ['number', 'title', 'product', 'lead', 'period'],
  ],
  [
    [
      'Giai đoạn',
      'Công việc',
      'Đơn vị chủ trì',
      'Bắt đầu',
      'Kết thúc',
      'Sản phẩm',
      'Tiêu chí hoàn thành',
    ],
    [null, 'title', 'lead', 'start', 'period', 'product', null],
  ],
  [
    [
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Lãnh đạo phụ trách',
      'Chuyên viên tham mưu trực tiếp',
      'Thời hạn hoàn thành',
      'Thời hạn còn lại',
      'Ngày hoàn thành thực tế',
      'Trạng thái',
    ],
    ['title', 'lead', 'leader', 'person', 'period', null, 'completedOn', 'progress'],
  ],
  [
    [
      'TT',
      'Nội dung',
      'Chủ trì',
      'Hạn',
      'Kết quả thực hiện',
      'Tiến độ (%)',
      'Khó khăn, vướng mắc',
      'Kiến nghị, đề xuất',
      'Đánh giá',
    ],
    [
      'number',
      'title',
      'lead',
      'period',
      'result',
      'percent',
      'difficulty',
      'proposal',
      'progress',
    ],
  ],
  [
    [
      'STT\nNo.',
      'Nội dung công việc\nTask description',
      'Cơ quan chủ trì\nLead agency',
      'Thời hạn\nDeadline',
    ],
    ['number', 'title', 'lead', 'period'],
  ],
  [
    ['SỐ TT', 'NHIỆM VỤ,  GIẢI PHÁP', 'ĐƠN VỊ  CHỦ TRÌ', 'Lãnh đạo UBND tỉnh phụ trách'],
    ['number', 'title', 'lead', 'leader'],
  ],
])('%j', (headers, fields) => {
  expect(fieldsOf(...headers)).toEqual(fields);
});

test('a column of codes beside running numbers is the code, alone it is the number', () => {
  expect(fieldsOf('TT', 'Mã', 'Nội dung')).toEqual(['number', 'code', 'title']);
  expect(fieldsOf('Mã NV', 'Nội dung', 'Chủ trì')).toEqual(['number', 'title', 'lead']);
});

test('“Tiến độ” is the deadline of a plan and the progress of a report', () => {
  expect(fieldsOf('TT', 'Nội dung', 'Tiến độ')).toEqual(['number', 'title', 'period']);
  expect(fieldsOf('TT', 'Nội dung', 'Tiến độ', 'Thời hạn')).toEqual([
    'number',
    'title',
    'progress',
    'period',
  ]);
});

test('“Tiến độ” without deadlines is the progress beside a “Thời gian” with some', () => {
  const headers = ['TT', 'Nội dung', 'Tiến độ', 'Thời gian'];
  const rows = ['Quý I/2020', '30/6/2020', 'Trước ngày 15/9'].map((time, index) => [
    String(index + 1),
    'Rà soát quy hoạch',
    index === 0 ? 'Đang làm' : '',
    time,
  ]);
  expect(findHeader(aSheet([headers, ...rows]))?.columns.map(({ field }) => field)).toEqual([
    ...['number', 'title', 'progress', 'period'],
  ]);
});

test('“Ngày hoàn thành” beside a deadline is when it was done', () => {
  expect(fieldsOf('Nội dung', 'Ngày hoàn thành')).toEqual(['title', 'period']);
  expect(fieldsOf('Nội dung', 'Ngày hoàn thành', 'Hạn')).toEqual([
    'title',
    'completedOn',
    'period',
  ]);
});

test('“Kết quả” beside a product is the result', () => {
  expect(fieldsOf('Nội dung', 'Kết quả')).toEqual(['title', 'product']);
  expect(fieldsOf('Nội dung', 'Sản phẩm', 'Kết quả')).toEqual(['title', 'product', 'result']);
});

test('who submits is not the authority that decides', () => {
  expect(fieldsOf('Nội dung', 'Chủ trì', 'Cơ quan trình', 'Cấp trình')).toEqual([
    'title',
    'lead',
    null,
    'authority',
  ]);
});

test('“Đơn vị” leads a task and measures a target', () => {
  expect(fieldsOf('TT', 'Nhiệm vụ', 'Đơn vị')).toEqual(['number', 'title', 'lead']);
  expect(fieldsOf('TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch năm 2020')).toEqual([
    'number',
    'name',
    'unit',
    'value',
  ]);
});

test('a second column of one meaning is kept apart', () => {
  expect(fieldsOf('Nội dung', 'Ghi chú', 'Ghi chú')).toEqual(['title', 'note', null]);
});

test.each([
  [['TT', 'Họ và tên', 'Chức vụ']],
  [['Nhiệm vụ']],
  [['BẢNG PHÂN CÔNG NHIỆM VỤ VÀ TIẾN ĐỘ']],
  [['1', 'Báo cáo kết quả', 'Sở Y tế']],
])('%j is no header', (cells) => {
  expect(findHeader(aSheet([cells]))).toBeNull();
});

test('the header is found below the titles of the annex', () => {
  const sheet = aSheet([
    ['TỈNH ỦY BẾN TRE', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['PHÂN CÔNG NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT', null, 'Ghi chú'],
    [],
    ['TT', 'Nội dung', 'Chủ trì'],
    [1, 'Nhiệm vụ một', 'Sở Y tế'],
  ]);
  expect(findHeader(sheet)?.rows).toEqual([4]);
});

test('solutions are what is to be done beside shortcomings, and proposals beside tasks', () => {
  expect(
    fieldsOf('TT', 'Hạn chế, khuyết điểm', 'Giải pháp khắc phục', 'Chủ trì', 'Thời hạn'),
  ).toEqual(['number', 'difficulty', 'title', 'lead', 'period']);
  expect(fieldsOf('TT', 'Nhiệm vụ', 'Chủ trì', 'Giải pháp khắc phục')).toEqual([
    ...['number', 'title', 'lead', 'proposal'],
  ]);
});

test('a part of the year beside the whole is a phase of the target, and the target alone', () => {
  const [half, whole] = ['Chỉ tiêu 6 tháng đầu năm', 'Chỉ tiêu cả năm'] as const;
  expect(fieldsOf('TT', 'Tên chỉ tiêu', 'ĐVT', half, whole)).toEqual([
    ...['number', 'name', 'unit', 'phase:2000-H1', 'value'],
  ]);
  expect(fieldsOf('TT', 'Tên chỉ tiêu', 'ĐVT', half).at(-1)).toBe('value');
});

test('a task is begun on the day when it comes in, and due on the day when it must be ready', () => {
  expect(fieldsOf('TT', 'Đầu việc', 'Chủ trì', 'Ngày nhận', 'Ngày phải xong')).toEqual([
    ...['number', 'title', 'lead', 'start', 'period'],
  ]);
});

test('“Mã hiệu” beside running numbers is the code; who leads a target may be called as for tasks', () => {
  expect(fieldsOf('Mã hiệu', 'TT', 'Nội dung')).toEqual(['code', 'number', 'title']);
  expect(fieldsOf('TT', 'Tên chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Chủ trì thực hiện')).toEqual([
    ...['number', 'name', 'unit', 'value', 'lead'],
  ]);
});

test.each(['Hỗ trợ', 'Tham gia'])('who stands below “%s” supports', (header) => {
  expect(fieldsOf('TT', 'Hạng mục', 'Chịu trách nhiệm', header)).toEqual([
    ...['number', 'title', 'lead', 'support'],
  ]);
});

test.each([
  ['Việc cần triển khai', 'title'],
  ['Tên đề tài, dự án', 'title'],
  ['Mảng nhiệm vụ', 'group'],
  ['Cơ quan thường trực', 'lead'],
  ['Đơn vị làm đầu mối', 'lead'],
  ['PCT phụ trách', 'leader'],
  ['Người trực tiếp thực hiện', 'person'],
  ['Tiến độ yêu cầu', 'period'],
  ['Ngày thực hiện xong', 'completedOn'],
  ['Yêu cầu cần đạt', 'product'],
  ['Trình cấp nào', 'authority'],
  ['Nguồn giao nhiệm vụ', 'basis'],
  ['Nội dung trong Nghị quyết', 'basis'],
  ['Tiến độ đến nay', 'progress'],
  ['Tình hình, tiến độ thực hiện', 'result'],
  ['Nguyên nhân, lý do chậm', 'difficulty'],
  ['Biện pháp tháo gỡ', 'proposal'],
  ['Ý kiến đề xuất', 'proposal'],
  ['Mức độ quan trọng', 'priority'],
])('a column of tasks that is called “%s” is %s', (header, field) => {
  const usual = { title: 'Nhiệm vụ', lead: 'Chủ trì', period: 'Thời hạn' };
  const named = { ...usual, [field]: header };
  const fields = Object.keys(named);
  expect(fieldsOf('TT', ...Object.values(named))).toEqual(['number', ...fields]);
});
