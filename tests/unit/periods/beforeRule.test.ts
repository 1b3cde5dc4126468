import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';

function dueOf(text: string, beforeRule: 'strict' | 'inclusive' | null): string | null {
  return parsePeriod(text, { year: 2020, issued: '2020-01-06', beforeRule }).due;
}

test.each([
  ['Trước ngày 30/6', '2020-06-29', '2020-06-30'],
  ['Hoàn thành trước 30/6/2020', '2020-06-29', '2020-06-30'],
  ['Từ 01/4 đến trước 30/6/2020', '2020-06-29', '2020-06-30'],
  ['Trình trước 15/6, ban hành trước 30/6', '2020-06-29', '2020-06-30'],
  ['Trước tháng 7', '2020-06-30', '2020-06-30'],
  ['Trước quý III', '2020-06-30', '2020-06-30'],
  ['Trước Tết Nguyên đán', '2020-01-24', '2020-01-24'],
  ['Chậm nhất 30/6', '2020-06-30', '2020-06-30'],
])('“%s” is due on %s, by the inclusive rule on %s', (text, strict, inclusive) => {
  expect([dueOf(text, 'strict'), dueOf(text, 'inclusive')]).toEqual([strict, inclusive]);
});

test('a plan that says nothing reads strictly', () => {
  expect(dueOf('Trước ngày 30/6', null)).toBe('2020-06-29');
});
