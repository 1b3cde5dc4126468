import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { addDays, addMonths } from '#shared/timeline/days.ts';
import { rewritePeriod } from '#shared/timeline/rewritePeriod.ts';

const plan = { year: 2020, issued: '2020-01-06' };

describe('a deadline is rewritten in the words it was written in', () => {
  test.for<[string, string | null, string, string]>([
    ['Quý III/2020', '2020-10-01', '2020-12-31', 'Quý IV/2020'],
    ['Quý III/2020', '2021-01-01', '2021-03-31', 'Quý I/2021'],
    ['Quý II', '2020-07-01', '2020-09-30', 'Quý III'],
    ['Quý II', '2021-01-01', '2021-03-31', 'Quý I/2021'],
    ['QII', '2020-10-01', '2020-12-31', 'QIV'],
    ['Quý 2 năm 2020', '2021-10-01', '2021-12-31', 'Quý 4 năm 2021'],
    ['tháng 6', '2020-07-01', '2020-07-31', 'tháng 7'],
    ['T6', '2020-11-01', '2020-11-30', 'T11'],
    ['Tháng 12', '2021-01-01', '2021-01-31', 'Tháng 01/2021'],
    ['Trước 30/6/2020', null, '2020-07-30', 'Trước 31/7/2020'],
    ['trước 30/6', null, '2021-01-29', 'trước 30/01/2021'],
    ['Chậm nhất 30/6', null, '2020-07-15', 'Chậm nhất 15/7'],
    ['15-03-20', null, '2020-04-02', '02-04-20'],
    ['ngày 15 tháng 3 năm 2020', null, '2020-12-05', 'ngày 05 tháng 12 năm 2020'],
    ['Đến hết quý III', null, '2020-12-31', 'Đến hết quý IV'],
    ['Hoàn thành trước quý III', null, '2020-09-30', 'Hoàn thành trước quý IV'],
    ['6 tháng đầu năm 2020', '2020-07-01', '2020-12-31', '6 tháng cuối năm 2020'],
    ['Cuối năm 2020', '2021-10-01', '2021-12-31', 'Cuối năm 2021'],
    ['Tháng 4 – 7/2020', '2020-05-01', '2020-08-31', 'Tháng 5 – 8/2020'],
    ['Từ 01/4 đến 30/6/2020', '2020-05-01', '2020-07-31', 'Từ 01/5 đến 31/7/2020'],
    [
      'Trình quý II, ban hành quý III',
      '2020-07-01',
      '2020-12-31',
      'Trình quý III, ban hành quý IV',
    ],
    [
      'Quý II: dự thảo; Quý III: lấy ý kiến; Quý IV: trình',
      '2020-07-01',
      '2021-03-31',
      'Quý III/2020: dự thảo; Quý IV/2020: lấy ý kiến; Quý I/2021: trình',
    ],
  ])('%s → %s – %s', ([old, start, due, rewritten]) => {
    expect(rewritePeriod(old, { start, due }, plan)).toBe(rewritten);
  });
});

describe('what the old words cannot say is said in the nearest usual way', () => {
  test.for<[string, string | null, string, string]>([
    ['Quý III/2020', '2020-07-01', '2020-07-31', 'Tháng 7/2020'],
    ['Quý III/2020', '2020-04-01', '2020-09-30', 'Quý II – Quý III/2020'],
    ['Quý III/2020', '2020-07-05', '2020-09-30', 'Từ 05/7 đến 30/9/2020'],
    ['Quý III/2020 (trình HĐND)', '2020-07-01', '2020-07-31', 'Tháng 7/2020 (trình HĐND)'],
    ['Trong quý II', '2020-04-01', '2020-04-30', 'Trong tháng 4/2020'],
    ['Đến hết quý III', null, '2020-08-31', 'Đến hết tháng 8/2020'],
    ['Đến hết quý III', null, '2020-08-15', 'Đến hết ngày 15/8/2020'],
    ['Đầu năm 2021', '2022-01-01', '2022-03-31', 'Quý I/2022'],
    ['Sau đại hội', null, '2020-12-15', 'Đến ngày 15/12/2020'],
  ])('%s → %s – %s', ([old, start, due, rewritten]) => {
    expect(rewritePeriod(old, { start, due }, plan)).toBe(rewritten);
  });
});

const phrases = fc.constantFrom(
  ...['Quý II/2020', 'Q.II-2020', 'QII', 'Trong quý IV', 'Quý I - Quý III', 'Quý I–III', 'T3/2020'],
  ...['3/2020', 'Tháng 3', 'Tháng 3-4/2020', 'Từ tháng 3 đến tháng 5', '15/3', 'ngày 15/3/2020'],
  ...['15.3.2020', 'Trước 30/6/2020', 'Xong trước 30/6', 'Đến hết tháng 6', 'Trước quý III'],
  ...['Từ ngày 15/3 đến ngày 20/4', 'Tuần 2 tháng 5', '6 tháng đầu năm', '9 tháng đầu năm'],
  ...['Năm 2020 - 2021', 'Giai đoạn 2021-2025', 'Cả năm', '2020', 'Đến cuối năm', 'Đầu năm 2021'],
  ...['Trình quý II, ban hành quý III', 'Sau đại hội', 'Thường xuyên', 'sớm', '', 'Quý V/2020'],
  ...['Trong 10 ngày kể từ ngày ký', 'Quý I, III', 'Trước Tết Nguyên đán', '30/6 (báo cáo BTV)'],
);

const days = fc.integer({ min: -400, max: 900 }).map((after) => addDays('2020-01-01', after));

const contexts = fc.record({
  year: fc.constantFrom(2019, 2020, 2021),
  issued: fc.constantFrom(null, '2020-01-06'),
  beforeRule: fc.constantFrom('strict' as const, 'inclusive' as const),
});

test('whatever it was before, the rewritten phrase has the wanted days', () => {
  fc.assert(
    fc.property(
      phrases,
      days,
      fc.nat(500),
      fc.boolean(),
      contexts,
      (old, due, long, open, plan) => {
        const start = open ? null : addDays(due, -long);
        const period = parsePeriod(rewritePeriod(old, { start, due }, plan), plan);
        expect([period.start, period.due]).toEqual([start === due ? null : start, due]);
      },
    ),
    { numRuns: 150 },
  );
});

test('moved by whole months and back again, a phrase with a year is as it was', () => {
  const stable = ['Quý II/2020', 'Tháng 3/2020', 'Trước 30/6/2020', 'Từ 01/4/2020 đến 15/6/2020'];
  fc.assert(
    fc.property(fc.constantFrom(...stable), fc.integer({ min: -8, max: 8 }), (old, quarters) => {
      const { start, due } = parsePeriod(old, { ...plan, beforeRule: 'inclusive' });
      const context = { ...plan, beforeRule: 'inclusive' as const };
      if (due === null) throw new Error('has a last day');
      const moved = (day: string) => addMonths(day, quarters * 3);
      const wanted = { start: start === null ? null : moved(start), due: moved(due) };
      const there = rewritePeriod(old, wanted, context);
      expect(rewritePeriod(there, { start, due }, context)).toBe(old);
    }),
    { numRuns: 60 },
  );
});
