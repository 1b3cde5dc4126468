import { expect, test } from 'vitest';

import { readPhrase } from './plan.ts';

test.each<[text: string, milestones: [label: string, due: string][]]>([
  [
    'Trình quý II, ban hành quý III/2020',
    [
      ['Trình', '2020-06-30'],
      ['ban hành', '2020-09-30'],
    ],
  ],
  [
    'Hoàn thành Đề án trong Quý II/2020; triển khai giai đoạn 2021-2025',
    [
      ['Hoàn thành Đề án', '2020-06-30'],
      ['triển khai', '2025-12-31'],
    ],
  ],
  [
    'Ban hành Kế hoạch trước 31/3/2020, tổ chức thực hiện các năm 2020-2025',
    [
      ['Ban hành Kế hoạch', '2020-03-30'],
      ['tổ chức thực hiện', '2025-12-31'],
    ],
  ],
  [
    'Quý II trình, quý III ban hành',
    [
      ['trình', '2020-06-30'],
      ['ban hành', '2020-09-30'],
    ],
  ],
  [
    'Dự thảo (quý I), ban hành (quý II)',
    [
      ['Dự thảo', '2020-03-31'],
      ['ban hành', '2020-06-30'],
    ],
  ],
  [
    'Trước 30/6 (cấp huyện), trước 31/7 (cấp tỉnh)',
    [
      ['cấp huyện', '2020-06-29'],
      ['cấp tỉnh', '2020-07-30'],
    ],
  ],
  [
    '- Lần 1: trước 15/6\n- Lần 2: trước 15/12',
    [
      ['Lần 1', '2020-06-14'],
      ['Lần 2', '2020-12-14'],
    ],
  ],
  [
    'Lấy ý kiến các sở, ngành trong quý II, trình HĐND quý III',
    [
      ['Lấy ý kiến các sở, ngành', '2020-06-30'],
      ['trình HĐND', '2020-09-30'],
    ],
  ],
  [
    'Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12',
    [
      ['Báo cáo 6 tháng', '2020-06-14'],
      ['báo cáo năm', '2020-12-14'],
    ],
  ],
  [
    'Dự thảo quý IV, trình quý I/2021',
    [
      ['Dự thảo', '2020-12-31'],
      ['trình', '2021-03-31'],
    ],
  ],
  [
    'Dự thảo quý IV/2020, trình quý I',
    [
      ['Dự thảo', '2020-12-31'],
      ['trình', '2021-03-31'],
    ],
  ],
  [
    'Quý I, III',
    [
      ['Quý I', '2020-03-31'],
      ['III', '2020-09-30'],
    ],
  ],
  [
    'Trước 15/6 và 15/12',
    [
      ['15/6', '2020-06-14'],
      ['15/12', '2020-12-14'],
    ],
  ],
  [
    'Khảo sát tháng 4, báo cáo tháng 5/2020',
    [
      ['Khảo sát', '2020-04-30'],
      ['báo cáo', '2020-05-31'],
    ],
  ],
  [
    'Xây dựng kế hoạch tháng 4; tổ chức thực hiện tháng 5-8; tổng kết tháng 9',
    [
      ['Xây dựng kế hoạch', '2020-04-30'],
      ['tổ chức thực hiện', '2020-08-31'],
      ['tổng kết', '2020-09-30'],
    ],
  ],
  [
    'Trước ngày 15 các tháng 3, 6, 12',
    [
      ['ngày 15 các tháng 3', '2020-03-14'],
      ['6', '2020-06-14'],
      ['12', '2020-12-14'],
    ],
  ],
  [
    'Ngày 15 tháng 6 và 12',
    [
      ['Ngày 15 tháng 6', '2020-06-15'],
      ['12', '2020-12-15'],
    ],
  ],
])('%s has its milestones, the last one due', (text, expected) => {
  const { due, milestones } = readPhrase(text);
  expect(milestones).toEqual(expected.map(([label, day]) => ({ label, due: day })));
  expect(due).toBe(expected.at(-1)?.[1]);
});

test.each([
  ['Hoàn thành trước ngày 15/3/2020, báo cáo Ban Thường vụ Tỉnh ủy', '2020-03-14'],
  ['Trình Ban Thường vụ Tỉnh ủy xem xét, cho ý kiến trong quý II/2020', '2020-06-30'],
  ['Tham mưu ban hành kế hoạch năm 2021 trong tháng 12/2020', '2020-12-31'],
  ['Báo cáo kết quả năm 2020 trước ngày 15/01/2021', '2021-01-14'],
  ['Tổng kết nhiệm kỳ 2015-2020 trước 30/9/2020', '2020-09-29'],
  ['Kế hoạch đầu tư công giai đoạn 2021-2025 trình trước 30/11/2020', '2020-11-29'],
  ['Theo Công văn số 123/UBND-TH ngày 15/02/2020, hoàn thành trước 30/3/2020', '2020-03-29'],
  ['Trình quý II, kế hoạch năm 2021', '2020-06-30'],
  ['Ban hành trong tháng 6, báo cáo tháng 5', '2020-06-30'],
  ['Ngày 15 tháng 6, 5 xã', '2020-06-15'],
  ['Đạt 3/4 số xã trong năm 2020', '2020-12-31'],
  ['Ban hành trong tháng 02/2020 để triển khai thực hiện từ tháng 3/2020', '2020-02-29'],
])('a sentence with one deadline has no milestones: %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ due, milestones: [] });
});

test.each<[text: string, due: string, milestones: [label: string, due: string][]]>([
  [
    '30/9/2020 (dự thảo trước 15/8)',
    '2020-09-30',
    [
      ['30/9/2020', '2020-09-30'],
      ['dự thảo', '2020-08-14'],
    ],
  ],
  [
    'Ban hành quý IV/2020 (dự thảo: tháng 9)',
    '2020-12-31',
    [
      ['Ban hành', '2020-12-31'],
      ['dự thảo', '2020-09-30'],
    ],
  ],
  [
    'Quý II/2020 (trình tháng 5)',
    '2020-06-30',
    [
      ['Quý II/2020', '2020-06-30'],
      ['trình', '2020-05-31'],
    ],
  ],
  [
    'Trước ngày 15/4 (báo cáo UBND tỉnh trước ngày 20/4)',
    '2020-04-19',
    [
      ['Trước ngày 15/4', '2020-04-14'],
      ['báo cáo UBND tỉnh', '2020-04-19'],
    ],
  ],
  [
    'Trình (tháng 11/2020), ban hành (tháng 4)',
    '2021-04-30',
    [
      ['Trình', '2020-11-30'],
      ['ban hành', '2021-04-30'],
    ],
  ],
])(
  'a step in brackets has its own words and goes before what it explains: %s',
  (text, due, expected) => {
    const milestones = expected.map(([label, day]) => ({ label, due: day }));
    expect(readPhrase(text)).toMatchObject({ due, milestones });
  },
);

test.each([
  ['Quý II/2020 (gia hạn đến quý III/2020)', '2020-09-30'],
  ['30/6/2020 (gia hạn đến 31/8/2020)', '2020-08-31'],
  ['Trước 30/6/2020, lùi sang quý IV', '2020-12-31'],
])('of a deadline that was put off only the new day counts: %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ due, milestones: [] });
});

test.each<[text: string, milestones: [label: string, due: string][]]>([
  [
    '15/6 (lần 1), 15/11 (lần 2)',
    [
      ['lần 1', '2020-06-15'],
      ['lần 2', '2020-11-15'],
    ],
  ],
  [
    'Lần thứ nhất trước ngày 15/6, lần thứ hai trước ngày 15/12',
    [
      ['Lần thứ nhất', '2020-06-14'],
      ['lần thứ hai', '2020-12-14'],
    ],
  ],
  [
    'Khảo sát trong tháng 3, trình đề án tháng 6, phê duyệt quý III/2020',
    [
      ['Khảo sát', '2020-03-31'],
      ['trình đề án', '2020-06-30'],
      ['phê duyệt', '2020-09-30'],
    ],
  ],
])('the number and the object of a step belong to its label: %s', (text, expected) => {
  const { milestones } = readPhrase(text);
  expect(milestones).toEqual(expected.map(([label, due]) => ({ label, due })));
});

test('a day with its name in brackets is one day', () => {
  const period = readPhrase('Trước ngày 19/5 (kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh)');
  expect(period).toMatchObject({ due: '2020-05-18', milestones: [] });
});
