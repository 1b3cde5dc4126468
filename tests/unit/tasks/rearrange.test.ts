import fc from 'fast-check';
import { expect, test } from 'vitest';

import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { OutlineNode } from '#shared/tasks/outline.ts';
import {
  indentRows,
  moveRows,
  outdentRows,
  outermost,
  positionsAt,
  withDescendants,
} from '#shared/tasks/rearrange.ts';
import type { Move } from '#shared/tasks/rearrange.ts';
import { UserError } from '#shared/userError.ts';

import { anOutline, outlines } from './outlineNodes.ts';

function moved(nodes: readonly OutlineNode[], moves: readonly Move[]): OutlineNode[] {
  const byId = new Map(moves.map((move) => [move.id, move]));
  return nodes.map((node) => ({ ...node, ...byId.get(node.id) }));
}

/** Ids indented by depth, as `anOutline` reads them. */
function drawn(nodes: readonly OutlineNode[]): string[] {
  return arrangeOutline(nodes).map(({ node, depth }) => '  '.repeat(depth) + node.id);
}

function visibleOrder(nodes: readonly OutlineNode[]): string[] {
  return arrangeOutline(nodes).map(({ node }) => node.id);
}

test('an indented row becomes the last child of the row above it on its level', () => {
  const nodes = anOutline('a\n  a1\nb\n  b1\nc');

  expect(drawn(moved(nodes, indentRows(nodes, ['b'])))).toEqual([
    'a',
    '  a1',
    '  b',
    '    b1',
    'c',
  ]);
});

test('rows indented together become siblings', () => {
  const nodes = anOutline('a\nb\nc\nd');

  expect(drawn(moved(nodes, indentRows(nodes, ['b', 'c'])))).toEqual(['a', '  b', '  c', 'd']);
});

test('a first row has nothing to be indented under, nor have the rows selected with it', () => {
  const nodes = anOutline('a\nb\nc');

  expect(indentRows(nodes, ['a', 'b'])).toEqual([]);
});

test('a section is not indented under a task', () => {
  const nodes = anOutline('a\nS section\n  b');

  expect(indentRows(nodes, ['S'])).toEqual([]);
});

test('an outdented row takes the siblings behind it along as children', () => {
  const nodes = anOutline('a\n  a1\n  a2\n    a2x\n  a3\nb');

  expect(drawn(moved(nodes, outdentRows(nodes, ['a2'])))).toEqual([
    'a',
    '  a1',
    'a2',
    '  a2x',
    '  a3',
    'b',
  ]);
});

test('rows outdented together keep their order, each with what stood behind it', () => {
  const nodes = anOutline('a\n  x\n  y\n  z\n  w');

  expect(drawn(moved(nodes, outdentRows(nodes, ['z', 'x'])))).toEqual([
    'a',
    'x',
    '  y',
    'z',
    '  w',
  ]);
});

test('a task is not outdented past a section, which could not stand under it', () => {
  const nodes = anOutline('S section\n  a\n  T section\n    b');

  expect(outdentRows(nodes, ['a'])).toEqual([]);
});

test('rows at the top are not outdented', () => {
  expect(outdentRows(anOutline('a\nb'), ['a', 'b'])).toEqual([]);
});

test('moved rows go with what is below them, in the order of the outline', () => {
  const nodes = anOutline('a\n  a1\nb\nc');

  const moves = moveRows(nodes, ['c', 'a1', 'a'], { parent: 'b', before: null });

  expect(drawn(moved(nodes, moves))).toEqual(['b', '  a', '    a1', '  c']);
});

test('rows move in front of a sibling that moves itself', () => {
  const nodes = anOutline('a\nb\nc\nd');

  const moves = moveRows(nodes, ['a', 'c'], { parent: null, before: 'c' });

  expect(drawn(moved(nodes, moves))).toEqual(['b', 'a', 'c', 'd']);
});

test.each(['a', 'a1', 'a1x'])('a row does not move into its own subtree at %s', (parent) => {
  const nodes = anOutline('a\n  a1\n    a1x');

  expect(() => moveRows(nodes, ['a'], { parent, before: null })).toThrow(
    new UserError('cannotMoveInside'),
  );
});

test('a section does not move under a task', () => {
  const nodes = anOutline('a\nS section');

  expect(() => moveRows(nodes, ['S'], { parent: 'a', before: null })).toThrow(
    new UserError('sectionUnderTask'),
  );
});

test('new positions sort between the neighbours', () => {
  const nodes = anOutline('a\nb');

  const [first = '', second = ''] = positionsAt(nodes, { parent: null, before: 'b' }, 2);

  const sorted = [nodes[0]?.position, first, second, nodes[1]?.position];
  expect(sorted).toEqual(sorted.toSorted());
  expect(new Set(sorted).size).toBe(4);
});

test('an unknown sibling means last', () => {
  const [position = ''] = positionsAt(anOutline('a\nb'), { parent: null, before: 'gone' }, 1);

  expect(position > (anOutline('a\nb')[1]?.position ?? '')).toBe(true);
});

test('rows come with everything below them, each once', () => {
  const nodes = anOutline('a\n  a1\n    a1x\nb');

  expect(withDescendants(nodes, ['a1', 'a'])).toEqual(['a1', 'a1x', 'a']);
});

test('rows inside other selected rows are not outermost', () => {
  const nodes = anOutline('a\n  a1\nb\n  b1');

  expect(outermost(nodes, ['b1', 'a1', 'a'])).toEqual(['a', 'b1']);
});

interface Step {
  readonly action: 'indent' | 'outdent' | 'move';
  readonly rows: readonly number[];
  readonly parent: number | null;
  readonly before: number | null;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.constantFrom('indent', 'outdent', 'move'),
    rows: fc.array(fc.nat(24), { minLength: 1, maxLength: 6 }),
    parent: fc.option(fc.nat(24)),
    before: fc.option(fc.nat(24)),
  }),
  { maxLength: 20 },
);

test('any run of moves, indents and outdents leaves every row in one tree', () => {
  fc.assert(
    fc.property(outlines, steps, (start, run) => {
      let nodes = start;
      for (const step of run) {
        const after = taken(nodes, step);
        expect(visibleOrder(after).sort()).toEqual(start.map(({ id }) => id).sort());
        expect(misplacedSections(after)).toEqual([]);
        if (step.action !== 'move') expect(visibleOrder(after)).toEqual(visibleOrder(nodes));
        nodes = after;
      }
    }),
  );
});

test('indent changes the depth by one or not at all, and never for other rows', () => {
  fc.assert(
    fc.property(outlines, fc.array(fc.nat(24), { minLength: 1 }), (nodes, rows) => {
      const ids = idsOf(nodes, rows);
      const inside = new Set(withDescendants(nodes, ids));
      const before = depths(nodes);
      const after = depths(moved(nodes, indentRows(nodes, ids)));
      for (const [id, depth] of after) {
        const change = depth - (before.get(id) ?? 0);
        expect(inside.has(id) ? [0, 1] : [0]).toContain(change);
      }
    }),
  );
});

function taken(nodes: readonly OutlineNode[], step: Step): OutlineNode[] {
  const ids = idsOf(nodes, step.rows);
  try {
    switch (step.action) {
      case 'indent':
        return moved(nodes, indentRows(nodes, ids));
      case 'outdent':
        return moved(nodes, outdentRows(nodes, ids));
      case 'move': {
        const [parent = null] = idsOf(nodes, step.parent === null ? [] : [step.parent]);
        const [before = null] = idsOf(nodes, step.before === null ? [] : [step.before]);
        return moved(nodes, moveRows(nodes, ids, { parent, before }));
      }
    }
  } catch (error) {
    if (error instanceof UserError) return [...nodes];
    throw error;
  }
}

function idsOf(nodes: readonly OutlineNode[], places: readonly number[]): string[] {
  return places.flatMap((place) => nodes[place]?.id ?? []);
}

function depths(nodes: readonly OutlineNode[]): Map<string, number> {
  return new Map(arrangeOutline(nodes).map(({ node, depth }) => [node.id, depth]));
}

function misplacedSections(nodes: readonly OutlineNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes
    .filter(({ type, parent }) => type === 'section' && byId.get(parent ?? '')?.type === 'task')
    .map(({ id }) => id);
}
