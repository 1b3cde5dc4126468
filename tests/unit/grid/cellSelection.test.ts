import { expect, test } from 'vitest';

import type { CellOrder } from '#renderer/grid/selection/cellOrder.ts';
import {
  addSelection,
  beginSelection,
  extendSelection,
  hasCell,
  nothingSelected,
  withoutMissing,
} from '#renderer/grid/selection/cellSelection.ts';
import type { CellSelection } from '#renderer/grid/selection/cellSelection.ts';
import { jumpTarget } from '#renderer/grid/selection/jump.ts';
import {
  countCells,
  isOneTable,
  nextSelected,
  selectedTable,
} from '#renderer/grid/selection/selectedCells.ts';
import { summariseSelection } from '#renderer/grid/selection/selectionSummary.ts';

const order = orderOf(['a', 'b', 'c', 'd'], ['x', 'y', 'z']);

function orderOf(rows: readonly string[], fields: readonly string[]): CellOrder {
  return {
    rowCount: () => rows.length,
    rowAt: (index) => rows[index],
    indexOfRow: (id) => rows.indexOf(id),
    fields: () => fields,
  };
}

const at = (id: string, field: string) => ({ id, field });

function range(from: [string, string], to: [string, string]): CellSelection {
  return extendSelection(beginSelection(order, at(...from)), order, at(...to));
}

test('a range is the rectangle between two corners, whichever was first', () => {
  const table = { rows: ['b', 'c'], fields: ['x', 'y'] };

  expect(selectedTable(range(['c', 'x'], ['b', 'y']), order, null)).toEqual(table);
  expect(selectedTable(range(['b', 'y'], ['c', 'x']), order, null)).toEqual(table);
});

test('a range that is drawn back to where it began is one active cell', () => {
  const back = extendSelection(range(['b', 'x'], ['c', 'y']), order, at('b', 'x'));

  expect(back.blocks).toEqual([]);
});

test('a block that is added leaves the ones before', () => {
  const added = addSelection(range(['a', 'x'], ['b', 'x']), order, {
    active: at('a', 'x'),
    at: at('d', 'z'),
    kind: 'cells',
  });

  expect([hasCell(added, 'a', 'x'), hasCell(added, 'd', 'z'), hasCell(added, 'd', 'x')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isOneTable(added, selectedTable(added, order, null))).toBe(false);
});

test('cells of blocks that lie apart are counted one by one', () => {
  const add = (selection: CellSelection, ...cell: [string, string]) =>
    addSelection(selection, order, { active: null, at: at(...cell), kind: 'cells' });
  const apart = add(range(['a', 'x'], ['b', 'y']), 'd', 'z');

  expect(countCells(apart, selectedTable(apart, order, null))).toBe(5);
  const twice = add(apart, 'a', 'x');
  expect(countCells(twice, selectedTable(twice, order, null))).toBe(5);
});

test('the active cell is part of what is added to', () => {
  const added = addSelection(nothingSelected, order, {
    active: at('a', 'x'),
    at: at('b', 'x'),
    kind: 'cells',
  });

  expect(selectedTable(added, order, null)).toEqual({ rows: ['a', 'b'], fields: ['x'] });
});

test('whole rows have every column, also those that come later', () => {
  const rows = extendSelection(beginSelection(order, at('b', 'x'), 'rows'), order, at('c', 'z'));

  expect(hasCell(rows, 'c', 'not shown')).toBe(true);
  expect(hasCell(rows, 'a', 'x')).toBe(false);
});

test('a choice keeps its rows when they are sorted, and loses those that are gone', () => {
  const chosen = range(['a', 'x'], ['c', 'y']);
  const sorted = orderOf(['d', 'c', 'a'], ['x', 'y', 'z']);

  const left = withoutMissing(chosen, sorted);

  expect(selectedTable(left, sorted, null)).toEqual({ rows: ['c', 'a'], fields: ['x', 'y'] });
  expect(withoutMissing(chosen, order)).toBe(chosen);
});

test.each([
  ['row', 1, ['a y', 'b x', 'b y', 'a x']],
  ['column', 1, ['b x', 'a y', 'b y', 'a x']],
  ['row', -1, ['b y', 'b x', 'a y', 'a x']],
] as const)('by %s in direction %i all cells of a range are visited', (by, direction, visited) => {
  const chosen = range(['a', 'x'], ['b', 'y']);
  const table = selectedTable(chosen, order, null);
  let active: { id: string; field: string } | null = at('a', 'x');
  const seen = visited.map(() => {
    active = nextSelected(table, (id, field) => hasCell(chosen, id, field), active ?? at('', ''), {
      by,
      direction,
    });
    return `${active?.id ?? ''} ${active?.field ?? ''}`;
  });

  expect(seen).toEqual(visited);
});

test.each([
  ['over filled cells to the last of them', '##.#', 0, 1, 1],
  ['from there to the next filled one', '##.#', 1, 1, 3],
  ['from an empty one to the next filled one', '..##', 0, 1, 2],
  ['to the edge when nothing is filled', '#...', 0, 1, 3],
  ['back as well', '#.##', 3, -1, 2],
  ['and stays at the edge', '###', 2, 1, 2],
] as const)('a jump goes %s', (_, line, from, step, to) => {
  expect(jumpTarget(from, step, line.length, (place) => line[place] === '#')).toBe(to);
});

test('the summary counts filled cells and adds up numbers', () => {
  const cells = [
    { isFilled: true, number: 40 },
    { isFilled: true, number: 2.5 },
    { isFilled: true, number: null },
    { isFilled: false, number: null },
  ];

  expect(summariseSelection({ rows: 2, columns: 2, count: 4 }, () => cells)).toEqual({
    rows: 2,
    columns: 2,
    count: 4,
    filled: 3,
    sum: 42.5,
  });
});

test('a very large choice is not looked through after each key', () => {
  const summary = summariseSelection({ rows: 100_000, columns: 8, count: 800_000 }, () => {
    throw new Error('looked through');
  });

  expect(summary).toEqual({ rows: 100_000, columns: 8, count: 800_000, filled: null, sum: null });
});
