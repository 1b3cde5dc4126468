import { expect, test } from 'vitest';

import { comparePosition } from '#shared/tasks/outline.ts';
import { moveRecords, recordBeside, positionsAt } from '#shared/positions/placeRecords.ts';

const records = [
  { id: 'm3', position: 'a2' },
  { id: 'm1', position: 'a0' },
  { id: 'm2', position: 'a1' },
  { id: 'm4', position: 'a3' },
];

function moved(ids: readonly string[], before: string | null): string {
  const places = new Map(moveRecords(records, ids, before).map((move) => [move.id, move.position]));
  return records
    .map(({ id, position }) => ({ id, position: places.get(id) ?? position }))
    .toSorted(comparePosition)
    .map(({ id }) => id)
    .join(' ');
}

test('new records go in front of one, or behind all', () => {
  const [first = '', second = ''] = positionsAt(records, 'm2', 2);
  expect('a0' < first && first < second && second < 'a1').toBe(true);
  expect((positionsAt(records, null, 1)[0] ?? '') > 'a3').toBe(true);
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
  expect(recordBeside(records, ids, direction)).toBe(before);
});
