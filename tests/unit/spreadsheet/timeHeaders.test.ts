import { expect, test } from 'vitest';

import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import { readTimeHeader } from '#shared/spreadsheet/timeHeaders.ts';

test.each<[path: string[], key: string]>([
  [['Quý I'], '2026-Q1'],
  [['Quý 3/2027'], '2027-Q3'],
  [['Q.IV năm 2026'], '2026-Q4'],
  [['Quý II (6 tháng)'], '2026-Q2'],
  [['Tháng 3'], '2026-03'],
  [['T12/2025'], '2025-12'],
  [['03/2026'], '2026-03'],
  [['Năm 2028'], '2028'],
  [['Đến năm 2030'], '2030'],
  [['Giai đoạn 2026 - 2030'], '2026-2030'],
  [['6 tháng đầu năm'], '2026-H1'],
  [['6 tháng cuối năm 2027'], '2027-H2'],
  [['9 tháng'], '2026-9M'],
  [['Cả năm'], '2026'],
  [['Phân kỳ thực hiện năm 2027', 'Quý I'], '2027-Q1'],
  [['Năm 2028', 'Quý II', 'T5'], '2028-05'],
  [['Tháng thực hiện', '7'], '2026-07'],
  [['Quý', 'III'], '2026-Q3'],
])('%j is %s', (path, key) => {
  expect(readTimeHeader(path, 2026)?.key).toBe(key);
});

test.each([
  [['Thời gian']],
  [['Kết quả thực hiện năm 2025']],
  [['12']],
  [['Tháng 13']],
  [['Kế hoạch']],
  [['']],
])('%j is no time', (path) => {
  expect(readTimeHeader(path, 2026)).toBeNull();
});

test('times of money and of results are not when the work is done', () => {
  expect(readTimeHeader(['Kinh phí (triệu đồng)', '2026'], 2026)?.isPlanned).toBe(false);
  expect(readTimeHeader(['Kết quả thực hiện', 'Quý I'], 2026)?.isPlanned).toBe(false);
  expect(readTimeHeader(['Lộ trình thực hiện', '2026'], 2026)?.isPlanned).toBe(true);
});

test.each([
  ['2020-Q1', 'Quý I/2020'],
  ['2020-02', 'Tháng 02/2020'],
  ['2020-11', 'Tháng 11/2020'],
  ['2020-H1', '6 tháng đầu năm 2020'],
  ['2020-9M', '9 tháng năm 2020'],
  ['2026', 'Năm 2026'],
  ['2026-2030', 'Giai đoạn 2026–2030'],
])('%s is called %s', (key, name) => {
  expect(phaseName(key)).toBe(name);
});
