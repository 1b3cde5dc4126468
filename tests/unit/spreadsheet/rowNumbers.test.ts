import { expect, test } from 'vitest';

import {
  createLevelCounter,
  createNumberReader,
  plainStyle,
  splitLabel,
} from '#shared/spreadsheet/rowNumbers.ts';

/** Depths of rows that are numbered so. */
function levelsOf(numbers: string): number[] {
  const read = createNumberReader();
  const place = createLevelCounter();
  return numbers.split(' ').map((number) => place(read(number) ?? plainStyle));
}

test.each([
  ['1 2 3', [0, 0, 0]],
  ['I 1 2 II 3', [0, 1, 1, 0, 1]],
  ['A I 1 2 II 3 B I 4', [0, 1, 2, 2, 1, 2, 0, 1, 2]],
  ['1 1.1 1.2 1.2.1 2', [0, 1, 1, 2, 0]],
  ['I 1 1.1 a) b) 1.2 - - 2', [0, 1, 2, 3, 3, 2, 3, 3, 1]],
  ['1 a - + + b', [0, 1, 2, 3, 3, 1]],
  ['I 1.1 1.2 II 2.1', [0, 1, 1, 0, 1]],
  ['1 2 I 3 II 4', [0, 0, 0, 1, 0, 1]],
  ['A I I.1 1 I.2 2 II 3', [0, 1, 2, 3, 2, 3, 1, 2]],
  ['01. 02. 03.', [0, 0, 0]],
  ['NV-001 NV-002', [0, 0]],
  ['(1) (2)', [0, 0]],
  ['1) a) b) 2)', [0, 1, 1, 0]],
])('%s', (numbers, levels) => {
  expect(levelsOf(numbers)).toEqual(levels);
});

test('C and D after B are letters, not Roman numerals', () => {
  expect(levelsOf('A I 1 B I 2 C I 3 D I 4')).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
});

test('I, V and X alone are Roman numerals', () => {
  expect(levelsOf('I II III IV V VI X')).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test.each(['Nơi nhận:', '1a', 'Tổng', '1234567', 'TP'])('“%s” is no number', (text) => {
  expect(createNumberReader()(text)).toBeNull();
});

test.each([
  ['I. VỀ KINH TẾ', 'I', 'VỀ KINH TẾ'],
  ['A.Xây dựng Đảng', 'A', 'Xây dựng Đảng'],
  ['II - Văn hóa', 'II', 'Văn hóa'],
  ['1. Rà soát', '1', 'Rà soát'],
  ['1.2 Rà soát', '1.2', 'Rà soát'],
  ['1.2. Rà soát', '1.2', 'Rà soát'],
  ['a) Vận hành cống', 'a', 'Vận hành cống'],
  ['- Lập danh mục', '-', 'Lập danh mục'],
])('“%s” has its number in front', (text, number, rest) => {
  expect(splitLabel(text)).toEqual({ number, rest });
});

test.each([
  '1.200 lao động đi làm việc',
  '113 đầu việc',
  'V/v triển khai',
  'Rà soát: lập danh mục',
])('“%s” has none', (text) => {
  expect(splitLabel(text)).toBeNull();
});
