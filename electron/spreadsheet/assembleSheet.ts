import { cellAddress } from '#shared/spreadsheet/columns.ts';
import type {
  RawCell,
  RawPlace,
  RawRange,
  RawRow,
  RawSheet,
  RawStray,
} from '#shared/spreadsheet/rawWorkbook.ts';
import { UserError } from '#shared/userError.ts';

/** Far above any table of an office; Excel's own for the text of one cell. */
const limits = {
  rows: 100_000,
  columns: 200,
  strays: 1000,
  merges: 50_000,
  textLength: 32_767,
} as const;

/** Painted cells beyond draw no table. */
export const maxColoured = 1_000_000;

export interface SheetOrigin {
  readonly name: string;
  readonly hidden: boolean;
  readonly file: string;
}

/** What a reader found on a sheet, wherever it lies. */
export interface FoundCells {
  /** Top to bottom, cells left to right; none is empty. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawRange[];
  readonly coloured: readonly RawPlace[];
  readonly notes: readonly RawStray[];
  readonly links: readonly RawStray[];
}

/** Goes by the cells that are there: the range that a sheet declares is often wrong, or a trap. */
export function assembleSheet(found: FoundCells, origin: SheetOrigin): RawSheet {
  const { name, hidden } = origin;
  checkLengths(found.rows, origin);
  const { rows, strays } = partStrays(found.rows);
  if (strays.length > limits.strays || rows.length === 0) refuseStrays(strays, origin);
  const content = boundsOf(rows);
  const merges = clampMerges(found.merges, content);
  if (merges.length > limits.merges) {
    throw new UserError('tooManyMergedCells', {
      sheet: name,
      file: origin.file,
      count: merges.length,
    });
  }
  const isInside = (place: RawPlace) =>
    place.row >= content.top && place.row <= content.bottom && place.column <= content.right;
  const coloured = found.coloured.filter(isInside);
  const notes = trim(found.notes);
  const links = trim(found.links);
  return {
    name,
    hidden,
    rows,
    merges,
    strays,
    ...(coloured.length > 0 && { coloured }),
    ...(notes.length > 0 && { notes }),
    ...(links.length > 0 && { links }),
  };
}

function partStrays(found: readonly RawRow[]) {
  const rows: RawRow[] = [];
  const strays: RawStray[] = [];
  for (const whole of found) {
    const { row, cells } = whole;
    const isFar = ({ column }: RawCell) => row > limits.rows || column > limits.columns;
    if (!cells.some(isFar)) {
      rows.push(whole);
      continue;
    }
    const near = cells.filter((cell) => !isFar(cell));
    if (near.length > 0) rows.push({ row, cells: near });
    for (const { column, text } of cells.filter(isFar)) strays.push({ row, column, text });
  }
  return { rows, strays };
}

function checkLengths(rows: readonly RawRow[], { name: sheet, file }: SheetOrigin): void {
  for (const { row, cells } of rows) {
    for (const { column, text } of cells) {
      if (text.length <= limits.textLength) continue;
      const cell = cellAddress(row, column);
      throw new UserError('cellTooLong', { sheet, file, cell, limit: limits.textLength });
    }
  }
}

function refuseStrays([first]: readonly RawStray[], { name: sheet, file }: SheetOrigin): void {
  if (first === undefined) return;
  const { rows, columns } = limits;
  const cell = cellAddress(first.row, first.column);
  throw new UserError('sheetTooLarge', { sheet, file, rows, columns, cell });
}

function boundsOf(rows: readonly RawRow[]): RawRange {
  return {
    top: rows[0]?.row ?? 0,
    left: 1,
    bottom: rows.at(-1)?.row ?? 0,
    right: rows.reduce((max, { cells }) => Math.max(max, cells.at(-1)?.column ?? 0), 0),
  };
}

/** Ranges beside or below the content say nothing about it, and some files have a million. */
function clampMerges(ranges: readonly RawRange[], content: RawRange): RawRange[] {
  const merges: RawRange[] = [];
  for (const { top, left, bottom, right } of ranges) {
    const isOutside = bottom < content.top || top > content.bottom || left > content.right;
    // What the file has for a range may be anything.
    if (isOutside || !(bottom >= top && right >= left)) continue;
    merges.push({
      top,
      left,
      bottom: Math.min(bottom, content.bottom),
      right: Math.min(right, limits.columns),
    });
  }
  return merges;
}

/** Remarks and addresses in the order of the cells, as texts are: NFC, never blank. */
function trim(found: readonly RawStray[]): RawStray[] {
  return found
    .map(({ row, column, text }) => ({
      row,
      column,
      text: text.normalize('NFC').replace(/\r\n?/g, '\n').trim().slice(0, limits.textLength),
    }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
