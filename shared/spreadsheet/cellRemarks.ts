import { translate } from '../messages/translate.ts';
import { cellAddress } from './columns.ts';
import type { RawSheet, RawStray } from './rawWorkbook.ts';

/** What is pinned to the cells of rows and would not be seen in them: columns of their own. */
export interface CellRemarks {
  /** Name of the column and its lines. */
  of(row: number): readonly (readonly [name: string, lines: string])[];
}

/**
 * Notes and links of cells, one a line with the cell that it belongs to. A link that the cell shows
 * anyway is not said again. `joined`: rows that were added to rows above, with the row that has them.
 */
export function readCellRemarks(
  { notes = [], links = [], rows }: RawSheet,
  joined: ReadonlyMap<number, number>,
): CellRemarks {
  if (notes.length + links.length === 0) return { of: () => [] };
  const shown = new Map(rows.map(({ row, cells }) => [row, cells]));
  const isHidden = ({ row, column, text }: RawStray): boolean =>
    shown.get(row)?.every((cell) => cell.column !== column || !cell.text.includes(text)) ?? true;
  const columns = [
    [translate('spreadsheet.cellNotes'), linesOf(notes, joined)],
    [translate('spreadsheet.cellLinks'), linesOf(links.filter(isHidden), joined)],
  ] as const;
  return {
    of: (row) =>
      columns.flatMap(([name, lines]) => {
        const own = lines.get(row);
        return own === undefined ? [] : [[name, own] as const];
      }),
  };
}

function linesOf(
  pinned: readonly RawStray[],
  joined: ReadonlyMap<number, number>,
): ReadonlyMap<number, string> {
  const byRow = Map.groupBy(pinned, ({ row }) => joined.get(row) ?? row);
  return new Map(
    [...byRow].map(([row, found]) => [
      row,
      found.map((one) => `${cellAddress(one.row, one.column)}: ${one.text.trim()}`).join('\n'),
    ]),
  );
}
