import { expect, test } from 'vitest';

import { nextCell } from '#renderer/grid/nextCell.ts';
import type { CellMove, CellPlace, GridExtent } from '#renderer/grid/nextCell.ts';

/** Three rows of four cells; in row 1 a heading goes from column 1 to the end. */
const extent: GridExtent = {
  rows: 3,
  lastFilledRow: 2,
  columns: 4,
  covering: (row, column) => (row === 1 ? Math.min(column, 1) : column),
  isFilled: (row, column) => row === 1 || column < 2,
  pageRow: (row, direction) => Math.min(2, Math.max(0, row + 2 * direction)),
};

test.each<[from: [number, number], move: CellMove, to: [number, number] | null]>([
  [[0, 2], 'down', [1, 2]],
  [[1, 2], 'down', [2, 2]],
  [[2, 2], 'down', [2, 2]],
  [[0, 2], 'up', [0, 2]],
  [[0, 2], 'right', [0, 3]],
  [[0, 3], 'right', [0, 3]],
  [[1, 0], 'right', [1, 1]],
  [[1, 3], 'right', [1, 1]],
  [[1, 3], 'left', [1, 0]],
  [[0, 0], 'left', [0, 0]],
  [[0, 3], 'next', [1, 0]],
  [[1, 1], 'next', [2, 0]],
  [[2, 3], 'next', null],
  [[2, 0], 'previous', [1, 1]],
  [[1, 0], 'previous', [0, 3]],
  [[0, 0], 'previous', null],
  [[2, 2], 'rowStart', [2, 0]],
  [[1, 0], 'rowEnd', [1, 1]],
  [[2, 2], 'jumpUp', [1, 2]],
  [[0, 0], 'jumpDown', [2, 0]],
  [[1, 3], 'jumpDown', [2, 3]],
  [[0, 0], 'jumpRight', [0, 1]],
  [[0, 3], 'jumpLeft', [0, 1]],
  [[1, 0], 'jumpRight', [1, 1]],
  [[0, 1], 'pageDown', [2, 1]],
  [[2, 1], 'pageUp', [0, 1]],
  [[2, 2], 'gridStart', [0, 0]],
  [[0, 0], 'gridEnd', [2, 3]],
])('from %j %s leads to %j', (from, move, to) => {
  expect(nextCell(place(from), move, extent)).toEqual(to === null ? null : place(to));
});

function place([row, column]: readonly [number, number]): CellPlace {
  return { row, column };
}
