import i18next from 'i18next';
import { expect, test } from 'vitest';

import { createTaskGrouper } from '#renderer/tasks/finding/taskGroups.ts';
import { resources } from '#shared/messages/translate.ts';

import { taskRows } from './taskRows.ts';

const texts = i18next.createInstance();
void texts.init({ lng: 'vi', resources, initAsync: false, interpolation: { escapeValue: false } });

const directory = {
  agencies: [],
  agencyById: new Map(),
  clauses: [],
  clauseById: new Map(),
};

const rows = taskRows(`
  a
  b
  c
`).map((row) => {
  const leader = { a: 'Phó Bí thư', b: null, c: 'Bí thư' }[row.id] ?? null;
  return { ...row, task: { ...row.task, leader } };
});

test('tasks stand under the names of their leaders, those without one last', () => {
  const grouped = createTaskGrouper(texts.t)(rows, 'leader', directory);

  expect(grouped.map(({ depth, task }) => `${'  '.repeat(depth)}${task.title}`)).toEqual([
    'Bí thư',
    '  c',
    'Phó Bí thư',
    '  a',
    'Chưa có lãnh đạo phụ trách',
    '  b',
  ]);
});

test('rows in which nothing changed stay the same objects', () => {
  const group = createTaskGrouper(texts.t);
  const before = group(rows, 'leader', directory);
  const after = group(rows, 'leader', directory);

  expect(after.every((row, index) => row === before[index])).toBe(true);
});
