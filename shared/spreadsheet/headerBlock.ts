import { looksLikeNumber } from './cellKinds.ts';
import { cellWords } from './cellWords.ts';
import { isColumnNumbers } from './columnNumbers.ts';
import { isHeaderText } from './headerWords.ts';
import type { RawCell, RawRange, RawRow } from './rawWorkbook.ts';
import type { SheetGrid } from './sheetGrid.ts';

/** Some rows that may be a header together, and what stands above each column. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly columns: readonly HeadedColumn[];
}

export interface HeadedColumn {
  readonly column: number;
  /** Header texts from top to bottom, each once, with their line breaks. Never empty. */
  readonly path: readonly string[];
}

/** A header has few rows, and its texts are short. */
const mostRows = 4;
const longestText = 120;

/**
 * The header that would begin in a row. Merged cells say how high it is; without them a row goes on
 * with the header above when its texts stand below wider ones, or say the same in another language.
 */
export function readHeaderBlock(grid: SheetGrid, top: number): HeaderBlock | null {
  const first = grid.rowAt(top);
  if (first === undefined || first.cells.every(({ text }) => text.length > longestText))
    return null;
  const bottom = bottomOf(grid, top);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return { rows, columns: headColumns(grid, rows) };
}

/** A header of exactly these rows, for a user who says so. */
export function headerBlockOf(grid: SheetGrid, rows: readonly number[]): HeaderBlock {
  return { rows, columns: headColumns(grid, rows) };
}

function bottomOf(grid: SheetGrid, top: number): number {
  const merged = grid
    .mergesFrom(top)
    .filter(
      ({ left, bottom }) => bottom > top && bottom < top + mostRows && isText(grid, top, left),
    );
  let bottom = merged.length >= 2 ? Math.max(...merged.map((range) => range.bottom)) : top;
  while (bottom < top + mostRows - 1 && goesOn(grid, top, bottom)) bottom += 1;
  return bottom;
}

/** Whether the row below belongs to the header as well. */
function goesOn(grid: SheetGrid, top: number, bottom: number): boolean {
  const above = grid.rowAt(bottom);
  const below = grid.rowAt(bottom + 1);
  if (above === undefined || below === undefined || numbersColumns(grid, top, below)) return false;
  if (isNumberedRow(grid, top, below) || above.cells.every(isUnitOfTable)) return false;
  if (below.cells.some((cell) => !mayBeHeader(cell)) || isTitle(grid, above, below)) return false;
  return isBelowWiderCells(grid, above, below) || isHeaderToo(grid, above, below, top === bottom);
}

/** "Đơn vị tính: triệu đồng" above the last columns is no header of theirs. */
function isUnitOfTable({ text }: RawCell): boolean {
  return /^\(?\s*(?:đvt|đ\.v\.t|đơn vị tính|đơn vị)\s*:\s*\S/iu.test(text);
}

/** "1", "I" below "TT" numbers a row of the table. */
function isNumberedRow(grid: SheetGrid, top: number, { cells: [first] }: RawRow): boolean {
  const column = grid.rowAt(top)?.cells[0]?.column ?? 0;
  if (first === undefined || first.column > column) return false;
  const text = first.text.trim();
  return looksLikeNumber(text) && !isYear(Number(text));
}

/** Column numbers stand below every column; "1, 2, 3, 4" below "Quý" only begins further right. */
function numbersColumns(grid: SheetGrid, top: number, row: RawRow): boolean {
  const first = grid.rowAt(top)?.cells[0]?.column ?? 0;
  return isColumnNumbers(row) && (row.cells[0]?.column ?? 0) <= first;
}

/** One text over the whole table, or in capitals unlike the row below, is its title. */
function isTitle(grid: SheetGrid, above: RawRow, below: RawRow): boolean {
  const [only, ...others] = above.cells;
  if (only === undefined || others.length > 0 || below.cells.length < 3) return false;
  const merge = grid.mergesFrom(above.row).find(({ left }) => left === only.column);
  // Where nothing is merged, a lone text above the first column is over all of them.
  if (merge === undefined && only.column <= (below.cells[0]?.column ?? 0)) return true;
  const right = merge?.right ?? only.column;
  const under = below.cells.filter(({ column }) => column >= only.column && column <= right);
  const isCapital = (text: string) => text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  return (
    under.length >= below.cells.length * 0.8 ||
    (isCapital(only.text) && !below.cells.every(({ text }) => isCapital(text)))
  );
}

function mayBeHeader({ value, text }: RawCell): boolean {
  if (typeof value === 'number') return isYear(value) || (value >= 1 && value <= 12);
  return typeof value === 'string' && text.length <= longestText;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2100;
}

/** "Chủ trì | Phối hợp" below "Cơ quan thực hiện": every text stands under one that is wider than it. */
function isBelowWiderCells(grid: SheetGrid, above: RawRow, below: RawRow): boolean {
  const spans = spansOf(grid, above, below);
  const under = below.cells.map(({ column }) =>
    spans.find(({ left, right }) => column >= left && column <= right),
  );
  if (under.some((span) => span === undefined)) return false;
  const widest = spans.filter((span) => under.filter((one) => one === span).length >= 2);
  if (widest.length === 0) return false;
  const isKnown = below.cells.filter((cell) => isHeaderText(cell.text)).length * 2;
  return spans.some(({ isMerged }) => isMerged)
    ? below.cells.length >= 2
    : isKnown >= below.cells.length;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly isMerged: boolean;
}

/** The texts of a row that reach over several columns of the row below. */
function spansOf(grid: SheetGrid, above: RawRow, below: RawRow): Span[] {
  const merges = mergesInto(grid, above.row);
  const taken = new Set(above.cells.map(({ column }) => column));
  const filled = new Set(below.cells.map(({ column }) => column));
  return above.cells.flatMap(({ column }): Span[] => {
    const merge = merges.find(({ left, right }) => left <= column && right >= column);
    if (merge !== undefined && merge.right > merge.left) {
      return [{ left: merge.left, right: merge.right, isMerged: true }];
    }
    if (merge !== undefined || !filled.has(column)) return [];
    const right = lastFree(column, taken, filled, merges);
    return right > column ? [{ left: column, right, isMerged: false }] : [];
  });
}

function lastFree(
  from: number,
  taken: ReadonlySet<number>,
  filled: ReadonlySet<number>,
  merges: readonly RawRange[],
): number {
  let right = from;
  const isMerged = (column: number): boolean =>
    merges.some((range) => range.left <= column && range.right >= column);
  while (filled.has(right + 1) && !taken.has(right + 1) && !isMerged(right + 1)) right += 1;
  return right;
}

/** Merged ranges that cover a row of the header, wherever they begin. */
function mergesInto(grid: SheetGrid, row: number): RawRange[] {
  return Array.from({ length: mostRows }, (_, index) => row - index)
    .flatMap((top) => grid.mergesFrom(top))
    .filter(({ bottom }) => bottom >= row);
}

/**
 * A row that is a header by itself: the second language of the one above, or the names of columns
 * below a row that only groups some of them.
 */
function isHeaderToo(grid: SheetGrid, above: RawRow, below: RawRow, isFirst: boolean): boolean {
  const known = (row: RawRow) => row.cells.filter(({ text }) => isHeaderText(text)).length;
  const isHeader = (row: RawRow) => row.cells.length >= 3 && known(row) >= row.cells.length * 0.7;
  if (!isHeader(below)) return false;
  if (above.cells.length * 2 > below.cells.length) return isHeader(above);
  return isFirst && groupsColumns(grid, above, below);
}

/** Whether a row above a header names groups of its columns, and is no title. */
function groupsColumns(grid: SheetGrid, above: RawRow, below: RawRow): boolean {
  const first = below.cells[0]?.column ?? 0;
  const width = (below.cells.at(-1)?.column ?? 0) - first + 1;
  return above.cells.every(({ column, text }) => {
    const merge = grid
      .mergesFrom(above.row)
      .find(({ left, right }) => left <= column && right >= column);
    const isWide = merge !== undefined && merge.right - merge.left + 1 >= width * 0.8;
    const isGroup = merge !== undefined && merge.right > merge.left;
    return column > first && !isWide && (isGroup || isHeaderText(text));
  });
}

function isText(grid: SheetGrid, row: number, column: number): boolean {
  return typeof grid.cellAt(row, column)?.value === 'string';
}

function headColumns(grid: SheetGrid, rows: readonly number[]): HeadedColumn[] {
  const named = rows.filter((row) => {
    const found = grid.rowAt(row);
    return found === undefined || !numbersColumns(grid, rows[0] ?? row, found);
  });
  const lines = named.map((row) => textsOf(grid, row, named));
  const columns = new Set(lines.flatMap((texts) => [...texts.keys()]));
  return [...columns]
    .sort((left, right) => left - right)
    .map((column) => {
      const texts = lines.map((line) => line.get(column) ?? '').filter((text) => text !== '');
      return { column, path: texts.filter((text, index) => text !== texts[index - 1]) };
    });
}

/** The texts that stand above each column in one row, those of merged and of wider cells included. */
function textsOf(
  grid: SheetGrid,
  row: number,
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const found = grid.rowAt(row);
  for (const { left, right, top } of mergesInto(grid, row)) {
    const cell = rows.includes(top) ? grid.cellAt(top, left) : undefined;
    if (cell === undefined) continue;
    // A cell that is merged over the whole sheet is no header of its columns.
    for (let column = left; column <= Math.min(right, left + 60); column += 1) {
      texts.set(column, cellWords(cell));
    }
  }
  for (const cell of found?.cells ?? []) texts.set(cell.column, cellWords(cell));
  const below = grid.rowAt(row + 1);
  if (found === undefined || below === undefined || !rows.includes(row + 1)) return texts;
  for (const { left, right, isMerged } of spansOf(grid, found, below)) {
    const text = texts.get(left);
    for (let column = left; !isMerged && text !== undefined && column <= right; column += 1) {
      if (!texts.has(column)) texts.set(column, text);
    }
  }
  return texts;
}
