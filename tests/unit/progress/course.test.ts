import { expect, test } from 'vitest';

import { courseOfProgress } from '#shared/progress/course.ts';
import type { CourseStep } from '#shared/progress/course.ts';

import { aTask } from '../../builders/records.ts';

function aStep(id: number, fields: Partial<CourseStep>): CourseStep {
  return {
    ...{ id, kind: 'do', who: 'Văn phòng', refersTo: null },
    at: `2020-07-0${id}T03:00:00.000Z`,
    change: { before: { percent: null }, after: { percent: id * 10 } },
    ...fields,
  };
}

const edit = (before: object, after: object): CourseStep['change'] => ({ before, after });

test('each step that says something of the progress is a report', () => {
  const from = { round: 1, agency: 'Sở Y tế', file: 'So-Y-te.xlsx' };
  const course = courseOfProgress(
    [
      aStep(1, { change: { before: null, after: aTask({ progress: 'Đang thực hiện' }) } }),
      aStep(2, { change: edit({ title: 'Một' }, { title: 'Hai' }) }),
      aStep(3, { change: edit({ percent: null, note: null }, { percent: 40, note: 'Gấp' }) }),
      aStep(4, { change: edit({ percent: 40 }, { percent: null }) }),
      aStep(5, { change: { before: aTask({ percent: 40 }), after: null } }),
    ],
    new Map([[3, from]]),
  );
  expect(course.map(({ step, from: source, said }) => [step, source, said])).toEqual([
    [1, null, { progress: 'Đang thực hiện' }],
    [3, from, { percent: 40 }],
    [4, null, { percent: null }],
  ]);
});

test('what was undone is no report, and one again when it was redone', () => {
  const steps = [
    aStep(1, {}),
    aStep(2, {}),
    aStep(3, { kind: 'undo', refersTo: 2 }),
    aStep(4, { kind: 'undo', refersTo: 1 }),
    aStep(5, { kind: 'redo', refersTo: 1 }),
  ];
  const stepsOf = (count: number) =>
    courseOfProgress(steps.slice(0, count), new Map()).map(({ step }) => step);
  expect([2, 3, 4, 5].map(stepsOf)).toEqual([[1, 2], [1], [], [1]]);
});

test('a row that was made without progress reports nothing', () => {
  const made = aStep(1, { change: { before: null, after: aTask() } });
  expect(courseOfProgress([made], new Map())).toEqual([]);
});
