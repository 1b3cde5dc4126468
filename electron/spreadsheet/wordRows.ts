import type { DocumentCell } from './tablePlacer.ts';

/** A cell while it is read. `isBelow`: it continues the merged cell above. */
export interface WordCell {
  text: string;
  columns: number;
  isBelow: boolean;
  isColoured: boolean;
  font: string | null;
  /** Runs with words, and how many of them are bold. */
  runs: number;
  boldRuns: number;
}

export interface WordRow {
  /** Columns of the table that the row leaves out before its first cell. */
  before: number;
  isDeleted: boolean;
  readonly cells: WordCell[];
}

/** Gives merged cells their heights: Word writes a cell for each row and says which continue. */
export function joinDown(rows: readonly WordRow[]): DocumentCell[][] {
  type Placed = { -readonly [Key in keyof DocumentCell]: DocumentCell[Key] };
  let above = new Map<number, Placed>();
  return rows
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ before, cells }) => {
      const line: Placed[] = [];
      const placed = new Map<number, Placed>();
      let column = 1;
      for (; column <= Math.min(before, mostBefore); column += 1) line.push({ ...emptyCell });
      for (const cell of cells) {
        const upper = above.get(column);
        if (cell.isBelow && upper !== undefined) {
          upper.rows += 1;
          placed.set(column, upper);
        } else {
          const one: Placed = {
            text: cell.text.trim(),
            columns: cell.columns,
            rows: 1,
            font: cell.font,
            isBold: cell.runs > 0 && cell.boldRuns === cell.runs,
            isColoured: cell.isColoured,
            link: null,
          };
          line.push(one);
          placed.set(column, one);
        }
        column += cell.columns;
      }
      above = placed;
      return line;
    });
}

/** More columns than any table has. */
const mostBefore = 1000;

const emptyCell: DocumentCell = {
  text: '',
  columns: 1,
  rows: 1,
  font: null,
  isBold: false,
  isColoured: false,
  link: null,
};
