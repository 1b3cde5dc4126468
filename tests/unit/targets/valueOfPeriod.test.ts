import fc from 'fast-check';
import { expect, test } from 'vitest';

import { accumulations } from '#shared/targets/target.ts';
import { valueOfPeriod } from '#shared/targets/valueOfPeriod.ts';

const months = { '2020-01': 10, '2020-02': 20, '2020-03': 30, '2020-04': 5 };

test('months of a flow add up to their quarter; of levels and sums to date the last one counts', () => {
  const ofQuarter = accumulations.map((one) => valueOfPeriod(months, one, '2020-Q1'));
  expect(Object.fromEntries(accumulations.map((one, at) => [one, ofQuarter[at]]))).toEqual({
    flow: 60,
    stock: 30,
    cumulative: 30,
  });
});

test('a quarter of which not all is known stays empty', () => {
  expect(valueOfPeriod(months, 'flow', '2020-Q2')).toBeNull();
  expect(valueOfPeriod(months, 'stock', '2020-Q2')).toBeNull();
  expect(valueOfPeriod({ '2020-01': 1, '2020-03': 3 }, 'flow', '2020-Q1')).toBeNull();
  expect(valueOfPeriod({ '2020-01': 1, '2020-03': 3 }, 'stock', '2020-Q1')).toBe(3);
  expect(valueOfPeriod({ '2020-Q1': 9 }, 'flow', '2020-02')).toBeNull();
});

test('what is written for a period counts before what its parts come to', () => {
  fc.assert(
    fc.property(fc.constantFrom(...accumulations), fc.integer(), (accumulates, value) => {
      const values = { ...months, '2020-Q1': value };
      expect(valueOfPeriod(values, accumulates, '2020-Q1')).toBe(value);
    }),
  );
});
