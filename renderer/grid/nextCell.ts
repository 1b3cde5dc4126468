import { jumpTarget } from './selection/jump.ts';

/** A cell by its place on screen: row from the top, column from the left, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  /** Where the table ends for Ctrl+End; a row behind it takes what is added. */
  readonly lastFilledRow: number;
  readonly columns: number;
  /** The column whose cell covers `column` in this row; `column` itself unless a heading spans it. */
  readonly covering: (row: number, column: number) => number;
  /** Whether a cell holds anything; one that a heading covers does. */
  readonly isFilled: (row: number, column: number) => boolean;
  /** The row one screen further down (1) or up (-1). */
  readonly pageRow: (row: number, direction: 1 | -1) => number;
}

export type CellMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'next'
  | 'previous'
  | 'rowStart'
  | 'rowEnd'
  | 'jumpUp'
  | 'jumpDown'
  | 'jumpLeft'
  | 'jumpRight'
  | 'pageUp'
  | 'pageDown'
  | 'gridStart'
  | 'gridEnd';

/**
 * Where a move leads; null when it leads out of the grid, which only Tab does. The place keeps the
 * column that the user is in, also where a heading covers it: going on down returns to it.
 */
export function nextCell(from: CellPlace, move: CellMove, extent: GridExtent): CellPlace | null {
  const { rows, columns, covering } = extent;
  const { row } = from;
  const column = covering(row, from.column);
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  switch (move) {
    case 'up':
      return { row: Math.max(0, row - 1), column: from.column };
    case 'down':
      return { row: Math.min(lastRow, row + 1), column: from.column };
    case 'left':
      return { row, column: Math.max(0, column - 1) };
    case 'right':
      return { row, column: columnAfter(extent, row, column) ?? column };
    case 'next': {
      const after = columnAfter(extent, row, column);
      if (after !== null) return { row, column: after };
      return row < lastRow ? { row: row + 1, column: 0 } : null;
    }
    case 'previous':
      if (column > 0) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: covering(row - 1, lastColumn) } : null;
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: covering(row, lastColumn) };
    case 'jumpUp':
    case 'jumpDown': {
      const isFilled = (place: number): boolean => extent.isFilled(place, from.column);
      const step = move === 'jumpDown' ? 1 : -1;
      return { row: jumpTarget(row, step, rows, isFilled), column: from.column };
    }
    case 'jumpLeft':
    case 'jumpRight': {
      const isFilled = (place: number): boolean => extent.isFilled(row, place);
      const target = jumpTarget(column, move === 'jumpRight' ? 1 : -1, columns, isFilled);
      return { row, column: covering(row, target) };
    }
    case 'pageUp':
    case 'pageDown':
      return { row: extent.pageRow(row, move === 'pageDown' ? 1 : -1), column: from.column };
    case 'gridStart':
      return { row: 0, column: 0 };
    case 'gridEnd':
      return { row: extent.lastFilledRow, column: lastColumn };
  }
}

function columnAfter(extent: GridExtent, row: number, column: number): number | null {
  for (let after = column + 1; after < extent.columns; after += 1) {
    if (extent.covering(row, after) === after) return after;
  }
  return null;
}
