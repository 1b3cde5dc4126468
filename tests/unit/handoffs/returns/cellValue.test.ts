import { expect, test } from 'vitest';

import { readCellValue } from '#shared/handoffs/returns/cellValue.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { RawValue } from '#shared/spreadsheet/rawWorkbook.ts';

function periodOf(words: string) {
  return parsePeriod(words, { year: 2020, issued: '2020-01-06' });
}

function read(field: 'percent' | 'completedOn' | 'result', text: string, value: RawValue = text) {
  const read = readCellValue(field, { text, value }, periodOf);
  return [read.value, read.doubt];
}

test.for<[text: string, value: RawValue, ...read: unknown[]]>([
  ['55', 55, 55, null],
  ['55 %', '55 %', 55, null],
  ['62,5%', '62,5%', 62.5, null],
  ['55%', 0.55, 55, null],
  // Shown without its decimals.
  ['63%', 0.625, 62.5, null],
  ['63', 62.5, 62.5, null],
  ['100%', 1, 100, null],
  ['0', 0, 0, null],
  // The format was lost, or somebody means one of a hundred.
  ['0,55', 0.55, 55, 'percent-unclear'],
  ['1', 1, 100, 'percent-unclear'],
  // The sign is only painted on, and rounds what was typed.
  ['1%', 0.55, 55, 'percent-unclear'],
  ['120', 120, '120', 'out-of-range'],
  ['-5', -5, '-5', 'out-of-range'],
  ['khoảng một nửa', 'khoảng một nửa', 'khoảng một nửa', 'unreadable'],
  ['50-60%', '50-60%', '50-60%', 'unreadable'],
])('the share “%s” (%s)', ([text, value, ...expected]) => {
  expect(read('percent', text, value)).toEqual(expected);
});

test.for<[text: string, value: RawValue, ...read: unknown[]]>([
  ['15/06/2020', { date: '2020-06-15' }, '2020-06-15', null],
  ['15/6/2020', '15/6/2020', '2020-06-15', null],
  ['15-06-2020', '15-06-2020', '2020-06-15', null],
  ['15.6.20', '15.6.20', '2020-06-15', null],
  ['ngày 5 tháng 1 năm 2020', 'ngày 5 tháng 1 năm 2020', '2020-01-05', null],
  ['15/6', '15/6', '2020-06-15', null],
  // A month that a spreadsheet made a day of, a number that lost its format, a deadline.
  ['06/2020', { date: '2020-06-01' }, '2020-06-01', 'day-unclear'],
  ['43997', 43_997, '2020-06-15', 'day-unclear'],
  ['trước 15/6/2020', 'trước 15/6/2020', '2020-06-14', 'day-unclear'],
  ['15/5/2020 (Kế hoạch số 12)', '15/5/2020 (Kế hoạch số 12)', '2020-05-15', 'day-unclear'],
  ['31/2/2020', '31/2/2020', '31/2/2020', 'unreadable'],
  ['đang chờ ký', 'đang chờ ký', 'đang chờ ký', 'unreadable'],
])('the day “%s”', ([text, value, ...expected]) => {
  expect(read('completedOn', text, value)).toEqual(expected);
});

test.for<[words: string, doubt: string | null]>([
  ['Đang thực hiện', null],
  ['Đã thực hiện xong', null],
  ['HT', null],
  ['x', 'words-unlisted'],
  ['TRUE', 'words-unlisted'],
  ['Chờ Sở Tài chính', 'words-unlisted'],
])('progress in the words “%s” is kept as typed', ([words, doubt]) => {
  expect(readCellValue('progress', { text: words, value: words }, periodOf)).toEqual({
    value: words,
    doubt,
  });
});

test('words are kept line by line, and a broken formula is no answer', () => {
  expect(read('result', ' Đã họp  lần 1 \n chờ  kinh phí ')).toEqual([
    'Đã họp lần 1\nchờ kinh phí',
    null,
  ]);
  expect(read('result', '#REF!', { error: '#REF!' })).toEqual(['#REF!', 'unreadable']);
  expect(readCellValue('result', undefined, periodOf)).toEqual({ value: null, doubt: null });
});
