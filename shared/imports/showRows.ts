import type { ShownRow } from '../contract/importContract.ts';
import { cellWords } from '../spreadsheet/cellWords.ts';
import { columnLetters } from '../spreadsheet/columns.ts';
import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import type { RawSheet } from '../spreadsheet/rawWorkbook.ts';

/** Rows of a sheet that hold something, from the `from`-th on, beside what they mean. */
export function showRows(
  raw: RawSheet,
  understood: InspectedSheet,
  { from, count }: { readonly from: number; readonly count: number },
): ShownRow[] {
  const meaningOf = createMeanings(understood);
  return raw.rows.slice(from, from + count).map(({ row, cells }) => ({
    row,
    meaning: meaningOf(row),
    cells: Object.fromEntries(
      cells.map((cell) => [columnLetters(cell.column), cellWords(cell) || cell.text]),
    ),
  }));
}

function createMeanings({
  headerRows,
  rows,
}: InspectedSheet): (row: number) => ShownRow['meaning'] {
  const headers = new Set(headerRows);
  const lastHeader = headerRows.at(-1) ?? Infinity;
  const meanings = new Map(rows.map(({ row, type }) => [row, type]));
  const last = rows.at(-1)?.row ?? 0;
  return (row) => {
    if (headers.has(row)) return 'header';
    if (row < lastHeader) return 'above';
    return meanings.get(row) ?? (row > last ? 'below' : 'skipped');
  };
}
