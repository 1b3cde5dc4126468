import { expect, test } from 'vitest';

import { countLines, type Font } from '#shared/annexes/textMetrics.ts';

const font: Font = { sizePt: 10, isBold: false };

test.each<[text: string, widthPt: number, lines: number]>([
  ['', 50, 1],
  ['nnnnn', 25, 1],
  ['nnnnn', 24, 2],
  ['nnnn nnnn', 42.5, 1],
  ['nnnn nnnn', 42, 2],
  ['nn\nnn', 100, 2],
  ['nn\n\nnn', 100, 3],
  ['nnnnnnnnnn nn', 25, 3],
])('“%s” in %d points takes %d lines', (text, width, lines) => {
  expect(countLines(text, width, font)).toBe(lines);
});

test('a letter with marks is as wide as without', () => {
  expect(countLines('ốốốốố', 25, font)).toBe(1);
  expect(countLines('ốốốốố'.normalize('NFD'), 25, font)).toBe(1);
  expect(countLines('ườ', 10.75, font)).toBe(1);
  expect(countLines('ườ', 10.65, font)).toBe(2);
});

test('bold text is wider', () => {
  expect(countLines('nnnn nnnn', 42.5, { ...font, isBold: true })).toBe(2);
});
