import { expect, test } from 'vitest';

import { reachBeside } from '#renderer/grid/fill/reachBeside.ts';
import type { CellOrder } from '#renderer/grid/selection/cellOrder.ts';

const rows = ['a', 'b', 'heading', 'c', 'd', 'e'];
const order: CellOrder = {
  rowCount: () => rows.length,
  rowAt: (index) => rows[index],
  indexOfRow: (id) => rows.indexOf(id),
  fields: () => ['x', 'y', 'z'],
};

/** Cells of a column that hold words. */
function filled(cells: Readonly<Record<string, readonly string[]>>) {
  return (id: string, field: string): string | null =>
    id === 'heading' ? null : cells[field]?.includes(id) === true ? 'words' : '';
}

const one = { rows: ['a'], fields: ['y'] };

test('it goes down to the first gap of the column to the left, over headings', () => {
  const words = filled({ x: ['a', 'b', 'c', 'e'], z: rows });

  expect(reachBeside(one, order, words)).toEqual({
    rows: ['a', 'b', 'heading', 'c'],
    fields: ['y'],
  });
});

test('where nothing is to the left, the column to the right counts', () => {
  expect(reachBeside(one, order, filled({ x: ['a'], z: ['b'] }))).toEqual({
    rows: ['a', 'b'],
    fields: ['y'],
  });
});

test('a heading behind the last filled row is not reached', () => {
  expect(reachBeside(one, order, filled({ x: ['a', 'b'] }))?.rows).toEqual(['a', 'b']);
});

test('several columns go by those beside them', () => {
  const wide = { rows: ['a', 'b'], fields: ['x', 'y'] };

  expect(reachBeside(wide, order, filled({ z: rows }))).toEqual({ rows, fields: ['x', 'y'] });
});

test('without anything filled below there is nothing to reach', () => {
  expect(reachBeside(one, order, filled({ x: ['a', 'c'], y: rows }))).toBeNull();
  expect(reachBeside({ rows: ['e'], fields: ['y'] }, order, filled({ x: rows }))).toBeNull();
});
