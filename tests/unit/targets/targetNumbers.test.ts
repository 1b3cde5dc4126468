import { expect, test } from 'vitest';

import {
  rangeWords,
  readNumber,
  readRange,
  readYear,
  typedRange,
} from '#shared/targets/targetNumbers.ts';

test.each([
  ['60', 60],
  ['31,83', 31.83],
  ['31.83', 31.83],
  ['0.125', 0.125],
  ['5.000', 5000],
  ['1.234,5', 1234.5],
  ['1234.567', 1234.567],
  ['5 000', 5000],
  ['62,5 %', 62.5],
  ['−5', -5],
  ['năm nghìn', null],
  ['5 tỷ', null],
  ['', null],
])('the words “%s” are read as the number %s', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each([
  ['60', { value: 60, upper: null }],
  ['2,5–3', { value: 2.5, upper: 3 }],
  ['1 - 1,5', { value: 1, upper: 1.5 }],
  ['3 đến 2,5', { value: 2.5, upper: 3 }],
  ['5%-6%', { value: 5, upper: 6 }],
  ['-5', { value: -5, upper: null }],
  ['-5 – -3', { value: -5, upper: -3 }],
  ['2–3–4', null],
  ['từ 2 đến 3', null],
])('the words “%s” are read as a value or a range', (typed, range) => {
  expect(readRange(typed)).toEqual(range);
});

test('a range is shown with thousands apart and typed without, and is read again as it was', () => {
  const range = { value: 10160.896, upper: 10312.096 };

  expect(rangeWords(range)).toBe('10.160,896–10.312,096');
  expect(readRange(typedRange(range))).toEqual(range);
  expect(rangeWords({ value: null, upper: null })).toBe('');
});

test.each([
  ['2019', 2019],
  ['năm 2019', 2019],
  ['19', null],
  ['3019', null],
])('the words “%s” are read as the year %s', (typed, year) => {
  expect(readYear(typed)).toBe(year);
});

test('a range of falls is written in words that part its two minus signs, and is read again', () => {
  expect(rangeWords({ value: -1.5, upper: -1 })).toBe('-1,5 đến -1');
  expect(readRange(typedRange({ value: -1.5, upper: -1 }))).toEqual({ value: -1.5, upper: -1 });
});
