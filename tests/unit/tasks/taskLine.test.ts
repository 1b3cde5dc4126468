import { expect, test } from 'vitest';

import { arrangeLines, createLineArranger } from '#renderer/tasks/taskLine.ts';

import { taskRows } from './taskRows.ts';

const rows = taskRows(`
  S section
    a
      a1
        a1x
    b
  T section
    U section
      c
`);

function arranged(...folded: readonly string[]) {
  return arrangeLines(rows, new Set(folded), new Map());
}

test('tasks are indented from the section that they stand in', () => {
  expect(arranged().map(({ id, level }) => `${'  '.repeat(level)}${id}`)).toEqual([
    'S',
    'a',
    '  a1',
    '    a1x',
    'b',
    'T',
    '  U',
    'c',
  ]);
});

test('what stands below a folded row is left out', () => {
  expect(arranged('a', 'T').map(({ id, fold }) => `${id} ${fold}`)).toEqual([
    'S open',
    'a closed',
    'b none',
    'T closed',
  ]);
});

test('a row without rows below it can not be folded', () => {
  expect(arranged('b').find(({ id }) => id === 'b')?.fold).toBe('none');
});

test('sections count the tasks below them at any depth', () => {
  const counts = arranged().map(({ id, tasksBelow }) => [id, tasksBelow]);

  expect(Object.fromEntries(counts)).toMatchObject({ S: 4, T: 1, U: 1, a: 0 });
});

test('lines in which nothing changed stay the same objects', () => {
  const arrange = createLineArranger();
  const before = arrange(rows, new Set());
  const after = arrange(rows, new Set(['T']));

  expect(after.slice(0, 5).map((line, index) => line === before[index])).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect(after[5]).not.toBe(before[5]);
});
