import { expect, test } from 'vitest';

import type { Accumulation } from '#shared/targets/accumulation.ts';
import { forecastTarget } from '#shared/targets/forecastTarget.ts';
import type { ForecastTarget } from '#shared/targets/forecastTarget.ts';
import { valueToDate } from '#shared/targets/valueToDate.ts';

const year = { start: '2020-01-01', end: '2020-12-31' };
const blank: ForecastTarget = {
  forecast: null,
  planned: {},
  actual: {},
  base: null,
  baselineYear: null,
};

function forecast(accumulates: Accumulation, fields: Partial<ForecastTarget>) {
  const target = { ...blank, ...fields };
  return forecastTarget(target, accumulates, valueToDate(target.actual, accumulates, year), year);
}

test('what is typed is the forecast', () => {
  expect(forecast('flow', { forecast: 5100, actual: { '2020-Q1': 900 } })).toEqual({
    value: 5100,
    source: 'typed',
  });
});

test('a flow without a plan goes on as fast as until now, and so does a sum to date', () => {
  // 91 of 366 days.
  expect(forecast('flow', { actual: { '2020-Q1': 910 } })).toEqual({
    value: 3660,
    source: 'linear',
  });
  expect(forecast('cumulative', { actual: { '2020-Q1': 910 } })?.value).toBe(3660);
  expect(forecast('cumulative', { actual: { '2020-Q1': 910, '2020-Q2': 1820 } })?.value).toBe(3660);
});

test('days of which nothing is known do not slow a flow down', () => {
  // Quarters I and III: 183 of 366 days.
  expect(forecast('flow', { actual: { '2020-Q1': 900, '2020-Q3': 930 } })).toEqual({
    value: 3660,
    source: 'linear',
  });
});

test('a flow with a plan keeps its lead over the plan', () => {
  const planned = { '2020-Q1': 1000, '2020-Q2': 1000, '2020-Q3': 1000, '2020-Q4': 2000 };
  expect(forecast('flow', { planned, actual: { '2020-Q1': 1100 } })).toEqual({
    value: 5500,
    source: 'plan',
  });
});

test('nothing done of what is planned for later is no delay', () => {
  const planned = { '2020-Q4': 12 };
  expect(forecast('flow', { planned, actual: { '2020-Q1': 0, '2020-Q2': 0 } })?.value).toBe(12);
  expect(forecast('flow', { planned, actual: { '2020-Q1': 3 } })?.value).toBe(15);
});

test('sums to date are held against sums to date', () => {
  const planned = { '2020-Q2': 400, '2020-Q4': 1000 };
  expect(forecast('cumulative', { planned, actual: { '2020-Q2': 300 } })?.value).toBe(750);
});

test('a level that is ahead of its plan stays so', () => {
  const planned = { '2020-Q2': 58, '2020-Q4': 60 };
  expect(forecast('stock', { planned, actual: { '2020-Q2': 58.5 } })).toEqual({
    value: 60.5,
    source: 'plan',
  });
});

test('a level without a plan goes on along the line from its base, or from its first value', () => {
  expect(
    forecast('stock', { base: 56, baselineYear: 2019, actual: { '2020-H1': 57.82 } })?.value,
  ).toBeCloseTo(59.66);
  expect(forecast('stock', { actual: { '2020-Q1': 5, '2020-Q2': 4.5 } })).toMatchObject({
    source: 'trend',
  });
});

test('one level alone tells nothing of the end of the year, and no value nothing at all', () => {
  expect(forecast('stock', { actual: { '2020-Q2': 58 } })).toBeNull();
  expect(forecast('flow', {})).toBeNull();
});

test('when all is known there is nothing to forecast', () => {
  expect(forecast('cumulative', { actual: { '2020-Q4': 900 } })).toBeNull();
});
