import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';

import { numberingNames, numberingOf } from '#shared/tasks/numbering.ts';
import type { NumberingName } from '#shared/tasks/numbering.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { OutlineNode } from '#shared/tasks/outline.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import { anOutline, outlines } from './outlineNodes.ts';

/** Number and id of each row, indented by its depth. */
function printed(nodes: readonly OutlineNode[], name: NumberingName = 'running'): string[] {
  return arrangeOutline(nodes, numberingOf(name)).map(
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

const twoSections = anOutline(`
  loose
  A section
    S1 section
      a
        a1
          a1x
    b
  B section
    c
    d
`);

test('tasks that are numbered anew begin at 1 in each section', () => {
  expect(printed(twoSections, 'restarting')).toEqual([
    '1 loose',
    'A A',
    '  I S1',
    '    1 a',
    '      1.1 a1',
    '        a a1x',
    '  1 b',
    'B B',
    '  1 c',
    '  2 d',
  ]);
});

test('decimal numbers go through sections and tasks alike', () => {
  expect(printed(twoSections, 'decimal')).toEqual([
    '1 loose',
    '2 A',
    '  2.1 S1',
    '    2.1.1 a',
    '      2.1.1.1 a1',
    '        2.1.1.1.1 a1x',
    '  2.2 b',
    '3 B',
    '  3.1 c',
    '  3.2 d',
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

test('no two rows have the same decimal number', () => {
  fc.assert(
    fc.property(outlines, (nodes) => {
      const numbers = arrangeOutline(nodes, numberingOf('decimal')).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(nodes.length);
    }),
  );
});

test('tasks that are numbered anew have numbers of their own within each section', () => {
  fc.assert(
    fc.property(outlines, (nodes) => {
      const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
      const inSections = arrangeOutline(nodes, numberingOf('restarting'))
        .filter(
          ({ node: { type, parent } }) => type === 'task' && typeOf.get(parent ?? '') !== 'task',
        )
        .map(({ node, number }) => `${node.parent ?? 'top'} ${number}`);
      expect(new Set(inSections).size).toBe(inSections.length);
    }),
  );
});

test('numbers do not depend on the order in which records arrive', () => {
  const arrivals = outlines.chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes),
      shuffled: fc.shuffledSubarray(nodes, { minLength: nodes.length }),
      name: fc.constantFrom(...numberingNames),
    }),
  );
  fc.assert(
    fc.property(arrivals, ({ nodes, shuffled, name }) => {
      expect(printed(shuffled, name)).toEqual(printed(nodes, name));
      // Nor where siblings have one position.
      const level = (node: OutlineNode) => ({ ...node, position: 'a0' });
      expect(printed(shuffled.map(level), name)).toEqual(printed(nodes.map(level), name));
    }),
  );
});
