import type { CellObject, Range, WorkSheet } from '@e965/xlsx';

import { cellAddress } from '#shared/spreadsheet/columns.ts';
import type {
  RawCell,
  RawRange,
  RawRow,
  RawSheet,
  RawStray,
} from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

import { readCell } from './readCell.ts';

/** Far above any table of an office; Excel's own for the text of one cell. */
const limits = {
  rows: 100_000,
  columns: 200,
  strays: 1000,
  merges: 50_000,
  textLength: 32_767,
} as const;

interface SheetOrigin {
  readonly name: string;
  readonly hidden: boolean;
  readonly file: string;
}

/** Goes by the cells that are there: the range that a sheet declares is often wrong, or a trap. */
export function readSheet(sheet: WorkSheet, origin: SheetOrigin): RawSheet {
  const { name, hidden, file } = origin;
  const all = readRows(sheet['!data'] ?? [], origin);
  const rows: RawRow[] = [];
  const strays: RawStray[] = [];
  for (const { row, cells } of all) {
    const isFar = ({ column }: RawCell) => row > limits.rows || column > limits.columns;
    const near = cells.filter((cell) => !isFar(cell));
    if (near.length > 0) rows.push({ row, cells: near });
    for (const { column, text } of cells.filter(isFar)) strays.push({ row, column, text });
  }
  if (strays.length > limits.strays || rows.length === 0) refuseStrays(strays, origin);
  const merges = clampMerges(sheet['!merges'] ?? [], rows);
  if (merges.length > limits.merges) {
    throw new UserError('tooManyMergedCells', { sheet: name, file, count: merges.length });
  }
  return { name, hidden, rows, merges, strays };
}

function readRows(data: readonly (readonly CellObject[])[], origin: SheetOrigin): RawRow[] {
  return entriesOf(data).flatMap(([index, found]): RawRow[] => {
    const row = index + 1;
    const cells = entriesOf(found).flatMap(([place, object]): RawCell[] => {
      const cell = readCell(object, place + 1);
      return cell === null ? [] : [checkLength(cell, row, origin)];
    });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}

/**
 * What an array holds, by place. By keys and not by a loop up to the length: a single cell in the
 * last row of Excel makes that a million. A cell whose address is no address has no place.
 */
function entriesOf<T>(values: readonly T[]): [place: number, value: T][] {
  return Object.entries(values).flatMap(([key, value]): [number, T][] =>
    /^\d+$/.test(key) ? [[Number(key), value]] : [],
  );
}

function checkLength(cell: RawCell, row: number, { name: sheet, file }: SheetOrigin): RawCell {
  if (cell.text.length <= limits.textLength) return cell;
  const address = cellAddress(row, cell.column);
  throw new UserError('cellTooLong', { sheet, file, cell: address, limit: limits.textLength });
}

function refuseStrays([first]: readonly RawStray[], { name: sheet, file }: SheetOrigin): void {
  if (first === undefined) return;
  const { rows, columns } = limits;
  const cell = cellAddress(first.row, first.column);
  throw new UserError('sheetTooLarge', { sheet, file, rows, columns, cell });
}

/** Ranges beside or below the content say nothing about it, and some files have a million. */
function clampMerges(ranges: readonly Range[], rows: readonly RawRow[]): RawRange[] {
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  const width = rows.reduce((max, { cells }) => Math.max(max, cells.at(-1)?.column ?? 0), 0);
  const merges: RawRange[] = [];
  for (const { s: start, e: end } of ranges) {
    const isOutside = end.r + 1 < first || start.r + 1 > last || start.c + 1 > width;
    // What the file has for a range may be anything.
    if (isOutside || !(end.r >= start.r && end.c >= start.c)) continue;
    merges.push({
      top: start.r + 1,
      left: start.c + 1,
      bottom: Math.min(end.r + 1, last),
      right: Math.min(end.c + 1, limits.columns),
    });
  }
  return merges;
}
