import { expect, test } from 'vitest';

import { comparePosition } from '#shared/tasks/outline.ts';
import { moveTargets, targetBeside, targetPositionsAt } from '#shared/targets/placeTargets.ts';

const targets = [
  { id: 'm3', position: 'a2' },
  { id: 'm1', position: 'a0' },
  { id: 'm2', position: 'a1' },
  { id: 'm4', position: 'a3' },
];

function moved(ids: readonly string[], before: string | null): string {
  const places = new Map(moveTargets(targets, ids, before).map((move) => [move.id, move.position]));
  return targets
    .map(({ id, position }) => ({ id, position: places.get(id) ?? position }))
    .toSorted(comparePosition)
    .map(({ id }) => id)
    .join(' ');
}

test('new targets go in front of one, or behind all', () => {
  const [first = '', second = ''] = targetPositionsAt(targets, 'm2', 2);
  expect('a0' < first && first < second && second < 'a1').toBe(true);
  expect((targetPositionsAt(targets, null, 1)[0] ?? '') > 'a3').toBe(true);
});

test.each([
  [['m3'], 'm1', 'm3 m1 m2 m4'],
  [['m4', 'm1'], null, 'm2 m3 m1 m4'],
  [['m1', 'm2'], 'm2', 'm1 m2 m3 m4'],
  [['m1', 'm3'], 'm4', 'm2 m1 m3 m4'],
])('%s in front of %s gives %s', (ids, before, order) => {
  expect(moved(ids, before)).toBe(order);
});

test.each([
  [['m2'], 'up', 'm1'],
  [['m1'], 'up', undefined],
  [['m2', 'm3'], 'down', null],
  [['m1'], 'down', 'm3'],
  [['m4'], 'down', undefined],
  [['gone'], 'up', undefined],
] as const)('%s goes %s in front of %s', (ids, direction, before) => {
  expect(targetBeside(targets, ids, direction)).toBe(before);
});
