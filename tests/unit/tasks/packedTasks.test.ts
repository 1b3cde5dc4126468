import { expect, test } from 'vitest';

import { packColumn, unpackTasks } from '#shared/tasks/packedTasks.ts';
import type { PackedTasks } from '#shared/tasks/packedTasks.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask } from '../../builders/records.ts';

function packedOf(tasks: readonly Task[]): PackedTasks {
  const fields = Object.keys(aTask()) as (keyof Task)[];
  const columns = fields.map((field) => [field, packColumn(tasks.map((task) => task[field]))]);
  // One column of each field.
  return { count: tasks.length, columns: Object.fromEntries(columns) as PackedTasks['columns'] };
}

function manyTasks(count: number): Task[] {
  return Array.from({ length: count }, (_, index) =>
    aTask({
      id: `t${index}`,
      code: `NV-${index}`,
      period: index % 3 === 0 ? null : `Quý ${index % 4}`,
    }),
  );
}

test.each([0, 1, 2, 500])('%i packed tasks come out as they went in', (count) => {
  const tasks = manyTasks(count);
  expect(unpackTasks(JSON.parse(JSON.stringify(packedOf(tasks))) as PackedTasks)).toEqual(tasks);
});

test('values that repeat stand once, and those that differ as they are', () => {
  expect(packColumn([null, null, null])).toEqual({ values: [null], places: null });
  expect(packColumn(['Quý I', null, 'Quý I'])).toEqual({
    values: ['Quý I', null],
    places: [0, 1, 0],
  });
  expect(packColumn(['NV-001', 'NV-002'])).toEqual({ values: ['NV-001', 'NV-002'], places: null });
});

test('tasks that name the same agency share what names it', () => {
  const lead = { text: 'Sở Tài chính', agency: 'a1' };
  const [first, second] = unpackTasks(packedOf([aTask({ lead }), aTask({ id: 't2', lead })]));
  expect(first?.lead).toBe(second?.lead);
});
