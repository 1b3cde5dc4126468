import { foldText } from '../text/fold.ts';
import { cellWords } from './cellWords.ts';
import {
  isHeaderAgain,
  type ColumnField,
  type TableColumn,
  type TableHeader,
} from './findHeader.ts';
import type { RawCell, RawRow, RawSheet } from './rawWorkbook.ts';

/** A row below the header, its cells by what their columns mean. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly cell: RawCell;
  readonly column: TableColumn;
  readonly words: string;
}

/** Why a row below the header is not one of the table. */
export type SkippedBecause = 'total' | 'tail' | 'stray';

export interface SkippedRow {
  readonly row: number;
  readonly cell: RawCell;
  readonly because: SkippedBecause;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
}

/** What stands at the foot of an annex: who signs, who gets it, notes. Folded text. */
const tailStarts =
  /^(noi nhan|noi gui|t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|tuq\.|q\. |nguoi lap|lap bieu|ghi chu ?:|luu y ?:|\(\*+\)|\*+ )/;
const tailWhole =
  /^(chanh van phong|pho chanh van phong|bi thu|pho bi thu( thuong truc)?|chu tich|pho chu tich|giam doc|pho giam doc|truong ban|pho truong ban|thu truong don vi|nguoi duyet|ky ten.*)$/;
const placeAndDay = /^[^,.;:]{2,40}, ?ngay .{0,12}thang .{0,12}nam/;
const total = /^(tong cong|tong so|tong|cong)( cong)?( *[:(].*| *\d+.*)?$/;

/** The rows of the table below its header, without those that only look like rows. */
export function collectTableRows(sheet: RawSheet, header: TableHeader): TableRows {
  const lastHeaderRow = header.rows.at(-1) ?? 0;
  const columns = new Map(header.columns.map((column) => [column.column, column]));
  const below = sheet.rows
    .filter(({ row }) => row > lastHeaderRow)
    .filter((row, index) => !(index === 0 && isColumnNumbers(row)) && !isHeaderAgain(row, header))
    .map((row) => arrange(row, columns));
  const filled = fillMergedCells(below, sheet, columns);

  const skipped = sheet.strays.map(({ row, column, text }): SkippedRow => ({
    row,
    cell: { column, value: text, text },
    because: 'stray',
  }));
  const { rows, tail } = cutTail(filled, header);
  const [tailRow] = tail;
  const [tailCell] = tailRow?.cells ?? [];
  if (tailRow !== undefined && tailCell !== undefined) {
    skipped.unshift({ row: tailRow.row, cell: tailCell.cell, because: 'tail' });
  }
  const totals = rows.filter(isTotal);
  for (const { row, cells } of totals) {
    const [first] = cells;
    if (first !== undefined) skipped.unshift({ row, cell: first.cell, because: 'total' });
  }
  return { rows: rows.filter((row) => !isTotal(row)), skipped };
}

function arrange({ row, cells }: RawRow, columns: ReadonlyMap<number, TableColumn>): TableRow {
  return {
    row,
    cells: cells.map((cell) => ({
      cell,
      column: columns.get(cell.column) ?? { column: cell.column, field: null, header: '' },
      words: cellWords(cell),
    })),
  };
}

/** What is said once for several rows; number, code and title are each row's own. */
const sharedFields: ReadonlySet<ColumnField> = new Set([
  'group',
  'lead',
  'support',
  'leader',
  'person',
  'period',
  'product',
  'authority',
]);

/** A cell that is merged downwards says the same for every row that it covers. */
function fillMergedCells(
  rows: readonly TableRow[],
  { merges }: RawSheet,
  columns: ReadonlyMap<number, TableColumn>,
): readonly TableRow[] {
  const added = new Map<number, TableCell[]>();
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { top, bottom, left } of merges) {
    const field = columns.get(left)?.field ?? null;
    if (field === null || !sharedFields.has(field)) continue;
    const shared = byRow.get(top)?.cells.find(({ cell }) => cell.column === left);
    for (let row = top + 1; shared !== undefined && row <= bottom; row += 1) {
      added.set(row, [...(added.get(row) ?? []), shared]);
    }
  }
  return rows.map((row) => {
    const own = new Set(row.cells.map(({ cell }) => cell.column));
    const shared = (added.get(row.row) ?? []).filter(({ cell }) => !own.has(cell.column));
    const cells = [...row.cells, ...shared].sort((a, b) => a.cell.column - b.cell.column);
    return { ...row, cells };
  });
}

/** "(1) (2) (3) …", the row of column numbers that some annexes have below the header. */
function isColumnNumbers({ cells }: RawRow): boolean {
  const numbers = cells.map(({ text }) => Number(/^\(?(\d{1,2})\)?$/.exec(text.trim())?.[1]));
  return (
    cells.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
  );
}

/** Below the last numbered row, or anywhere in a table without numbers. */
function cutTail(
  rows: readonly TableRow[],
  { columns }: TableHeader,
): { readonly rows: readonly TableRow[]; readonly tail: readonly TableRow[] } {
  const isNumbered = columns.some(({ field }) => field === 'number');
  const last = isNumbered ? rows.findLastIndex((row) => isNumberedRow(row)) : -1;
  const start = rows.findIndex((row, index) => index > last && isTail(row));
  return start < 0 ? { rows, tail: [] } : { rows: rows.slice(0, start), tail: rows.slice(start) };
}

function isNumberedRow({ cells }: TableRow): boolean {
  const number = cells.find(({ column }) => column.field === 'number')?.words ?? '';
  const hasTitle = cells.some(({ column }) => column.field === 'title' || column.field === 'name');
  return hasTitle && number !== '' && number.length <= 12 && !/\s/.test(number);
}

function isTail({ cells }: TableRow): boolean {
  const title = cells.find(({ column }) => column.field === 'title' || column.field === 'name');
  if (title !== undefined && !isTailText(title.words)) return false;
  return cells.some(({ words }) => isTailText(words));
}

function isTailText(words: string): boolean {
  const folded = foldText(words);
  return tailStarts.test(folded) || tailWhole.test(folded) || placeAndDay.test(folded);
}

/** A row that begins with "Tổng cộng"; one with a number is a task, whatever it is called. */
function isTotal({ cells: [first] }: TableRow): boolean {
  return first !== undefined && total.test(foldText(first.words));
}
