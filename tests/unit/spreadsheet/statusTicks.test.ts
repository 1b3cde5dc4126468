import { expect, test } from 'vitest';

import type { RawRange } from '#shared/spreadsheet/rawWorkbook.ts';
import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';

import { aMerge, aSheet } from './builders.ts';

const start = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const works = [
  ['1', 'Xây dựng đề án', 'Sở Y tế', 'Quý II'],
  ['2', 'Ban hành quy chế', 'Sở Nội vụ', 'Quý III'],
  ['3', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Quý IV'],
];

/** How far tasks are in a table that ends in these headers and cells. */
function progressOf(
  headers: readonly (readonly string[])[],
  cells: readonly (readonly string[])[],
  merges: readonly RawRange[] = [],
): (string | null)[] {
  const rows = [
    ...headers.map((own, at) => [...(at === 0 ? start : ['', '', '', '']), ...own]),
    ...works.map((work, at) => [...work, ...(cells[at] ?? [])]),
  ];
  const sheet = understandSheet(aSheet(rows, { merges }), { year: 2020, issued: null });
  return taskRows(sheet).map(({ progress }) => progress);
}

test.each([
  ['Đã hoàn thành', 'Đang thực hiện', 'x'],
  ['Hoàn thành', 'Chưa hoàn thành', '✓'],
  ['Đã xong', 'Chưa thực hiện', 'V'],
])('a tick below %j or %j says how far a task is', (done, open, tick) => {
  const cells = [
    [tick, ''],
    ['', tick],
    ['', ''],
  ];
  expect(progressOf([[done, open]], cells)).toEqual([done, open, null]);
});

test('below a wider header as well, and with it where it says little alone', () => {
  const merges = [
    ...[1, 2, 3, 4].map((column) => aMerge(1, column, 2, column)),
    aMerge(1, 5, 1, 6),
    aMerge(1, 7, 1, 8),
  ];
  const headers = [
    ['Hoàn thành', '', 'Chưa hoàn thành', ''],
    ['Đúng hạn', 'Quá hạn', 'Trong hạn', 'Quá hạn'],
  ];
  const cells = [
    ['x', '', '', ''],
    ['', 'x', '', ''],
    ['', '', '', 'x'],
  ];
  expect(progressOf(headers, cells, merges)).toEqual([
    expect.stringMatching(/đúng hạn/iu),
    'Hoàn thành quá hạn',
    'Chưa hoàn thành quá hạn',
  ]);
});

test('two ticks in a row, boxes, other words and other headers say nothing', () => {
  const both = [
    ['x', 'x'],
    ['☐', '☐'],
    ['x', '☐'],
  ];
  expect(progressOf([['Đã hoàn thành', 'Đang thực hiện']], both)).toEqual([
    ...[null, null, 'Đã hoàn thành'],
  ]);
  const topics = [['x'], ['x'], ['x']];
  expect(progressOf([['Cấp tỉnh']], topics)).toEqual([null, null, null]);
});

test('words of progress go before ticks', () => {
  const cells = [
    ['Đang xin ý kiến', 'x'],
    ['', 'x'],
    ['Đang soạn thảo', ''],
  ];
  expect(progressOf([['Tình trạng', 'Đã hoàn thành']], cells)).toEqual([
    ...['Đang xin ý kiến', 'Đã hoàn thành', 'Đang soạn thảo'],
  ]);
});
