import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import { isSameRollUp, rollUp } from '#shared/tasks/rollUp.ts';
import type { RollUp, RolledRow } from '#shared/tasks/rollUp.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask } from '../../builders/records.ts';
import { outlines } from './outlineNodes.ts';
import { taskRows } from './taskRows.ts';

const readStatus = createStatusReader('2020-06-01');
const context = { year: 2020, issued: '2020-01-06' };

/** The rows of an outline with some fields of some of them. */
function rowsWith(text: string, fields: Readonly<Record<string, Partial<Task>>>): RolledRow[] {
  return taskRows(text).map((row) => {
    const task = { ...row.task, ...fields[row.id] };
    return {
      ...row,
      task,
      period: task.period === null ? null : parsePeriod(task.period, context),
    };
  });
}

const nothing: RollUp = { tasks: 0, overdue: 0, percent: null, start: null, due: null };

test('a section tells how much is below it, how far that is, and from when to when', () => {
  const rows = rowsWith('S section\n  a\n  b\n  c\n  d\nT section', {
    a: { period: 'Quý II/2020', percent: 40 },
    b: { period: '15/5/2020' },
    c: { period: '30/9/2020', completedOn: '2020-05-20', percent: 70 },
    d: { period: 'Thường xuyên', progress: 'Đã hoàn thành' },
  });

  expect(rollUp(rows, readStatus)).toEqual(
    // (40 + 0 + 100 + 100) / 4
    new Map([['S', { tasks: 4, overdue: 1, percent: 60, start: '2020-04-01', due: '2020-09-30' }]]),
  );
});

test('only tasks without rows below them count for the share done, all for the days', () => {
  const rows = rowsWith('S section\n  a\n    a1\n    a2\n  b', {
    a: { percent: 90, period: '31/12/2020' },
    a1: { percent: 100 },
    a2: { percent: 0 },
    b: { percent: 20 },
  });
  const sums = rollUp(rows, readStatus);

  expect(sums.get('S')).toEqual({
    ...nothing,
    tasks: 4,
    percent: 40,
    start: '2020-12-31',
    due: '2020-12-31',
  });
  expect(sums.get('a')).toEqual({ ...nothing, tasks: 2, percent: 50 });
});

test('a share is never 100 before all is done', () => {
  const outline = ['S section', ...Array.from({ length: 300 }, (_, index) => `  t${index}`)].join(
    '\n',
  );
  const done = Object.fromEntries(
    Array.from({ length: 299 }, (_, index) => [`t${index}`, { percent: 100 }]),
  );

  expect(rollUp(rowsWith(outline, done), readStatus).get('S')?.percent).toBe(99);
  expect(
    rollUp(rowsWith(outline, { ...done, t299: { percent: 100 } }), readStatus).get('S')?.percent,
  ).toBe(100);
});

test('a task whose own rows are left out of the table is no leaf', () => {
  const rows = rowsWith('S section\n  a\n    a1\n  b', { b: { percent: 30 } });
  const narrowed = rows.filter(({ id }) => id !== 'a1');

  expect(rollUp(narrowed, readStatus).get('S')).toEqual({ ...nothing, tasks: 2, percent: 30 });
});

test('each row comes to what those right below it come to, and themselves', () => {
  const days = fc.constantFrom(null, '2020-03-15', '2020-05-31', '2020-12-31');
  const fields = fc.record({ percent: fc.option(fc.integer({ min: 0, max: 100 })), due: days });
  const tables = outlines.chain((nodes) =>
    fc.array(fields, { minLength: nodes.length, maxLength: nodes.length }).map((given) =>
      arrangeOutline(nodes).map(({ node, depth, hasChildren }, index): RolledRow => {
        const { percent = null, due = null } = given[index] ?? {};
        const period = due === null ? null : { ...parsePeriod(due, context), start: null, due };
        return { id: node.id, depth, hasChildren, task: aTask({ ...node, percent }), period };
      }),
    ),
  );
  fc.assert(
    fc.property(tables, (rows) => {
      const sums = rollUp(rows, readStatus);
      for (const [index, row] of rows.entries()) {
        const end = rows.findIndex(({ depth }, at) => at > index && depth <= row.depth);
        const below = rows.slice(index + 1, end === -1 ? undefined : end);
        const tasks = below.filter(({ task }) => task.type === 'task');
        const dues = tasks.flatMap(({ period }) => period?.due ?? []).toSorted();
        const sum = sums.get(row.id) ?? null;
        if (below.length === 0) expect(sum).toBeNull();
        else {
          expect(sum).toMatchObject({
            tasks: tasks.length,
            overdue: dues.filter((due) => due < '2020-06-01').length,
            start: dues[0] ?? null,
            due: dues.at(-1) ?? null,
          });
        }
      }
    }),
  );
});

test('sums are the same when all they say is', () => {
  expect(isSameRollUp({ ...nothing }, { ...nothing })).toBe(true);
  expect(isSameRollUp(nothing, { ...nothing, percent: 0 })).toBe(false);
  expect(isSameRollUp(null, nothing)).toBe(false);
});
