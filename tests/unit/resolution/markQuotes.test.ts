import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markQuotes } from '#renderer/resolution/markQuotes.ts';

test('quotes are marked where they stand', () => {
  expect(markQuotes('Tạo quỹ đất sạch. Khởi công cầu.', ['quỹ đất', 'Khởi công cầu'])).toEqual([
    { text: 'Tạo ', isQuoted: false },
    { text: 'quỹ đất', isQuoted: true },
    { text: ' sạch. ', isQuoted: false },
    { text: 'Khởi công cầu', isQuoted: true },
    { text: '.', isQuoted: false },
  ]);
});

test('quotes that overlap are marked as one', () => {
  expect(markQuotes('một hai ba', ['một hai', 'hai ba'])).toEqual([
    { text: 'một hai ba', isQuoted: true },
  ]);
});

test('words that are no longer there mark nothing', () => {
  expect(markQuotes('một hai', ['ba', ''])).toEqual([{ text: 'một hai', isQuoted: false }]);
});

test('joined, the pieces give the text back', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, quotes) => {
      expect(
        markQuotes(text, quotes)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
