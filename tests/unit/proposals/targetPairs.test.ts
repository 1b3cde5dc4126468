import { expect, test } from 'vitest';

import { targetsOf } from './proposing.ts';

/** Name, value and day of each target of a line about goals for 2025. */
function readingsOf(line: string) {
  return targetsOf(`- ${line}`).map(({ target }) => [target.name, target.value, target.due]);
}

test.each([
  ['Thu ngân sách: 8,4 tỷ đồng, phấn đấu 9 tỷ đồng.', 8.4, 9],
  ['Thu ngân sách đạt 8,4 tỷ đồng trở lên (phấn đấu đạt 9 tỷ đồng).', 8.4, 9],
  ['Thu nhập bình quân 61 triệu đồng/năm, phấn đấu trên 65 triệu đồng/năm.', 61, 65],
  ['Tỷ lệ hộ nghèo giảm 0,5%, phấn đấu giảm 0,8%.', -0.5, -0.8],
])('what is striven for stands beside what was assigned: %s', (line, assigned, stretch) => {
  expect(targetsOf(`- ${line}`)).toMatchObject([
    { target: { value: stretch, assigned, stretch, upper: null } },
  ]);
});

test.each([
  ['Tỷ lệ ký số đạt 95%, phấn đấu 20% hồ sơ nộp trực tuyến.', [95, 20]],
  ['Tỷ lệ đô thị hóa đạt 30%, phấn đấu đến năm 2030 đạt 40%.', [30, 40]],
])('a goal of its own stays one: %s', (line, values) => {
  expect(readingsOf(line).map(([, value]) => value)).toEqual(values);
});

test('values of single years are targets of those years', () => {
  const line = 'Sửa chữa 900 căn nhà ở (năm 2023: 400 căn; năm 2024: 500 căn).';
  expect(readingsOf(line)).toEqual([
    ['Sửa chữa căn nhà ở', 900, '2025-12-31'],
    ['Sửa chữa căn nhà ở', 400, '2023-12-31'],
    ['Sửa chữa căn nhà ở', 500, '2024-12-31'],
  ]);
});

test('the value of one year alone is there to compare with', () => {
  expect(readingsOf('Tỷ lệ đô thị hóa đạt 45% (năm 2020: 35%).')).toEqual([
    ['Tỷ lệ đô thị hóa', 45, '2025-12-31'],
  ]);
});

test('a year in brackets is that of its number', () => {
  expect(readingsOf('Tỷ lệ số hóa đạt 60% (năm 2024) và 90% (năm 2026).')).toEqual([
    ['Tỷ lệ số hóa', 60, '2024-12-31'],
    ['Tỷ lệ số hóa', 90, '2026-12-31'],
  ]);
});

test('what is left stands in brackets', () => {
  const readings = targetsOf('- Hộ cận nghèo: giảm 0,5% (còn 2,1%).').map(({ target }) => [
    target.name,
    target.value,
    target.direction,
  ]);
  expect(readings).toEqual([
    ['Hộ cận nghèo', -0.5, 'at-most'],
    ['Hộ cận nghèo', 2.1, 'at-most'],
  ]);
});

test.each([
  ['Ấp đạt chuẩn văn hóa: 7/7; hộ văn hóa 95%.', ['Ấp đạt chuẩn văn hóa', 7, 'ấp']],
  ['Số bác sĩ/vạn dân: 9,2.', ['Số bác sĩ/vạn dân', 9.2, 'bác sĩ/vạn dân']],
])('the unit may stand before the number: %s', (line, reading) => {
  const [target] = targetsOf(`- ${line}`);
  expect([target?.target.name, target?.target.value, target?.target.unit]).toEqual(reading);
});

test.each([
  [
    'Công nhận thêm 06 xã nông thôn mới, lũy kế đạt 40 xã.',
    ['Công nhận xã nông thôn mới', 6],
    ['Công nhận xã nông thôn mới', 40],
  ],
  [
    'Giải ngân đến ngày 30/9/2024 đạt 60%, đến cuối năm đạt 100% kế hoạch vốn.',
    ['Giải ngân', 60],
    ['Giải ngân', 100],
  ],
])('a unit or a plan alone goes on with what stands before: %s', (line, ...readings) => {
  expect(readingsOf(line).map(([name, value]) => [name, value])).toEqual(readings);
});
