import { expect, test } from 'vitest';

import { growthOf, medianOf } from '#tests/soak/use/growth.ts';
import type { Sample } from '#tests/soak/use/growth.ts';
import { judge } from '#tests/soak/use/judge.ts';

const steady: Sample = {
  step: 0,
  windowHeapMb: 30,
  nodes: 1500,
  attachedNodes: 1300,
  listeners: 2600,
  engineHeapMb: 45,
  engineResidentMb: 180,
  engineResources: 4,
  engineFiles: 28,
  helpers: 0,
};

/** Twenty samples, each with what `of` says of its place. */
const samplesOf = (of: (at: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 20 }, (_, at) => ({ ...steady, step: at, ...of(at) }));

const good = {
  actions: { undo: { done: 99, missed: 1 } },
  reloads: 0,
  errors: [],
  planProblem: null,
};

test('the middle of several values is their median', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
});

test('what warms up at first is no growth', () => {
  const samples = samplesOf((at) => ({ windowHeapMb: at < 2 ? 10 + at * 10 : 30 }));
  expect(growthOf(samples, 'windowHeapMb')).toBe(0);
});

test('growth is told of the end against the second tenth', () => {
  const samples = samplesOf((at) => ({ windowHeapMb: at < 10 ? 30 : 36 }));
  expect(growthOf(samples, 'windowHeapMb')).toBe(20);
  expect(growthOf(samples.slice(0, 9), 'windowHeapMb')).toBeNull();
});

test('a steady walk without errors is good', () => {
  expect(judge({ ...good, samples: samplesOf(() => ({})) })).toMatchObject({
    isGood: true,
    reasons: [],
  });
});

test('growth, errors, actions that were missed, lost windows and a damaged plan are each a reason', () => {
  const { isGood, reasons, errors } = judge({
    samples: samplesOf((at) => ({ listeners: 2600 + at * 100 })),
    actions: { undo: { done: 9, missed: 1 } },
    reloads: 2,
    errors: ['2026-01-06T05:00:00.000Z error a', '2026-01-06T05:00:01.000Z error a'],
    planProblem: 'tasks',
  });
  expect({ isGood, reasons }).toEqual({
    isGood: false,
    reasons: [
      'listeners grew by 56.1 %',
      '2 errors',
      '1 of 10 actions could not be done',
      'the window had to be loaded again 2 times',
      'the plan is damaged: tasks',
    ],
  });
  expect(errors).toEqual({ 'error a': 2 });
});
