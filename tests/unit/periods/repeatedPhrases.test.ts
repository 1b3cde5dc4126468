import { expect, test } from 'vitest';

import { daysOf, readPhrase } from './plan.ts';

test.each([
  ['Hàng tuần', 'week'],
  ['Chiều thứ 6 hàng tuần', 'week'],
  ['mỗi tháng 1 lần', 'month'],
  ['01 lần/tháng', 'month'],
  ['ngày 25 của mỗi tháng', 'month'],
  ['Trước 25 hằng tháng', 'month'],
  ['Báo cáo theo tháng', 'month'],
  ['hàng quí', 'quarter'],
  ['Cuối các quý', 'quarter'],
  ['3 tháng một lần', 'quarter'],
  ['Định kỳ 3 tháng', 'quarter'],
  ['trước ngày 15 của tháng cuối quý', 'quarter'],
  ['2 lần/năm', 'half-year'],
  ['Mỗi năm 2 lần', 'half-year'],
  ['Định kỳ sáu tháng', 'half-year'],
  ['mỗi năm', 'year'],
  ['Từ tháng 3 đến tháng 5 hằng năm', 'year'],
  ['Trước ngày 20/6 và 20/12 hằng năm', 'year'],
] as const)('%s comes back every %s', (text, every) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'recurring', every, start: null, due: null });
});

test.each([
  ['Hằng tháng, quý, năm', 'month'],
  ['Báo cáo quý, 6 tháng, năm', 'quarter'],
  ['Định kỳ 6 tháng, 1 năm', 'half-year'],
] as const)('of several rhythms the quickest counts, to be confirmed: %s', (text, every) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'recurring', every, confidence: 'medium' });
});

test('a rhythm without a length is recurring all the same', () => {
  expect(readPhrase('Định kỳ theo quy định')).toMatchObject({ kind: 'recurring', every: null });
});

test.each([
  ['Hằng tháng trong năm 2021', '2021-01-01', '2021-12-31'],
  ['Hằng năm, giai đoạn 2021-2025', '2021-01-01', '2025-12-31'],
  ['Hằng năm đến hết năm 2025', null, '2025-12-31'],
  ['Hằng quý, từ quý II/2020', '2020-04-01', null],
])('years tell when it comes back: %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'recurring', start, due });
});

test.each([
  'Ban hành trong quý I/2020; báo cáo kết quả trước ngày 15/12 hằng năm',
  'Quý I/2020; định kỳ hằng quý báo cáo',
  'Quý I/2020 và thường xuyên',
])('a date of its own before what repeats is the deadline, to be confirmed: %s', (text) => {
  expect(readPhrase(text)).toMatchObject({ due: '2020-03-31', every: null, confidence: 'low' });
});

test.each([
  ['Thường xuyên, liên tục', null],
  ['TX', null],
  ['Thường xuyên, hằng năm', null],
  ['Thường xuyên và khi có yêu cầu', null],
  ['Thường xuyên (báo cáo trước 15/12 hằng năm)', null],
  ['Thường xuyên từ quý II/2020', '2020-04-01'],
])('work without an end has no due day: %s', (text, start) => {
  expect(daysOf(text)).toEqual({ kind: 'continuous', start, due: null });
});

test('“thường xuyên” said of a rhythm leaves it one', () => {
  expect(readPhrase('Thường xuyên hằng tháng')).toMatchObject({
    kind: 'recurring',
    every: 'month',
  });
});

test('“liên tục” gives way to a date', () => {
  expect(daysOf('Liên tục từ tháng 3 đến tháng 9').due).toBe('2020-09-30');
});

test.each(['Hằng năm, tổng kết năm 2030', 'Hằng năm; sơ kết 2027, tổng kết 2030'])(
  'the year of the last review ends a rhythm and does not begin it: %s',
  (text) => {
    const days = { kind: 'recurring', every: 'year', start: null, due: '2030-12-31' };
    expect(readPhrase(text)).toMatchObject(days);
  },
);

test('the same day of two months may come back', () => {
  const yearly = { kind: 'recurring', every: 'year', due: null };
  expect(readPhrase('Trước ngày 15 tháng 6 và tháng 12 hàng năm')).toMatchObject(yearly);
});

test.each([
  ['Hằng tháng, trước ngày 05 tháng sau', 'month'],
  ['Hằng tháng, chậm nhất ngày 03 của tháng sau', 'month'],
  ['Trước ngày 10 của tháng đầu quý sau', 'quarter'],
] as const)('what comes next moves along with a rhythm: %s', (text, every) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'recurring', every, start: null, due: null });
});

test.each([
  ['Nửa năm một lần', 'half-year'],
  ['Định kỳ nửa năm', 'half-year'],
  ['Báo cáo 6 tháng và báo cáo năm', 'half-year'],
  ['01-02 lần/năm', 'year'],
  ['Khi phát sinh và định kỳ hằng quý', 'quarter'],
] as const)('rhythms in other words: %s comes back every %s', (text, every) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'recurring', every, due: null });
});

test.each([
  ['Trước 15/6 (6 tháng) và 15/12 (năm) hằng năm', 'year'],
  ['Báo cáo 6 tháng (trước 15/6), năm (trước 15/12) hằng năm', 'year'],
  ['2 đợt/năm (tháng 4, tháng 10)', 'half-year'],
] as const)('days with words in brackets belong to their rhythm: %s', (text, every) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'recurring', every, start: null, due: null });
});

test('the months of a season are not every month', () => {
  expect(readPhrase('Trong các tháng mùa khô')).toMatchObject({ every: null, due: null });
});
