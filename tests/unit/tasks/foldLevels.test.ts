import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  depthOf,
  foldedTo,
  levels,
  levelShown,
  visibleRow,
} from '#renderer/tasks/outline/foldLevels.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';

import { outlines } from './outlineNodes.ts';
import { taskRows } from './taskRows.ts';

const rows = taskRows(`
  S section
    a
      a1
        a1x
    b
  T section
  c
    c1
`);

test('rows are folded at a level and below it', () => {
  expect([...foldedTo(rows, 1)]).toEqual(['S', 'a', 'a1', 'c']);
  expect([...foldedTo(rows, 2)]).toEqual(['a', 'a1']);
  expect([...foldedTo(rows, 3)]).toEqual(['a1']);
  expect([...foldedTo(rows, null)]).toEqual([]);
});

test('a row without any of its own below it in a narrowed table is not folded', () => {
  const narrowed = rows.filter(({ id }) => id === 'S' || id === 'b' || id === 'c');

  expect([...foldedTo(narrowed, 1)]).toEqual(['S']);
});

test('a table that is folded row by row shows no level', () => {
  expect(levelShown(rows, new Set(['S']))).toBe('other');
  expect(levelShown(rows, new Set(['S', 'a', 'a1', 'c']))).toBe(1);
  expect(levelShown(rows, new Set())).toBeNull();
});

test('a row that is folded away is told by the outermost of those that hide it', () => {
  expect(visibleRow(rows, foldedTo(rows, 1), 'a1x')).toBe('S');
  expect(visibleRow(rows, foldedTo(rows, 2), 'a1x')).toBe('a');
  expect(visibleRow(rows, foldedTo(rows, 2), 'b')).toBe('b');
  expect(visibleRow(rows, foldedTo(rows, 1), 'c1')).toBe('c');
});

test('what is seen at a level goes exactly as deep, and the level is known again', () => {
  fc.assert(
    fc.property(outlines, fc.constantFrom(...levels), (nodes, level) => {
      const placed = arrangeOutline(nodes).map(({ node, depth }) => ({ id: node.id, depth }));
      const folded = foldedTo(placed, level);
      const seen = placed.filter(({ id }) => visibleRow(placed, folded, id) === id);
      expect(seen).toEqual(placed.filter(({ depth }) => depth < level));
      expect(levelShown(placed, folded)).toBe(depthOf(placed) > level ? level : null);
    }),
  );
});
