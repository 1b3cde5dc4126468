import { expect, test } from 'vitest';

import { findHeader } from '#shared/spreadsheet/findHeader.ts';
import type { RawValue } from '#shared/spreadsheet/rawWorkbook.ts';

import { aMerge, aSheet } from './builders.ts';

function fieldsOf(
  rows: readonly (readonly RawValue[])[],
  merges: Parameters<typeof aSheet>[1] = {},
): readonly (string | null)[] {
  return findHeader(aSheet(rows, merges))?.columns.map(({ field }) => field) ?? [];
}

test.each([
  ['Nội dung đã làm', 'result'],
  ['Đã làm được', 'result'],
  ['Tồn tại, nguyên nhân', 'difficulty'],
  ['Còn vướng', 'difficulty'],
  ['Giải pháp tiếp theo', 'proposal'],
  ['Tài liệu chứng minh', 'evidence'],
  ['Số, ký hiệu văn bản kết quả', 'evidence'],
  ['Người đứng đầu chịu trách nhiệm', 'leader'],
  ['CV VP theo dõi', 'person'],
  ['Tổng mức đầu tư (tỷ đồng)', 'budget'],
  ['Đầu ra', 'product'],
  ['Kết quả phải có', 'product'],
  ['Kết quả thực tế', 'result'],
  ['Đề xuất của Văn phòng', 'proposal'],
  ['Cấp ký ban hành', 'authority'],
  ['Độ ưu tiên', 'priority'],
  ['Ý kiến của lãnh đạo', 'note'],
])('"%s" beside tasks is %s', (header, field) => {
  expect(fieldsOf([['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', header]])).toEqual([
    ...['number', 'title', 'lead', 'period', field],
  ]);
});

const below = { merges: [0, 1, 2, 5].map((left) => aMerge(1, left + 1, 2, left + 1)) };

test.each(['Nội dung', 'Nội dung đã làm'])(
  'what stands below "Kết quả thực hiện" is no group: "%s"',
  (words) => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Kết quả thực hiện', '', 'Ghi chú'],
      ['', '', '', words, 'Tỷ lệ (%)', ''],
      ['A', 'KINH TẾ', '', '', '', ''],
      ['1', 'Lập quy hoạch', 'Sở Xây dựng', 'Đã chọn thầu', '45', ''],
      ['2', 'Giao ban', 'Văn phòng', 'Đã họp', '100', ''],
    ];
    const merges = [...below.merges, aMerge(1, 4, 1, 5)];
    expect(fieldsOf(rows, { merges })).toEqual([
      ...['number', 'title', 'lead', 'result', 'percent', 'note'],
    ]);
  },
);

test('who leads in person is the lead where no agency is', () => {
  const row = ['1', 'Rà soát văn bản', 'Công chức Tư pháp - Hộ tịch', 'Văn phòng', '30/6'];
  expect(fieldsOf([['TT', 'Nội dung', 'Người chủ trì', 'Phối hợp', 'Thời gian'], row])).toEqual([
    ...['number', 'title', 'lead', 'support', 'period'],
  ]);
  expect(fieldsOf([['TT', 'Nội dung', 'Người chủ trì', 'Cơ quan chủ trì', 'Thời gian']])).toEqual([
    ...['number', 'title', 'leader', 'lead', 'period'],
  ]);
});

test.each([
  ['result', ['Đã có báo cáo', 'Đang làm', 'Chưa trình']],
  ['product', ['Quy trình', 'CSDL hộ tịch', 'Kết nối']],
  ['result', ['Đã hoàn thành', 'Đang thực hiện', 'Đã hoàn thành']],
  [
    'result',
    ['Đã trồng 30.000 cây tại 12 xã', 'Mới giao đất cho 2 trong 5 dự án', 'Xong 80 km đường ấp'],
  ],
])('"Kết quả" over what its cells say is %s: %j', (field, results) => {
  const rows = results.map((words, index) => [index + 1, 'Rà soát', 'Sở Xây dựng', words]);
  expect(fieldsOf([['TT', 'Nhiệm vụ', 'Chủ trì', 'Kết quả'], ...rows]).at(-1)).toBe(field);
});

test('"Nội dung kết quả" beside the letter that reports it is the result', () => {
  const rows = [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Kết quả thực hiện', ''],
    ['', '', '', 'Văn bản (số, ngày)', 'Nội dung kết quả'],
    [1, 'Trồng rừng', 'Chi cục Kiểm lâm', '', 'Đang trồng 120/200 ha'],
  ];
  const merges = [1, 2, 3].map((left) => aMerge(1, left, 2, left)).concat(aMerge(1, 4, 1, 5));
  expect(fieldsOf(rows, { merges }).at(-1)).toBe('result');
});
