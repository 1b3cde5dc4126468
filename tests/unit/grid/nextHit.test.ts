import { expect, test } from 'vitest';

import { nextHit } from '#renderer/grid/search/nextHit.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

test.each([
  ['b', 1, 'd'],
  ['d', 1, 'b'],
  ['b', -1, 'd'],
  ['c', 1, 'd'],
  ['c', -1, 'b'],
  ['c', 0, 'd'],
  ['d', 0, 'd'],
  ['e', 1, 'b'],
  ['e', -1, 'd'],
  [null, 0, 'b'],
  [null, -1, 'd'],
  ['gone', 1, 'b'],
] as const)('from %s a step of %i leads to %s', (from, by, id) => {
  expect(nextHit(rows, ['b', 'd'], from, by)).toBe(id);
});

test('nothing found leads nowhere', () => {
  expect(nextHit(rows, [], 'a', 1)).toBeNull();
});
