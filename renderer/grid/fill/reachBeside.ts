import { rowsBetween } from '../selection/cellOrder.ts';
import type { CellOrder } from '../selection/cellOrder.ts';
import type { CellTable } from '../selection/selectedCells.ts';
import type { Words } from './planFill.ts';

/**
 * As in Excel: the source and the rows below it as far as the column to the left is filled without
 * a gap, or else the one to the right. Rows in which `words` gives null are no gap. Null when
 * neither is filled below.
 */
export function reachBeside(source: CellTable, order: CellOrder, words: Words): CellTable | null {
  const fields = order.fields();
  const bottom = order.indexOfRow(source.rows.at(-1) ?? '');
  const left = fields[fields.indexOf(source.fields[0] ?? '') - 1];
  const right = fields[fields.indexOf(source.fields.at(-1) ?? '') + 1];
  for (const field of [left, right]) {
    if (field === undefined) continue;
    const last = lastFilledRow(field, bottom, order, words);
    if (last === bottom) continue;
    return {
      rows: [...source.rows, ...rowsBetween(order, bottom + 1, last)],
      fields: source.fields,
    };
  }
  return null;
}

function lastFilledRow(field: string, bottom: number, order: CellOrder, words: Words): number {
  let last = bottom;
  for (let row = bottom + 1; row < order.rowCount(); row += 1) {
    const beside = words(order.rowAt(row) ?? '', field);
    if (beside === '') break;
    if (beside !== null) last = row;
  }
  return last;
}
