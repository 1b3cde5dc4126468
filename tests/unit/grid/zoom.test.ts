import { expect, test } from 'vitest';

import { allowedZoom, stepZoom, zoomOfKeys } from '#renderer/grid/zoom.ts';

test.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [1.5, 1, 1.5],
  [0.75, -1, 0.75],
  [1.2, 1, 1.25],
  [1.2, -1, 1.1],
] as const)('from %d a step of %d leads to %d', (zoom, by, next) => {
  expect(stepZoom(zoom, by)).toBe(next);
});

test('a size from elsewhere is brought into bounds', () => {
  expect([0.1, 1.2, 9].map(allowedZoom)).toEqual([0.75, 1.2, 1.5]);
});

const keys = { ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };

test.each([
  [{ ...keys, code: 'Equal' }, 1.1],
  [{ ...keys, code: 'NumpadSubtract' }, 0.9],
  [{ ...keys, code: 'Digit0' }, 1],
  [{ ...keys, code: 'KeyA' }, null],
  [{ ...keys, altKey: false, code: 'Equal' }, null],
  [{ ...keys, shiftKey: true, code: 'Equal' }, null],
])('%j asks for %s', (pressed, zoom) => {
  expect(zoomOfKeys(pressed, 1)).toBe(zoom);
});
