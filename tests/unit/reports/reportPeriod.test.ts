import fc from 'fast-check';
import { expect, test } from 'vitest';

import { periodName } from '#shared/reports/reportNames.ts';
import {
  dayBefore,
  previousPeriod,
  reportPeriodAt,
  reportPeriodKinds,
} from '#shared/reports/reportPeriod.ts';
import type { ReportPeriodKind } from '#shared/reports/reportPeriod.ts';

import { days2020 } from '../../builders/reports.ts';

const calendar = [
  ['week', '2020-06-24', '2020-06-22', '2020-06-28', 'tuần từ 22/6/2020 đến 28/6/2020'],
  ['month', '2020-02-10', '2020-02-01', '2020-02-29', 'tháng 2/2020'],
  ['quarter', '2020-06-24', '2020-04-01', '2020-06-30', 'quý II/2020'],
  ['half-year', '2020-06-30', '2020-01-01', '2020-06-30', '6 tháng đầu năm 2020'],
  ['half-year', '2020-07-01', '2020-07-01', '2020-12-31', '6 tháng cuối năm 2020'],
  ['nine-months', '2020-09-30', '2020-01-01', '2020-09-30', '9 tháng đầu năm 2020'],
  ['nine-months', '2020-11-20', '2020-01-01', '2020-09-30', '9 tháng đầu năm 2020'],
  ['year', '2020-06-24', '2020-01-01', '2020-12-31', 'năm 2020'],
] as const;

test.each(calendar)('a %s of the calendar around %s', (kind, day, from, to, name) => {
  const period = reportPeriodAt(kind, day, null);
  expect(period).toEqual({ kind, from, to });
  expect(periodName(period)).toBe(name);
});

const cutOffOnThe14th = [
  ['month', '2020-03-14', '2020-02-15', '2020-03-14'],
  ['month', '2020-03-15', '2020-03-15', '2020-04-14'],
  ['quarter', '2020-06-14', '2020-03-15', '2020-06-14'],
  ['quarter', '2020-06-15', '2020-06-15', '2020-09-14'],
  ['half-year', '2020-01-02', '2019-12-15', '2020-06-14'],
  ['half-year', '2020-06-15', '2020-06-15', '2020-12-14'],
  ['nine-months', '2020-02-01', '2019-12-15', '2020-09-14'],
  ['year', '2019-12-15', '2019-12-15', '2020-12-14'],
] as const;

test.each(cutOffOnThe14th)('a %s around %s that ends on the 14th', (kind, day, from, to) => {
  expect(reportPeriodAt(kind, day, 14)).toEqual({ kind, from, to });
});

test('a period that is not of the calendar is named with its days', () => {
  expect(periodName(reportPeriodAt('quarter', '2020-05-01', 14))).toBe(
    'quý II/2020 (từ 15/3/2020 đến 14/6/2020)',
  );
  expect(periodName(null)).toBe('từ đầu kế hoạch');
});

test('a month without the day ends on its last one', () => {
  expect(reportPeriodAt('month', '2020-02-29', 30)).toEqual({
    kind: 'month',
    from: '2020-01-31',
    to: '2020-02-29',
  });
  expect(reportPeriodAt('month', '2020-03-01', 30).from).toBe('2020-03-01');
});

test('before a span of any days come as many others', () => {
  const period = { kind: 'any', from: '2020-03-01', to: '2020-03-10' } as const;
  expect(previousPeriod(period, null)).toEqual({
    kind: 'any',
    from: '2020-02-20',
    to: '2020-02-29',
  });
});

const kinds = fc.constantFrom(
  ...reportPeriodKinds.filter((kind): kind is Exclude<ReportPeriodKind, 'any'> => kind !== 'any'),
);
const cutOffs = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 31 }));

test('periods hold their day, and follow one another without gap or overlap', () => {
  fc.assert(
    fc.property(kinds, days2020, cutOffs, (kind, day, cutOffDay) => {
      const period = reportPeriodAt(kind, day, cutOffDay);
      if (kind === 'nine-months') return;
      expect(period.from <= day && day <= period.to).toBe(true);
      expect(previousPeriod(period, cutOffDay).to).toBe(dayBefore(period.from));
    }),
  );
});
