import type {
  RawCell,
  RawPlace,
  RawRange,
  RawRow,
  RawStray,
} from '#shared/spreadsheet/rawWorkbook.ts';

import type { FoundCells } from './assembleSheet.ts';
import { textCell } from './textCell.ts';

/** A cell of a table in a document or page, before it has its place. */
export interface DocumentCell {
  readonly text: string;
  /** How many columns and rows of the table it covers. */
  readonly columns: number;
  readonly rows: number;
  /** As in `RawCell`. */
  readonly font: string | null;
  readonly isBold: boolean;
  readonly isColoured: boolean;
  readonly link: string | null;
}

/** More columns or rows than any table of people has are a mistake of whoever wrote it. */
const mostSpan = 1000;

/** Puts cells, row by row, where a table shows them, beside those that reach down from above. */
export function placeCells(table: readonly (readonly DocumentCell[])[]): FoundCells {
  const rows: RawRow[] = [];
  const merges: RawRange[] = [];
  const coloured: RawPlace[] = [];
  const links: RawStray[] = [];
  /** The last row that a cell from above covers, by column. */
  const coveredTo: number[] = [];
  table.forEach((line, index) => {
    const row = index + 1;
    const cells: RawCell[] = [];
    let column = 1;
    for (const cell of line) {
      while ((coveredTo[column] ?? 0) >= row) column += 1;
      const right = column + spanOf(cell.columns, mostSpan) - 1;
      const bottom = row + spanOf(cell.rows, table.length - index) - 1;
      for (let at = column; at <= right; at += 1) coveredTo[at] = bottom;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      const raw = textCell(column, cell.text);
      if (raw !== null) cells.push(dress(raw, cell));
      else if (cell.isColoured) coloured.push({ row, column });
      if (cell.link !== null) links.push({ row, column, text: cell.link });
      column = right + 1;
    }
    if (cells.length > 0) rows.push({ row, cells });
  });
  return { rows, merges, coloured, notes: [], links };
}

function spanOf(span: number, most: number): number {
  return Math.max(1, Math.min(Number.isFinite(span) ? Math.trunc(span) : 1, most));
}

function dress(raw: RawCell, { font, isBold }: DocumentCell): RawCell {
  return { ...raw, ...(font !== null && { font }), ...(isBold && { isBold }) };
}
