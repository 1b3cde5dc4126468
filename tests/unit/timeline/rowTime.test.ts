import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';
import type { Task } from '#shared/tasks/task.ts';
import { periodSpan, periodsOfYear } from '#shared/periods/periodSpan.ts';
import { keyOfDay } from '#shared/timeline/periodKeys.ts';
import { rowTime } from '#shared/timeline/rowTime.ts';

import { aTask } from '../../builders/records.ts';

const plan = { year: 2020, issued: '2020-01-06' };
const readStatus = createStatusReader('2020-06-24');
const read = (phrase: string) => parsePeriod(phrase, plan);

function timeOf(phrase: string | null, fields: Partial<Task> = {}, issued?: string) {
  const period = phrase === null ? null : read(phrase);
  const row = { task: aTask({ period: phrase, ...fields }), period, rollUp: null };
  return rowTime(row, plan, readStatus, ...(issued === undefined ? [] : [read(issued)]));
}

test('an overdue task that is half done has a bar half dark', () => {
  expect(timeOf('Quý I/2020', { percent: 50 })).toMatchObject({
    bar: { start: '2020-01-01', end: '2020-03-31', pattern: 'plain' },
    share: 0.5,
    status: 'overdue',
    marks: [],
    ghost: null,
  });
});

test('a finished task is done whatever its percent says, and shows when', () => {
  expect(timeOf('Quý I/2020', { percent: 50, completedOn: '2020-04-02' })).toMatchObject({
    share: 1,
    status: 'done-late',
    marks: [{ on: '2020-04-02', kind: 'completed' }],
  });
});

test('the issued version throws a shadow only where it had another time', () => {
  expect(timeOf('Quý II/2020', {}, 'Quý I/2020').ghost).toEqual({
    start: '2020-01-01',
    end: '2020-03-31',
  });
  expect(timeOf('Quý II', {}, 'Quý II/2020').ghost).toBe(null);
});

test('phases are marks at the end of their quarters and months, done or not', () => {
  const phases = {
    '2020-Q2': { planned: 'Đại hội cấp huyện', weight: 40, done: null },
    '2020-03': { planned: 'x', weight: null, done: 'xong' },
    '2020-Q4': { planned: null, weight: 20, done: null },
  };
  expect(timeOf(null, { phases })).toMatchObject({
    bar: null,
    status: 'no-deadline',
    marks: [
      { on: '2020-03-31', kind: 'phase', words: 'x', isDone: true },
      { on: '2020-06-30', kind: 'phase', words: 'Đại hội cấp huyện', isDone: false },
    ],
  });
});

test('a section has the bar of what is below it, and no status of its own', () => {
  const rollUp = { tasks: 3, overdue: 1, percent: 40, start: '2020-02-01', due: '2020-05-31' };
  const row = { task: aTask({ type: 'section' }), period: null, rollUp };
  expect(rowTime(row, plan, readStatus)).toMatchObject({
    bar: { start: '2020-02-01', end: '2020-05-31', pattern: 'summary' },
    share: 0.4,
    status: null,
  });
});

test('keys name halves, quarters, months and years', () => {
  expect(['2020', '2020-H2', '2020-Q3', '2020-02'].map(periodSpan)).toEqual([
    { start: '2020-01-01', end: '2020-12-31' },
    { start: '2020-07-01', end: '2020-12-31' },
    { start: '2020-07-01', end: '2020-09-30' },
    { start: '2020-02-01', end: '2020-02-29' },
  ]);
  for (const unit of ['quarter', 'month'] as const) {
    const keys = periodsOfYear(2021, unit);
    expect(keys.map((key) => keyOfDay(periodSpan(key).end, unit))).toEqual(keys);
  }
});
