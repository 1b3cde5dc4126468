import { expect, test } from 'vitest';

import { proposalsOf } from './proposing.ts';

/** By when each target of a text is to be reached. */
function daysOf(text: string) {
  return proposalsOf(text).flatMap((one) => (one.kind === 'target' ? [one.target.due] : []));
}

function planOf(title: string) {
  return `KẾ HOẠCH\n${title}\nI. CHỈ TIÊU\n1. Tỷ lệ hồ sơ đúng hạn đạt 98%.`;
}

test.each([
  ['Chuyển đổi số của huyện năm 2023', '2023-12-31'],
  ['về phát triển du lịch giai đoạn 2021 - 2025', '2025-12-31'],
  ['Kết quả thực hiện năm 2022; phương hướng, nhiệm vụ năm 2023', '2023-12-31'],
  ['Triển khai thi hành Luật Đầu tư công năm 2019', null],
  ['Triển khai kết luận phiên họp tháng 5 năm 2022', null],
  ['Tăng cường kỷ luật, kỷ cương hành chính', null],
])('the title of the paper gives the year: %s', (title, due) => {
  expect(daysOf(planOf(title))).toEqual([due]);
});

test('the title reaches every part of the paper, the headings go before it', () => {
  const text = [
    'NGHỊ QUYẾT',
    'Về nhiệm vụ năm 2022',
    'Điều 1. Chỉ tiêu đến năm 2025',
    '- Tỷ lệ hộ nghèo còn 2%.',
    'Điều 2. Chỉ tiêu chủ yếu',
    '- Trồng mới 200 ha rừng.',
  ].join('\n');
  expect(daysOf(text)).toEqual(['2025-12-31', '2022-12-31']);
});

test('what a paper rests on is no title', () => {
  const text = planOf('Căn cứ Chương trình hành động năm 2019 của Tỉnh ủy;');
  expect(daysOf(text)).toEqual([null]);
});

test.each([
  ['Đến ngày 30/6/2023 giải ngân đạt 50%, đến cuối năm đạt 100% kế hoạch.', '2023-06-30'],
  ['Đến ngày 30 tháng 6 năm 2023 giải ngân đạt 50%, hết năm đạt 100% kế hoạch.', '2023-06-30'],
])('the end of the year is that of the year named before: %s', (line, first) => {
  expect(daysOf(`I. CHỈ TIÊU\n- ${line}`)).toEqual([first, '2023-12-31']);
});

test.each([
  ['Đến hết quý II giải ngân đạt ít nhất 45%.', '2025-06-30'],
  ['Trước ngày 30/9, tỷ lệ hộ có nước sạch đạt 98%.', '2025-09-29'],
  ['6 tháng đầu năm thu ngân sách đạt 52% dự toán.', '2025-06-30'],
  ['Tỷ lệ hồ sơ đúng hạn đạt 98%, tăng 3% so với quý IV.', '2025-12-31'],
])('a part of a year is that of the year named above: %s', (line, due) => {
  expect(daysOf(`THÔNG BÁO\nKết luận về nhiệm vụ năm 2025\nI. CHỈ TIÊU\n- ${line}`)).toContain(due);
});

test('the day of a document above is no deadline', () => {
  const text =
    'I. CHỈ TIÊU\n1. Theo Nghị quyết số 15/2019/NQ-HĐND ngày 06 tháng 12 năm 2019:\n- Thu đạt 9 tỷ đồng.';
  expect(daysOf(text)).toEqual([null]);
});
