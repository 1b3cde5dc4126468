import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markRanges, rangeOf } from '#renderer/resolution/markQuotes.ts';

test('words are marked where they stand, and marks lie on each other', () => {
  const text = 'Tạo quỹ đất sạch trong quý II.';
  const ranges = [
    rangeOf(text, 'Tạo quỹ đất sạch trong quý II', 'proposedTask'),
    rangeOf(text, 'quý II', 'period'),
  ].filter((range) => range !== null);
  expect(markRanges(text, ranges)).toEqual([
    { text: 'Tạo quỹ đất sạch trong ', marks: ['proposedTask'] },
    { text: 'quý II', marks: ['proposedTask', 'period'] },
    { text: '.', marks: [] },
  ]);
});

test('words that are no longer there mark nothing', () => {
  expect(rangeOf('một hai', 'ba', 'task')).toBeNull();
  expect(rangeOf('một hai', '', 'task')).toBeNull();
});

test('joined, the pieces give the text back', () => {
  const range = fc.record({
    start: fc.nat(40),
    length: fc.nat(40),
    mark: fc.constantFrom('task', 'target', 'period'),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(range), (text, ranges) => {
      const pieces = markRanges(text, ranges);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
