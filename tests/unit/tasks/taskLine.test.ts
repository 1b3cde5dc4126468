import { expect, test } from 'vitest';

import { createLineArranger, noContext } from '#renderer/tasks/taskLine.ts';
import type { TaskRow } from '#renderer/workbook/taskRow.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';
import type { Task } from '#shared/tasks/task.ts';

import { taskRows } from './taskRows.ts';

const readStatus = createStatusReader('2020-06-01');

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
  return createLineArranger()({ rows, context: noContext }, new Set(folded), readStatus);
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

test('rows count the tasks below them at any depth', () => {
  const counts = arranged().map(({ id, rollUp }) => [id, rollUp?.tasks ?? 0]);

  expect(Object.fromEntries(counts)).toMatchObject({ S: 4, T: 1, U: 1, a: 2, b: 0 });
});

test('rows that are there for others alone do not count', () => {
  const some = rows.filter(({ id }) => id !== 'b');
  const context = new Set(some.filter(({ id }) => ['S', 'a', 'T', 'U'].includes(id)));
  const lines = createLineArranger()({ rows: some, context }, new Set(), readStatus);

  const counts = lines.map(({ id, rollUp }) => [id, rollUp?.tasks ?? 0]);
  expect(Object.fromEntries(counts)).toMatchObject({ S: 2, a: 2, a1: 1, T: 1, U: 1 });
});

test('an edit makes new lines of its row and of those above that it makes a difference to', () => {
  const arrange = createLineArranger();
  const none = new Set<string>();
  const before = arrange({ rows, context: noContext }, none, readStatus);
  const edit = (fields: Partial<Task>) =>
    rows.map((row) => (row.id === 'a1x' ? { ...row, task: { ...row.task, ...fields } } : row));
  const changedBy = (edited: readonly TaskRow[]) =>
    arrange({ rows: edited, context: noContext }, none, readStatus)
      .filter((line, index) => line !== before[index])
      .map(({ id }) => id);

  expect(changedBy(edit({ note: 'gấp' }))).toEqual(['a1x']);
  const edited = edit({ percent: 50 });
  expect(changedBy(edited)).toEqual(['S', 'a', 'a1', 'a1x']);
  const after = arrange({ rows: edited, context: noContext }, none, readStatus);
  expect(after).toEqual(
    createLineArranger()({ rows: edited, context: noContext }, none, readStatus),
  );
});

test('lines in which nothing changed stay the same objects', () => {
  const arrange = createLineArranger();
  const table = { rows, context: noContext };
  const before = arrange(table, new Set(), readStatus);
  const after = arrange(table, new Set(['T']), readStatus);

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

  const lines = createLineArranger()(narrowed, new Set(), readStatus);

  expect(lines.map(({ id, isContext, rollUp }) => [id, isContext, rollUp?.tasks])).toEqual([
    ['T', true, 1],
    ['U', false, 1],
    ['c', false, undefined],
  ]);
});

test('a row can be folded only while rows below it are shown', () => {
  const narrowed = {
    rows: rows.filter(({ id }) => ['S', 'a', 'b'].includes(id)),
    context: noContext,
  };

  const lines = createLineArranger()(narrowed, new Set(), readStatus);

  expect(lines.map(({ id, fold }) => `${id} ${fold}`)).toEqual(['S open', 'a none', 'b none']);
});
