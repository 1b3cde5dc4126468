import type { ShownRow } from '../contract/importContract.ts';
import { cellWords } from '../spreadsheet/cellWords.ts';
import { columnLetters } from '../spreadsheet/columns.ts';
import type { RawSheet } from '../spreadsheet/rawWorkbook.ts';
import type { SheetUnderstanding } from '../spreadsheet/understandSheet.ts';

/** Rows of a sheet that hold something, from the `from`-th on, beside what they mean. */
export function showRows(
  { rows }: RawSheet,
  { rowKinds }: Pick<SheetUnderstanding, 'rowKinds'>,
  { from, count }: { readonly from: number; readonly count: number },
): ShownRow[] {
  return rows.slice(from, from + count).map(({ row, cells }) => ({
    row,
    meaning: rowKinds.get(row) ?? 'skipped',
    cells: Object.fromEntries(
      // An error of a formula has no words, and is seen all the same.
      cells.map((cell) => [columnLetters(cell.column), cellWords(cell) || cell.text]),
    ),
  }));
}
