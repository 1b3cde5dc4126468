import type { RawCell, RawRange, RawRow, RawSheet } from './rawWorkbook.ts';

/** A sheet by its places; rows and columns count from 1. */
export interface SheetGrid {
  rowAt(row: number): RawRow | undefined;
  cellAt(row: number, column: number): RawCell | undefined;
  /** Merged ranges whose first row this is. */
  mergesFrom(row: number): readonly RawRange[];
}

export function createSheetGrid({ rows, merges }: RawSheet): SheetGrid {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const byTop = Map.groupBy(merges, ({ top }) => top);
  return {
    rowAt: (row) => byRow.get(row),
    cellAt: (row, column) => byRow.get(row)?.cells.find((cell) => cell.column === column),
    mergesFrom: (row) => byTop.get(row) ?? [],
  };
}
