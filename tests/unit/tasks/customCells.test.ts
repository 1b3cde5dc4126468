import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  cellDay,
  cellNumber,
  cellWords,
  isFitting,
  readDecimal,
  storedCell,
  typedWords,
} from '#shared/tasks/customCells.ts';

test.each([
  ['1.234,5', '1234.5'],
  ['1234,50', '1234.5'],
  ['1 234 567', '1234567'],
  ['1,234.50', '1234.5'],
  ['-0,0', '0'],
  ['−5', '-5'],
  ['+7', '7'],
  ['007', '7'],
  ['9007199254740993,25', '9007199254740993.25'],
  ['1.5', null],
  ['12.34', null],
  ['3 tỷ', null],
  ['1,2,3', null],
  ['', null],
])('the number %j is %j', (typed, stored) => {
  expect(readDecimal(typed)).toBe(stored);
});

test.each([
  ['number', '1234.5', '1.234,5', '1234,5'],
  ['number', '-1234567', '-1.234.567', '-1234567'],
  ['number', 'khoảng 3 tỷ', 'khoảng 3 tỷ', 'khoảng 3 tỷ'],
  ['date', '2020-06-30', '30/6/2020', '30/6/2020'],
  ['date', 'đầu năm', 'đầu năm', 'đầu năm'],
  ['text', '1234.5', '1234.5', '1234.5'],
] as const)('a cell of kind %s that holds %j', (kind, stored, shown, typed) => {
  expect(cellWords(kind, stored)).toBe(shown);
  expect(typedWords(kind, stored)).toBe(typed);
  expect(storedCell(kind, typed)).toBe(stored);
});

test('words that do not fit are kept as typed and told apart', () => {
  const choice = { kind: 'choice', choices: ['Cao', 'Thấp'] } as const;
  expect(storedCell('number', ' 3 tỷ ')).toBe('3 tỷ');
  expect(isFitting({ kind: 'number', choices: [] }, '3 tỷ')).toBe(false);
  expect(isFitting({ kind: 'date', choices: [] }, '2020-02-30')).toBe(false);
  expect(isFitting(choice, 'Cao')).toBe(true);
  expect(isFitting(choice, 'gấp')).toBe(false);
  expect(isFitting(choice, '')).toBe(true);
  expect(cellNumber('number', '3 tỷ')).toBeNull();
  expect(cellDay('date', '2020-06-30')).toBe('2020-06-30');
  expect(cellDay('text', '2020-06-30')).toBeNull();
});

test('what the editor opens with is read as the same cell again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('text', 'number', 'date', 'choice' as const),
      fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
      (kind, typed) => {
        const stored = storedCell(kind, typed);
        expect(storedCell(kind, typedWords(kind, stored))).toBe(stored);
        expect(storedCell(kind, cellWords(kind, stored))).toBe(stored);
      },
    ),
  );
});
