import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readTaskCodes } from '#shared/targets/linkedTasks.ts';
import { targetCourse } from '#shared/targets/targetCourse.ts';
import {
  adoptParts,
  idsUpwards,
  outlineTargets,
  shiftTargets,
} from '#shared/targets/targetOutline.ts';

import { aTarget } from '../../builders/records.ts';

const part = (id: string, parent: string | null, position: string) =>
  aTarget({ id, parent, position });
const exports = [
  part('b', null, 'a1'),
  part('a', null, 'a0'),
  part('a2', 'a', 'a3'),
  part('a1', 'a', 'a2'),
  part('a11', 'a1', 'a4'),
];
const shown = (targets: typeof exports) =>
  outlineTargets(targets).map(({ number, target }) => `${number} ${target.id}`);

test('parts stand below what they are parts of, in their order', () => {
  expect(shown(exports)).toEqual(['1 a', '1.1 a1', '1.1.1 a11', '1.2 a2', '2 b']);
});

test('parts of what is gone, or of themselves, stand at the top', () => {
  expect(shown([part('x', 'gone', 'a0'), part('y', 'z', 'a1'), part('z', 'y', 'a2')])).toEqual([
    '1 x',
    '2 y',
    '3 z',
  ]);
});

test('a target becomes a part of the one above it on its level, and comes out again', () => {
  expect(shiftTargets(exports, ['b'], true)).toEqual([{ id: 'b', parent: 'a' }]);
  expect(shiftTargets(exports, ['a2'], true)).toEqual([{ id: 'a2', parent: 'a1' }]);
  expect(shiftTargets(exports, ['a'], true)).toEqual([]);
  expect(shiftTargets(exports, ['a11'], false)).toEqual([{ id: 'a11', parent: 'a' }]);
  expect(shiftTargets(exports, ['a', 'a1'], false)).toEqual([]);
});

test('the parts of a target that goes belong to the nearest one that stays', () => {
  expect(adoptParts(exports, new Set(['a1']))).toEqual([{ id: 'a11', parent: 'a' }]);
  expect(adoptParts(exports, new Set(['a', 'a1']))).toEqual([
    { id: 'a2', parent: null },
    { id: 'a11', parent: null },
  ]);
  expect([...idsUpwards(exports, 'a11')]).toEqual(['a11', 'a1', 'a']);
});

test('shifting, however often, loses no target and never goes round in a circle', () => {
  const ids = exports.map(({ id }) => id);
  const step = fc.tuple(fc.constantFrom(...ids), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let targets = exports;
      for (const [id, isDeeper] of steps) {
        const parents = new Map(shiftTargets(targets, [id], isDeeper).map((one) => [one.id, one]));
        targets = targets.map((target) => ({ ...target, ...parents.get(target.id) }));
        for (const { target, level } of outlineTargets(targets)) {
          expect(idsUpwards(targets, target.id).size).toBe(level + 1);
        }
      }
      expect(
        outlineTargets(targets)
          .map(({ target }) => target.id)
          .sort(),
      ).toEqual(ids.toSorted());
    }),
  );
});

test('codes of tasks are read however they are typed', () => {
  const codes = ['NV-001', 'NV-012', 'NV-100'];
  expect(readTaskCodes('NV-001; nv 12, nv-012\nNV-999', codes)).toEqual(['NV-001', 'NV-012']);
});

test('the course of a flow is its sum to date, until something is missing', () => {
  const target = aTarget({
    unit: 'tỷ đồng',
    planned: { '2020-Q1': 10, '2020-Q2': 20 },
    actual: { '2020-Q1': 12, '2020-Q3': 5 },
  });
  expect(targetCourse(target, { asOf: '2020-12-31', year: 2020 })).toEqual([
    { period: '2020-Q1', planned: 10, actual: 12 },
    { period: '2020-Q2', planned: 30, actual: null },
    { period: '2020-Q3', planned: null, actual: null },
  ]);
  expect(
    targetCourse({ ...target, accumulates: 'stock' }, { asOf: '2020-12-31', year: 2020 }),
  ).toEqual([
    { period: '2020-Q1', planned: 10, actual: 12 },
    { period: '2020-Q2', planned: 20, actual: null },
    { period: '2020-Q3', planned: null, actual: 5 },
  ]);
});
