import { describe, expect, test } from 'vitest';

import { createClauseGrouper } from '#renderer/resolution/rowsOfClauses.ts';
import type { TaskRow } from '#renderer/workbook/taskRow.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask } from '#tests/builders/records.ts';

function aRow(id: string, fields: Partial<Task> = {}): TaskRow {
  const task = aTask({ id, ...fields });
  return { id, task, number: '1', depth: 0, hasChildren: false, period: null };
}

const rows: readonly TaskRow[] = [
  aRow('s1', { type: 'section', clause: 'c1' }),
  aRow('t1', { clause: 'c1' }),
  aRow('t2', { clause: 'c2' }),
  aRow('t3', { clause: 'c1' }),
  aRow('t4'),
];

function withRow(row: TaskRow): TaskRow[] {
  return rows.map((one) => (one.id === row.id ? row : one));
}

/** Each clause with its rows, those that are new objects marked. */
function told(groups: ReadonlyMap<string, readonly TaskRow[]>): Record<string, string> {
  return Object.fromEntries(
    [...groups].map(([clause, group]) => [
      clause,
      group.map((row) => (rows.includes(row) ? row.id : `${row.id}!`)).join(' '),
    ]),
  );
}

describe('the rows of each clause, behind a change', () => {
  test.each<[string, readonly TaskRow[], Record<string, string>]>([
    ['of nothing', [...rows], { c1: 't1 t3', c2: 't2' }],
    ['of words', withRow(aRow('t3', { clause: 'c1' })), { c1: 't1 t3!', c2: 't2' }],
    ['of another clause', withRow(aRow('t3', { clause: 'c2' })), { c1: 't1', c2: 't2 t3!' }],
    [
      'of a clause for one without',
      withRow(aRow('t4', { clause: 'c2' })),
      { c1: 't1 t3', c2: 't2 t4!' },
    ],
    ['of the last of a clause', withRow(aRow('t2')), { c1: 't1 t3' }],
    [
      'of a task into a section',
      withRow(aRow('t2', { clause: 'c2', type: 'section' })),
      { c1: 't1 t3' },
    ],
    ['of order', rows.toReversed(), { c1: 't3 t1', c2: 't2' }],
    ['by which one came', [...rows, aRow('t5', { clause: 'c2' })], { c1: 't1 t3', c2: 't2 t5!' }],
    ['by which one went', rows.slice(0, 3), { c1: 't1', c2: 't2' }],
  ])('%s', (_, now, groups) => {
    const group = createClauseGrouper();
    group(rows);
    expect(told(group(now))).toEqual(groups);
    expect(told(createClauseGrouper()(now))).toEqual(groups);
  });

  test('lists that did not change stay the same objects', () => {
    const group = createClauseGrouper();
    const before = group(rows);
    const after = group(withRow(aRow('t3', { clause: 'c1' })));
    expect(after.get('c2')).toBe(before.get('c2'));
  });

  test('what has nothing to do with a clause changes nothing', () => {
    const group = createClauseGrouper();
    expect(group(rows)).toBe(group(withRow(aRow('t4'))));
  });
});
