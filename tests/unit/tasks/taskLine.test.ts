import { expect, test } from 'vitest';

import { arrangeLines, createLineArranger, noContext } from '#renderer/tasks/taskLine.ts';

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
  return arrangeLines({ rows, context: noContext }, new Set(folded), new WeakMap());
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
  const table = { rows, context: noContext };
  const before = arrange(table, new Set());
  const after = arrange(table, new Set(['T']));

  expect(after.slice(0, 5).map((line, index) => line === before[index])).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect(after[5]).not.toBe(before[5]);
});

test('a row of which only context is left counts the tasks that are shown', () => {
  const narrowed = {
    rows: rows.filter(({ id }) => ['T', 'U', 'c'].includes(id)),
    context: new Set(rows.filter(({ id }) => id === 'T')),
  };

  const lines = arrangeLines(narrowed, new Set(), new WeakMap());

  expect(lines.map(({ id, isContext, tasksBelow }) => [id, isContext, tasksBelow])).toEqual([
    ['T', true, 1],
    ['U', false, 1],
    ['c', false, 0],
  ]);
});

test('a row can be folded only while rows below it are shown', () => {
  const narrowed = {
    rows: rows.filter(({ id }) => ['S', 'a', 'b'].includes(id)),
    context: noContext,
  };

  const lines = arrangeLines(narrowed, new Set(), new WeakMap());

  expect(lines.map(({ id, fold }) => `${id} ${fold}`)).toEqual(['S open', 'a none', 'b none']);
});
