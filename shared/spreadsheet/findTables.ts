import type { SheetMapping } from '../imports/mapping.ts';
import { cellWords, oneLine } from './cellWords.ts';
import { beginsHeader, findFirstHeader, readHeader, type HeaderContext } from './findHeader.ts';
import { isColumnNumbers } from './columnNumbers.ts';
import { readHeaderBlock } from './headerBlock.ts';
import { foldHeader } from './matchHeader.ts';
import type { RawRow, RawSheet } from './rawWorkbook.ts';
import { createSheetGrid, type SheetGrid } from './sheetGrid.ts';
import type { TableHeader } from './tableColumns.ts';
import { readWithoutHeader } from './withoutHeader.ts';

/** One table of a sheet: its header and the rows below it, up to the next table. */
export interface FoundTable {
  readonly header: TableHeader;
  readonly rows: readonly RawRow[];
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** Rows of headers, of headers that are said again, and of column numbers. */
  readonly headerRows: ReadonlySet<number>;
  /** Lines of titles between the parts of a table, or above a further one. */
  readonly titleRows: readonly RawRow[];
}

/** Fields that a further header of the same sheet has to show. */
const leastScore = 3;

/**
 * The tables of a sheet, from top to bottom; none when there is nothing that looks like one. `before`:
 * the header of the last table of the sheet before, which this one may go on with.
 */
export function findTables(
  sheet: RawSheet,
  context: HeaderContext,
  mapping: SheetMapping,
  before: TableHeader | null = null,
): FoundTables {
  const none: FoundTables = { tables: [], headerRows: new Set(), titleRows: [] };
  if (mapping.kind === 'unknown') return none;
  const grid = createSheetGrid(sheet);
  const first =
    findFirstHeader(sheet, grid, context, { kind: mapping.kind, rows: mapping.headerRows }) ??
    readWithoutHeader(sheet, context, before);
  return first === null ? none : divide(sheet, grid, first, context);
}

/** Goes down the sheet below the first header and begins a table wherever another one stands. */
function divide(
  sheet: RawSheet,
  grid: SheetGrid,
  first: TableHeader,
  context: HeaderContext,
): FoundTables {
  const headerRows = new Set(first.rows);
  const titleRows: RawRow[] = [];
  const tables: { readonly header: TableHeader; readonly rows: RawRow[] }[] = [];
  let current = { header: first, rows: [] as RawRow[] };
  let again = createAgainTest(grid, first);
  tables.push(current);
  const start = first.rows[0] === undefined ? 0 : (first.rows.at(-1) ?? 0) + 1;
  const below = sheet.rows.filter(({ row }) => row >= start);
  for (const row of below) {
    if (headerRows.has(row.row)) continue;
    if ((headerRows.has(row.row - 1) || current.rows.length === 0) && isColumnNumbers(row)) {
      headerRows.add(row.row);
      continue;
    }
    if (again(row)) {
      headerRows.add(row.row);
      titleRows.push(...takeTitles(current.rows));
      continue;
    }
    const further = beginsHeader(row) ? readFurther(sheet, grid, row, context) : null;
    if (further !== null) {
      titleRows.push(...takeTitles(current.rows));
      for (const one of further.rows) headerRows.add(one);
      current = { header: further, rows: [] };
      again = createAgainTest(grid, further);
      tables.push(current);
      continue;
    }
    current.rows.push(row);
  }
  return { tables, headerRows, titleRows };
}

function readFurther(
  sheet: RawSheet,
  grid: SheetGrid,
  { row }: RawRow,
  context: HeaderContext,
): TableHeader | null {
  const block = readHeaderBlock(grid, row);
  const found = block === null ? null : readHeader(block, sheet, context, null, false);
  return found !== null && found.score >= leastScore ? found : null;
}

/** Whether a later row says a row of the header again, as tables made for printing do. */
function createAgainTest(grid: SheetGrid, { rows }: TableHeader): (row: RawRow) => boolean {
  const headers = rows.map((row) => grid.rowAt(row)).filter((row) => row !== undefined);
  const keys = new Set(headers.map(rowKey));
  const beginnings = new Set(headers.map(({ cells }) => cells[0]?.text));
  return (row) =>
    row.cells.length >= 2 && beginnings.has(row.cells[0]?.text) && keys.has(rowKey(row));
}

function rowKey({ cells }: RawRow): string {
  return cells.map(({ column, text }) => `${column} ${foldHeader(text)}`).join('|');
}

const titleLine =
  /^(?:phu luc|bang|bieu|mau|trang|page|danh muc|tiep theo|\(?kem theo|cac nhiem vu|nhiem vu|phan [ivx\d]|he thong|chi tieu|tong hop|\(?tiep|don vi tinh|dvt)/;

/**
 * Takes the lines of a title away from the end of some rows: those right above a header. Sections stay
 * where they are, they may stand at the foot of a page.
 */
function takeTitles(rows: RawRow[]): RawRow[] {
  const titles: RawRow[] = [];
  for (;;) {
    const last = rows.at(-1);
    const [cell, ...others] = last?.cells ?? [];
    if (last === undefined || cell === undefined || others.length > 0) break;
    const words = foldHeader(oneLine(cellWords(cell)));
    if (!titleLine.test(words) && !/^\d{1,3}$/.test(words)) break;
    rows.pop();
    titles.unshift(last);
  }
  return titles;
}
