import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';

import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { OutlineNode } from '#shared/tasks/outline.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import { anOutline, outlines } from './outlineNodes.ts';

/** Number and id of each row, indented by its depth. */
function printed(nodes: readonly OutlineNode[]): string[] {
  return arrangeOutline(nodes).map(
    ({ node, depth, number }) => `${'  '.repeat(depth)}${number} ${node.id}`,
  );
}

test('sections have Roman numbers and tasks run on through all of them', () => {
  const nodes = anOutline(`
    S1 section
      a
        a1
        a2
          a2x
            a2x1
      b
    S2 section
      c
  `);

  expect(printed(nodes)).toEqual([
    'I S1',
    '  1 a',
    '    1.1 a1',
    '    1.2 a2',
    '      a a2x',
    '        - a2x1',
    '  2 b',
    'II S2',
    '  3 c',
  ]);
});

test('sections that hold sections have letters above the Roman numbers', () => {
  const nodes = anOutline(`
    A section
      S1 section
        a
        deep section
          b
      S2 section
    B section
  `);

  expect(printed(nodes)).toEqual([
    'A A',
    '  I S1',
    '    1 a',
    '    I.1 deep',
    '      2 b',
    '  II S2',
    'B B',
  ]);
});

test('tasks before the first section are numbered too', () => {
  expect(printed(anOutline('a\nS1 section\n  b'))).toEqual(['1 a', 'I S1', '  2 b']);
});

test('siblings are in the order of their positions, whatever the order of the records', () => {
  const nodes = anOutline('a\n  a1\n  a2\nb').toReversed();

  expect(printed(nodes)).toEqual(['1 a', '  1.1 a1', '  1.2 a2', '2 b']);
});

test('a row whose parent is missing stands at the top', () => {
  const lost: OutlineNode = { id: 'lost', parent: 'gone', position: 'a0', type: 'task' };

  expect(printed([lost])).toEqual(['1 lost']);
});

test('only rows with something below them have children', () => {
  const rows = arrangeOutline(anOutline('S1 section\n  a\nS2 section'));

  expect(rows.map(({ node, hasChildren }) => [node.id, hasChildren])).toEqual([
    ['S1', true],
    ['a', false],
    ['S2', false],
  ]);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [90, 'XC'],
  [399, 'CCCXCIX'],
  [1994, 'MCMXCIV'],
])('%i in Roman numerals is %s', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});

test('letters go on after z', () => {
  const nodes = anOutline('a\n  a1\n');
  const leaves = generateNKeysBetween(null, null, 28).map((position, index): OutlineNode => ({
    id: `x${index}`,
    parent: 'a1',
    position,
    type: 'task',
  }));

  const numbers = arrangeOutline([...nodes, ...leaves]).map(({ number }) => number);

  expect(numbers.slice(-3)).toEqual(['z', 'aa', 'ab']);
});

test('every row is there once, right behind its parent or a sibling with its descendants', () => {
  fc.assert(
    fc.property(outlines, (nodes) => {
      const rows = arrangeOutline(nodes);
      const path: string[] = [];
      for (const { node, depth } of rows) {
        path.length = depth;
        expect(path.at(-1) ?? null).toBe(node.parent);
        path.push(node.id);
      }
      expect(rows.map(({ node }) => node.id).sort()).toEqual(nodes.map(({ id }) => id).sort());
    }),
  );
});
