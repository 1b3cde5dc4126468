import { expect, test } from 'vitest';

import { shareOf, stepShare } from '#renderer/annexes/preview/pageZoom.ts';

/** A4 lying down, in points; 1123 by 794 pixels at its size on paper. */
const page = { width: 842, height: 595 };

test.each([
  ['as wide as the room', 'width', { width: 1123 + 24, height: 300 }, 1],
  ['whole', 'page', { width: 1123 + 24, height: 397 + 24 }, 0.5],
  ['whole in a narrow room', 'page', { width: 562 + 24, height: 2000 }, 0.5],
  ['in a share of its size', 1.5, { width: 100, height: 100 }, 1.5],
] as const)('a page is shown %s', (_, zoom, room, share) => {
  expect(shareOf(zoom, page, room)).toBeCloseTo(share, 2);
});

test('a page stays legible in however small a room', () => {
  expect(shareOf('width', page, { width: 30, height: 30 })).toBe(0.25);
});

test.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [0.7318, 1, 0.75],
  [0.7318, -1, 0.67],
  [0.7499, 1, 0.9],
  [3, 1, 3],
  [0.25, -1, 0.25],
] as const)('from %d a step by %d leads to %d', (share, by, next) => {
  expect(stepShare(share, by)).toBe(next);
});
