import fc from 'fast-check';
import { expect, test } from 'vitest';

import { contentHeight } from '#renderer/grid/contentHeight.ts';
import type { CellContent, Chip } from '#renderer/grid/gridColumn.ts';
import { countLines } from '#renderer/grid/textLines.ts';

/** Every character is 10 pixels wide. */
const measure = (text: string): number => text.length * 10;
const measures = { normal: measure, strong: measure, chip: measure };

test.each([
  ['', 100, 1],
  ['một hai', 100, 1],
  ['một hai ba bốn', 100, 2],
  ['mười ký tự', 100, 1],
  ['mười một ký tự', 100, 2],
  ['một\nhai', 100, 2],
  ['một\n\nba', 100, 3],
  ['từdàihơnmộtdòng', 100, 2],
  ['a từdàihơnmộtdòng b', 100, 4],
  ['abcdefgh-abcdefgh', 100, 2],
  ['abcdefgh/abcdefgh/abcdefgh', 100, 3],
])('%j in %i pixels takes %i lines', (text, width, lines) => {
  expect(countLines(text, width, measure)).toBe(lines);
});

test('a sign in front of the words takes room from their first line alone', () => {
  expect(countLines('một hai ba bốn', 100, measure, 20)).toBe(2);
  expect(countLines('một hai ba bốn năm', 100, measure, 20)).toBe(2);
  expect(countLines('một hai ba bốn năm', 80, measure)).toBe(3);
  expect(countLines('mười ký tự', 100, measure, 20)).toBe(2);
});

test('a wider box never takes more lines', () => {
  const text = fc.array(fc.string({ maxLength: 12 })).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 400 }), fc.nat(200), (words, width, more) => {
      expect(countLines(words, width + more, measure)).toBeLessThanOrEqual(
        countLines(words, width, measure),
      );
    }),
  );
});

test('blocks stand below each other, between the paddings', () => {
  const content: CellContent = {
    blocks: [
      { kind: 'text', text: 'Quý II/2020', tone: 'normal' },
      { kind: 'text', text: '30/6/2020', tone: 'note' },
    ],
  };

  expect(contentHeight(content, 200, measures)).toBe(8 + 18 + 18 + 8);
});

test('what stands beside the words takes room from them', () => {
  const words = { kind: 'text', text: 'mười ký tự', tone: 'normal' } as const;
  const beside = { blocks: [words] };

  expect(contentHeight(beside, 118, measures)).toBe(8 + 18 + 8);
  expect(contentHeight({ ...beside, indent: 1 }, 118, measures)).toBe(8 + 36 + 8);
  expect(contentHeight({ ...beside, fold: 'none' }, 118, measures)).toBe(8 + 36 + 8);
  expect(contentHeight({ ...beside, aside: '3' }, 118, measures)).toBe(8 + 36 + 8);
});

test('chips flow in rows', () => {
  expect(chipRows(200, 'SNV', 'STC')).toBe(1);
  expect(chipRows(110, 'SNV', 'STC')).toBe(2);
  expect(chipRows(400, 'SNV', 'STC', 'SYT')).toBe(1);
});

test('a chip that is wider than the cell breaks its words', () => {
  const content: CellContent = { blocks: [{ kind: 'chips', chips: [chip('một hai ba bốn năm')] }] };

  expect(contentHeight(content, 134, measures)).toBe(8 + (2 * 17 + 2) + 8);
});

test('an empty cell is as high as its paddings', () => {
  expect(contentHeight({ blocks: [] }, 100, measures)).toBe(16);
});

function chipRows(width: number, ...texts: readonly string[]): number {
  const content: CellContent = { blocks: [{ kind: 'chips', chips: texts.map(chip) }] };
  const rowHeight = 17 + 2;
  const gap = 2;
  return (contentHeight(content, width, measures) - 16 + gap) / (rowHeight + gap);
}

function chip(text: string): Chip {
  return { text, tooltip: text, isDoubtful: false };
}
