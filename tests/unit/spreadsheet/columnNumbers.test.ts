import { expect, test } from 'vitest';

import { isColumnNumbers } from '#shared/spreadsheet/columnNumbers.ts';
import { findHeader } from '#shared/spreadsheet/findHeader.ts';

import { aMerge, aSheet } from './builders.ts';

test.each([
  [['(1)', '(2)', '(3)'], true],
  [[1, 2, 3, 4], true],
  [['A', 'B', '1', '2'], true],
  [['(1)', '(2)', '(5)=(3)+(4)', '(6)'], true],
  [['1', '2', '3=1+2'], true],
  [['1', '2', '5'], false],
  [['(3)', '(2)', '(1)'], false],
  [['1', 'Rà soát quy hoạch', '3'], false],
  [['(1)', '(2)'], false],
])('%j numbers columns: %s', (cells, expected) => {
  const [row] = aSheet([cells]).rows;
  expect(row !== undefined && isColumnNumbers(row)).toBe(expected);
});

const months = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);

test('column numbers below a header of three rows leave its months what they are', () => {
  const sheet = aSheet(
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian thực hiện'],
      [null, null, null, 'Quý I', '', '', 'Quý II', '', '', 'Quý III', '', '', 'Quý IV'],
      [null, null, null, ...months],
      months.concat('', '', '').map((_, index) => `(${index + 1})`),
      ['1', 'Rà soát quy hoạch', 'Phòng Kinh tế', 'x', '', 'x'],
    ],
    {
      merges: [
        ...[1, 2, 3].map((column) => aMerge(1, column, 3, column)),
        aMerge(1, 4, 1, 15),
        ...[4, 7, 10, 13].map((column) => aMerge(2, column, 2, column + 2)),
      ],
    },
  );
  const header = findHeader(sheet);
  expect(header?.rows).toEqual([1, 2, 3]);
  expect(header?.columns.slice(3).map(({ field }) => field)).toEqual(
    months.map((_, index) => `phase:2000-${String(index + 1).padStart(2, '0')}`),
  );
});

test('bare numbers below “Quý” are quarters, and no column numbers', () => {
  const sheet = aSheet(
    [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Quý'],
      [null, null, null, 1, 2, 3, 4],
      ['1', 'Rà soát quy hoạch', 'Phòng Kinh tế', 'x', '', 'x'],
    ],
    { merges: [1, 2, 3].map((column) => aMerge(1, column, 2, column)).concat(aMerge(1, 4, 1, 7)) },
  );
  const header = findHeader(sheet);
  expect(header?.columns.slice(3).map(({ field }) => field)).toEqual(
    [1, 2, 3, 4].map((quarter) => `phase:2000-Q${quarter}`),
  );
});
