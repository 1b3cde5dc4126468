import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { daysOf, plan, readPhrase } from './plan.ts';

test.each([
  ['Quý III/2020', '2020-07-01', '2020-09-30'],
  ['Quý 4 năm 2021', '2021-10-01', '2021-12-31'],
  ['Quý III, năm 2020', '2020-07-01', '2020-09-30'],
  ['Q.IV', '2020-10-01', '2020-12-31'],
  ['III/2020', '2020-07-01', '2020-09-30'],
  ['quý hai năm 2020', '2020-04-01', '2020-06-30'],
  ['Quý I năm sau', '2021-01-01', '2021-03-31'],
  ['Quý II - III - IV/2020', '2020-04-01', '2020-12-31'],
  ['Quý 1-2/2020', '2020-01-01', '2020-06-30'],
  ['Quý II, III và IV', '2020-04-01', '2020-12-31'],
  ['Quý IV - Quý I/2021', '2020-10-01', '2021-03-31'],
  ['Quý IV đến quý I năm sau', '2020-10-01', '2021-03-31'],
  ['Từ quý II đến hết năm', '2020-04-01', '2020-12-31'],
])('quarters: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['Tháng 02/2021', '2021-02-01', '2021-02-28'],
  ['Tháng 02', '2020-02-01', '2020-02-29'],
  ['T.11/2020', '2020-11-01', '2020-11-30'],
  ['tháng mười hai năm 2020', '2020-12-01', '2020-12-31'],
  ['6.2020', '2020-06-01', '2020-06-30'],
  ['2020-06', '2020-06-01', '2020-06-30'],
  ['3-4/2020', '2020-03-01', '2020-04-30'],
  ['T4-T6/2020', '2020-04-01', '2020-06-30'],
  ['Tháng 6, 7, 8/2020', '2020-06-01', '2020-08-31'],
  ['Tháng 10/11', '2020-10-01', '2020-11-30'],
  ['Từ tháng 11 đến tháng 2', '2020-11-01', '2021-02-28'],
  ['Tháng 12/2020-01/2021', '2020-12-01', '2021-01-31'],
])('months: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['30/6', '2020-06-30'],
  ['05.6.2020', '2020-06-05'],
  ['30 - 6 - 2020', '2020-06-30'],
  ['3/4/2020', '2020-04-03'],
  ['30/6 năm 2020', '2020-06-30'],
  ['ngày 30 tháng 6/2020', '2020-06-30'],
  ['Ngày 15 tháng ba', '2020-03-15'],
  ['Thứ Sáu, ngày 20/3/2020', '2020-03-20'],
  ['8h00 ngày 20/3/2020', '2020-03-20'],
  ['2020-06-30 00:00:00', '2020-06-30'],
  ['29/02/2020', '2020-02-29'],
])('days: %s is %s', (text, due) => {
  expect(daysOf(text)).toEqual({ kind: 'date', start: null, due });
});

test.each([
  ['15-20/3', '2020-03-15', '2020-03-20'],
  ['Ngày 15 đến ngày 20 tháng 3', '2020-03-15', '2020-03-20'],
  ['28/12 - 05/01', '2020-12-28', '2021-01-05'],
  ['1/4/2020-30/6/2020', '2020-04-01', '2020-06-30'],
  ['Từ 08h00 ngày 15/3 đến 17h00 ngày 20/3/2020', '2020-03-15', '2020-03-20'],
  ['Từ tháng 3 đến trước ngày 30/6', '2020-03-01', '2020-06-29'],
])('ranges of days: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['Năm 2021', '2021-01-01', '2021-12-31'],
  ['Năm nay', '2020-01-01', '2020-12-31'],
  ['2020, 2021, 2022', '2020-01-01', '2022-12-31'],
  ['2020-21', '2020-01-01', '2021-12-31'],
  ['GĐ 2021 – 2025', '2021-01-01', '2025-12-31'],
  ['Giai đoạn từ 2021 đến 2025', '2021-01-01', '2025-12-31'],
  ['Trong 02 năm 2020-2021', '2020-01-01', '2021-12-31'],
  ['sáu tháng đầu năm', '2020-01-01', '2020-06-30'],
  ['06 (sáu) tháng cuối năm 2020', '2020-07-01', '2020-12-31'],
  ['Nửa đầu năm 2021', '2021-01-01', '2021-06-30'],
  ['9 tháng', '2020-01-01', '2020-09-30'],
  ['2 quý đầu năm', '2020-01-01', '2020-06-30'],
  ['3 tháng cuối năm', '2020-10-01', '2020-12-31'],
])('years and parts of them: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['Giữa tháng 9', '2020-09-11', '2020-09-15'],
  ['Hạ tuần tháng 6', '2020-06-21', '2020-06-30'],
  ['Nửa đầu tháng 6', '2020-06-01', '2020-06-15'],
  ['Cuối quý III', '2020-09-01', '2020-09-30'],
  ['Tuần thứ hai tháng 5', '2020-05-08', '2020-05-14'],
  ['Tuần cuối của tháng 2', '2020-02-23', '2020-02-29'],
  ['Cuối tháng 3, đầu tháng 4', '2020-03-21', '2020-04-10'],
])('pieces of months and quarters: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each(['31/6', '29/02/2021', '31/4/2020', '3/15/2020', 'Tháng 13', 'Quý V/2020', 'Trước 31/6'])(
  'an impossible day is unknown: %s',
  (text) => {
    expect(readPhrase(text)).toMatchObject({ kind: 'unknown', due: null, confidence: 'low' });
  },
);

test('a range that runs back in years as written is unknown', () => {
  expect(daysOf('Quý III/2020 - Quý I/2020')).toEqual({ kind: 'unknown', start: null, due: null });
});

test.each([
  ['Quý II/2020', 'high'],
  ['Quý II', 'medium'],
  ['Trước 30/6/2020', 'medium'],
  ['Đầu quý II', 'low'],
  ['Nhiệm kỳ 2020-2025', 'low'],
  ['Quý I, III', 'low'],
  ['Quý II/2019', 'low'],
] as const)('%s is read with %s confidence', (text, confidence) => {
  expect(readPhrase(text).confidence).toBe(confidence);
});

test.each([
  ['Năm học 2026-2027', '2026-09-05', '2027-05-30'],
  ['Trong năm học 2026 – 2027', '2026-09-05', '2027-05-30'],
  ['Đầu năm học 2020-2021', '2020-09-05', '2020-09-30'],
  ['Cuối năm học 2020-2021', '2021-05-01', '2021-05-30'],
  ['Học kỳ I năm học 2026-2027', '2026-09-05', '2027-01-17'],
  ['học kỳ 2, năm học 2020/2021', '2021-01-18', '2021-05-30'],
])('school years: %s is %s to %s', (text, start, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'interval', start, due, confidence: 'medium' });
});

test.each([
  ['Đến hết năm học 2020-2021', '2021-05-30'],
  ['Trước năm học 2020-2021', '2020-09-04'],
])('a school year bounds a deadline: %s is due on %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'date', due });
});

test('a phase that only names what a date belongs to is no second deadline', () => {
  expect(readPhrase('Quý II/2020 (giai đoạn 2020-2025)')).toMatchObject({
    due: '2020-06-30',
    milestones: [],
  });
});

test.each([
  ['Ngày 25/6/2025 (nhằm ngày 01/6 năm Ất Tỵ)', '2025-06-25'],
  ['07/4/2025 (tức mùng 10 tháng 3 âm lịch)', '2025-04-07'],
])('a day is not read twice where its lunar name stands beside it: %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'date', due, milestones: [] });
});

test.each(['Tháng 6/ năm 2020', 'Tháng 6/năm 2020'])(
  'a slash may stand before “năm”: %s',
  (text) => {
    expect(readPhrase(text)).toMatchObject({ due: '2020-06-30', milestones: [] });
  },
);

test.each(['30 thg 6, 2020', '30-thg 6-2020', '30/VI/2020', '30 June 2020', 'Jun 30, 2020'])(
  'dates as programs show them are read: %s',
  (text) => {
    expect(readPhrase(text)).toMatchObject({ kind: 'date', due: '2020-06-30', confidence: 'high' });
  },
);

test('a word with diacritics is no English month', () => {
  expect(daysOf('Máy 10, 2020').kind).not.toBe('date');
});

test.each([
  ['Tháng Giêng', '2020-01-25', '2020-02-22', 'medium'],
  ['Trong tháng Giêng năm Tân Sửu', '2021-02-12', '2021-03-12', 'medium'],
  ['Đầu tháng Giêng 2021', '2021-02-12', '2021-02-21', 'medium'],
  ['Tháng 8 âm lịch', '2020-09-17', '2020-10-16', 'medium'],
  ['Tháng Tám (âm lịch)', '2020-09-17', '2020-10-16', 'medium'],
  ['Tháng Chạp', '2021-01-13', '2021-02-11', 'low'],
] as const)('months of the lunar calendar: %s is %s to %s', (text, start, due, confidence) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'interval', start, due, confidence });
});

test.each([
  ['Ngày 20 tháng Giêng', '2020-02-13'],
  ['Trước mùng 6 Tết', '2020-01-29'],
  ['Khai mạc mùng 6 tháng Giêng', '2020-01-30'],
  ['Trước 23 tháng Chạp năm Canh Tý', '2021-02-03'],
  ['Trước Giỗ Tổ Hùng Vương (10/3 âm lịch)', '2020-04-01'],
  ['Trước Giỗ Tổ Hùng Vương (02/4/2020)', '2020-04-01'],
  ['Ngày 20/5/2020 (âm lịch: 28/4)', '2020-05-20'],
])('days of the lunar calendar by month or feast: %s is due %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'date', due, milestones: [] });
});

test('a feast month comes back every year', () => {
  expect(readPhrase('Tháng Giêng hằng năm')).toMatchObject({ kind: 'recurring', every: 'year' });
});

test('a quarter of the lunar calendar has no days here', () => {
  expect(daysOf('Quý III âm lịch')).toMatchObject({ kind: 'unknown', due: null });
});

test.each([
  ['Trong 2 tháng 4 và 5', '2020-04-01', '2020-05-31'],
  ['Trong 02 tháng 4, 5/2020', '2020-04-01', '2020-05-31'],
  ['3 tháng 6, 7, 8 năm 2020', '2020-06-01', '2020-08-31'],
  ['trong ba tháng 10-12/2020', '2020-10-01', '2020-12-31'],
  ['Trong 2 quý III, IV', '2020-07-01', '2020-12-31'],
])('a number may say how many months are named behind it: %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['2 tháng 9', '2020-09-02'],
  ['Ngày 2 tháng 4 và 5', '2020-05-02'],
  ['3 tháng 6, 7', '2020-07-03'],
])('a number that counts no months behind it is a day: %s', (text, due) => {
  expect(readPhrase(text).due).toBe(due);
});

test.each([
  ['Các tháng còn lại của năm', '2020-12-31'],
  ['Những tháng còn lại của năm 2020', '2020-12-31'],
  ['Các quý còn lại của năm 2021', '2021-12-31'],
])('what is left of a year ends with it: %s', (text, due) => {
  expect(readPhrase(text).due).toBe(due);
});

test('a date behind “mục” or “khoản” is a place in a document', () => {
  expect(daysOf('Mục 2.3')).toMatchObject({ kind: 'unknown', due: null });
  expect(daysOf('Mục 3: trước 30/6').due).toBe('2020-06-29');
});

test.each([
  ['III+IV/2020', '2020-07-01', '2020-12-31'],
  ['I, II, III/2020', '2020-01-01', '2020-09-30'],
  ['II-IV/2021', '2021-04-01', '2021-12-31'],
])('numerals before a quarter with its year are quarters: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['Tháng đầu tiên của quý III/2020', '2020-07-01', '2020-07-31'],
  ['Tháng đầu tiên của năm 2021', '2021-01-01', '2021-01-31'],
  ['Tháng cuối cùng của năm', '2020-12-01', '2020-12-31'],
])('one month at an end: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

/** The plan was issued on a Monday, 6 January 2020. */
test.each([
  ['Tuần sau', '2020-01-13', '2020-01-19', 'low'],
  ['Trong tuần này', '2020-01-06', '2020-01-12', 'low'],
  ['Đầu tuần tới', '2020-01-13', '2020-01-14', 'low'],
  ['Trong tháng tới', '2020-02-01', '2020-02-29', 'medium'],
  ['Cuối tháng này', '2020-01-21', '2020-01-31', 'medium'],
  ['Quý sau', '2020-04-01', '2020-06-30', 'medium'],
] as const)('counted from the issue: %s is %s to %s', (text, start, due, confidence) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'interval', start, due, confidence });
});

test.each([
  ['Thứ Sáu tuần này', '2020-01-10'],
  ['Trước 17h00 thứ 4 tuần sau', '2020-01-15'],
  ['Trước ngày 20 tháng sau', '2020-02-19'],
  ['Chậm nhất ngày 05 của tháng tới', '2020-02-05'],
])('days of what comes: %s is due %s', (text, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'date', due });
});

test('without a day of issue there is no next week', () => {
  const period = parsePeriod('Tuần sau', { ...plan, issued: null });
  expect(period).toMatchObject({ due: null, condition: null, confidence: 'low' });
});

test('the week after an event is no next week', () => {
  expect(readPhrase('Tuần sau Đại hội')).toMatchObject({ kind: 'conditional', due: null });
});

test('a range of days may lie in a lunar month', () => {
  const days = { kind: 'interval', start: '2020-02-09', due: '2020-02-11' };
  expect(daysOf('Lễ hội (16-18 tháng Giêng)')).toEqual(days);
});

test('an abbreviation before a colon is no month', () => {
  expect(daysOf('TH: 31/12/2020').due).toBe('2020-12-31');
});

test.each([
  ['Tuần 2, 3 tháng 4', '2020-04-08', '2020-04-21'],
  ['Tuần 1-2 tháng 4/2020', '2020-04-01', '2020-04-14'],
  ['Từ tuần 2 đến tuần 4 tháng 3', '2020-03-08', '2020-03-28'],
  ['Tuần 12/2020', '2020-03-16', '2020-03-22'],
  ['Tuần 1 năm 2021', '2021-01-04', '2021-01-10'],
])('weeks in a row and weeks of a year, to be confirmed: %s is %s to %s', (text, start, due) => {
  expect(readPhrase(text)).toMatchObject({ kind: 'interval', start, due, confidence: 'low' });
});

test.each([
  ['10 ngày đầu tháng 6', '2020-06-01', '2020-06-10'],
  ['15 ngày cuối tháng 2/2020', '2020-02-15', '2020-02-29'],
  ['Trong 10 ngày cuối năm', '2020-12-22', '2020-12-31'],
  ['2 tuần đầu tháng 9', '2020-09-01', '2020-09-14'],
])('days counted from an end: %s is %s to %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each(['31-Dec', '31-thg 12', '31/l2/2020'])('%s is the last day of the year', (text) => {
  expect(daysOf(text)).toEqual({ kind: 'date', start: null, due: '2020-12-31' });
});

test.each([
  ['Tuần 2 tháng 5 (11-15/5)', '2020-05-11', '2020-05-15'],
  ['Tuần cuối tháng 6 (22/6 - 26/6)', '2020-06-22', '2020-06-26'],
  ['Tuần 3/6 (từ 15/6 đến 19/6)', '2020-06-15', '2020-06-19'],
  ['Tuần 1 tháng 7 (29/6-03/7/2020)', '2020-06-29', '2020-07-03'],
  ['Tuần 3/6', '2020-06-15', '2020-06-21'],
  ['Tuần 2/5/2020', '2020-05-08', '2020-05-14'],
])('the days in brackets say which week is meant: %s', (text, start, due) => {
  expect(daysOf(text)).toEqual({ kind: 'interval', start, due });
});

test.each([
  ['Tuần 2 tháng 5 (trước ngày 13/5)', '2020-05-12'],
  ['Tuần 12/5', '2020-05-12'],
  ['Tuần 2 tháng 5 (Văn phòng trình)', '2020-05-14'],
])('other brackets and slashes are read as before: %s', (text, due) => {
  expect(daysOf(text).due).toBe(due);
});
