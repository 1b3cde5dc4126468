import type { CellTable } from '../selection/selectedCells.ts';
import type { TextTable } from './tableText.ts';

interface PasteGrid {
  /** All rows and columns that are seen, in their order. */
  readonly rows: readonly string[];
  readonly fields: readonly string[];
  /** What is chosen; one cell is where the table begins. */
  readonly chosen: CellTable;
  /** Nothing goes into the row, unless one cell goes into one. */
  readonly isPassedOver: (id: string) => boolean;
}

export interface PastedCell {
  readonly field: string;
  readonly words: string;
}

/** Which words go into which cells, before anyone asks whether they fit there. */
export interface PastePlan {
  readonly existing: readonly { readonly id: string; readonly cells: readonly PastedCell[] }[];
  /** Rows that go on below the last one. */
  readonly added: readonly (readonly PastedCell[])[];
  /** Filled cells to the right of the last column. */
  readonly lost: number;
}

/**
 * As in Excel: one cell goes into every chosen one, a table is repeated when the choice is a whole
 * number of times as high and as wide, and else it goes from the first chosen cell as far as it
 * reaches, also below the last row. Where the chosen rows are passed over, all of it is lost.
 */
export function planPaste(table: TextTable, grid: PasteGrid): PastePlan {
  const { rows, fields, chosen } = grid;
  const height = table.length;
  const width = Math.max(0, ...table.map((row) => row.length));
  if (height === 0 || width === 0) return { existing: [], added: [], lost: 0 };
  const isOneIntoOne = height * width === 1 && chosen.rows.length * chosen.fields.length === 1;
  const isReached = (id: string): boolean => isOneIntoOne || !grid.isPassedOver(id);
  const chosenRows = chosen.rows.filter(isReached);
  if (chosenRows.length === 0 && chosen.rows.length > 0)
    return { existing: [], added: [], lost: countFilled(table) };
  const across = repeats(chosen.fields.length, width);
  const down = repeats(chosenRows.length, height);
  const isRepeated = across > 0 && down > 0 && across * down > 1;
  const wanted = {
    rows: isRepeated ? down * height : height,
    columns: isRepeated ? across * width : width,
  };
  const targetRows = isRepeated ? chosenRows : from(rows, chosenRows[0]).filter(isReached);
  const targetFields = isRepeated ? chosen.fields : from(fields, chosen.fields[0]);
  const cellsOf = (row: number): PastedCell[] =>
    targetFields.slice(0, wanted.columns).map((field, column) => ({
      field,
      words: table[row % height]?.[column % width] ?? '',
    }));
  const count = Math.min(wanted.rows, targetRows.length);
  return {
    existing: targetRows.slice(0, count).map((id, row) => ({ id, cells: cellsOf(row) })),
    added: Array.from({ length: wanted.rows - count }, (_, at) => cellsOf(count + at)),
    lost: countFilled(table.map((row) => row.slice(targetFields.length))),
  };
}

function countFilled(table: TextTable): number {
  return table.flat().filter((words) => words !== '').length;
}

function repeats(chosen: number, size: number): number {
  return chosen % size === 0 ? chosen / size : 0;
}

function from<T>(all: readonly T[], first: T | undefined): readonly T[] {
  const at = first === undefined ? -1 : all.indexOf(first);
  return at === -1 ? [] : all.slice(at);
}
