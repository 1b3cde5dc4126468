import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { periodsOfYear } from '#shared/periods/periodSpan.ts';
import { accumulationOf } from '#shared/targets/accumulation.ts';
import { valueToDate } from '#shared/targets/valueToDate.ts';

const year = { start: '2020-01-01', end: '2020-12-31' };
const quarters = periodsOfYear(2020, 'quarter');
const months = periodsOfYear(2020, 'month');

test('flows are summed up, of levels and of sums to date the last counts', () => {
  const values = { '2020-Q1': 100, '2020-Q2': 120, '2020-Q3': 90 };
  expect(valueToDate(values, 'flow', year)).toEqual({
    value: 310,
    until: '2020-09-30',
    missing: [],
    days: 274,
  });
  expect(valueToDate(values, 'stock', year)?.value).toBe(90);
  expect(valueToDate(values, 'cumulative', year)?.value).toBe(90);
});

test('a period of which nothing is known is missing, and not zero', () => {
  expect(valueToDate({ '2020-Q1': 100, '2020-Q3': 90 }, 'flow', year)).toEqual({
    value: 190,
    until: '2020-09-30',
    missing: ['2020-Q2'],
    days: 183,
  });
  expect(
    valueToDate({ '2020-Q1': 100, '2020-Q2': 0, '2020-Q3': 90 }, 'flow', year)?.missing,
  ).toEqual([]);
  expect(valueToDate({}, 'flow', year)).toBeNull();
});

test('a longer period stands for those inside it', () => {
  const values = { '2020-Q1': 100, '2020-Q2': 120, '2020-H1': 225, '2020-07': 40 };
  expect(valueToDate(values, 'flow', year)).toMatchObject({ value: 265, until: '2020-07-31' });
});

test('values outside the window do not count', () => {
  expect(valueToDate({ '2019': 400, '2020-Q1': 100 }, 'flow', year)?.value).toBe(100);
});

test('decimals are summed up without digits of binary fractions', () => {
  expect(valueToDate({ '2020-01': 0.1, '2020-02': 0.2 }, 'flow', year)?.value).toBe(0.3);
});

const values = (keys: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }).chain((chosen) =>
    fc
      .array(fc.integer({ min: -1000, max: 1000 }), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((numbers): Record<string, number> =>
        Object.fromEntries(chosen.map((key, index) => [key, numbers[index] ?? 0])),
      ),
  );

describe('laws', () => {
  test('the order in which values were typed does not matter', () => {
    fc.assert(
      fc.property(values([...quarters, ...months]), (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        for (const kind of ['flow', 'stock', 'cumulative'] as const) {
          expect(valueToDate(reversed, kind, year)).toEqual(valueToDate(given, kind, year));
        }
      }),
    );
  });

  test('known and missing periods until the last one make all of them', () => {
    fc.assert(
      fc.property(values(quarters), (given) => {
        const sum = valueToDate(given, 'flow', year);
        const known = Object.keys(given);
        const last = Math.max(...known.map((key) => quarters.indexOf(key)));
        expect([...known, ...(sum?.missing ?? [])].sort()).toEqual(quarters.slice(0, last + 1));
      }),
    );
  });

  test('months summed up by quarters come to the same as months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 }),
        (each) => {
          const byMonth = Object.fromEntries(months.map((key, index) => [key, each[index] ?? 0]));
          const byQuarter = Object.fromEntries(
            quarters.map((key, index) => [
              key,
              each.slice(index * 3, index * 3 + 3).reduce((sum, one) => sum + one, 0),
            ]),
          );
          expect(valueToDate(byQuarter, 'flow', year)).toEqual(valueToDate(byMonth, 'flow', year));
          // Quarters beside their months change nothing.
          expect(valueToDate({ ...byMonth, ...byQuarter }, 'flow', year)).toEqual(
            valueToDate(byQuarter, 'flow', year),
          );
        },
      ),
    );
  });

  test('flows until a day, and the sums to date that they make, come to the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 4 }),
        (each) => {
          const flow = Object.fromEntries(each.map((one, index) => [quarters[index] ?? '', one]));
          const sums = Object.fromEntries(
            each.map((_, index) => [
              quarters[index] ?? '',
              each.slice(0, index + 1).reduce((sum, one) => sum + one, 0),
            ]),
          );
          expect(valueToDate(sums, 'cumulative', year)).toEqual(valueToDate(flow, 'flow', year));
        },
      ),
    );
  });
});

test.each([
  [{ unit: '%', kind: null }, 'stock'],
  [{ unit: 'triệu đồng/người', kind: 'level' }, 'stock'],
  [{ unit: 'điểm %', kind: 'points' }, 'stock'],
  [{ unit: 'tỷ đồng', kind: 'level' }, 'flow'],
  [{ unit: 'người', kind: null }, 'flow'],
  [{ unit: null, kind: null }, 'flow'],
] as const)('%o adds up as %s where nobody has said it', (target, accumulates) => {
  expect(accumulationOf({ accumulates: null, ...target })).toBe(accumulates);
  expect(accumulationOf({ ...target, accumulates: 'cumulative' })).toBe('cumulative');
});
