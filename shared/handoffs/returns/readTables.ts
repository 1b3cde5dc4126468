import type { Period } from '../../periods/period.ts';
import { isColumnNumbers } from '../../spreadsheet/columnNumbers.ts';
import { cellWords, oneLine } from '../../spreadsheet/cellWords.ts';
import { findTables } from '../../spreadsheet/findTables.ts';
import type { RawCell, RawRow, RawSheet } from '../../spreadsheet/rawWorkbook.ts';
import { fieldOfHeader, meaningOfHeader } from './returnHeaders.ts';
import type { ReturnedCell, ReturnedTable } from './returnContent.ts';

/** Headers of ours that a row must show to be the header of a table of ours. */
const fewestHeaders = 3;

interface FoundTable {
  readonly columns: ReturnedTable['columns'];
  readonly rows: readonly RawRow[];
}

/**
 * The tables of a sheet with all of their rows. A row with several headers of ours begins a table;
 * where no row has, headers are looked for as in any table from outside.
 */
export function readTables(sheet: RawSheet, context: TableContext): ReturnedTable[] {
  const starts = sheet.rows.filter(isHeader);
  const found = starts.length > 0 ? divide(sheet, starts) : findOthers(sheet, context);
  const tables = found.length > 0 ? found : divide(sheet, sheet.rows.filter(isSmallHeader));
  return tables.filter(({ rows }) => rows.length > 0).map((table) => keepTable(sheet, table));
}

export interface TableContext {
  readonly planYear: number;
  readonly periodOf: (words: string) => Period;
}

function isHeader({ cells }: RawRow): boolean {
  const fields = new Set(
    cells.map(({ text }) => fieldOfHeader(text)).filter((one) => one !== null),
  );
  return fields.size >= fewestHeaders;
}

/** A table that was cut down to a title and an answer, both under other names. */
function isSmallHeader({ cells }: RawRow): boolean {
  const known = cells.map(({ text }) => meaningOfHeader(text)?.fields[0]);
  const fields = new Set(known.filter((field) => field !== undefined));
  const isNamed = fields.has('title') || fields.has('code');
  return isNamed && fields.size >= 2 && fields.size * 2 > cells.length;
}

function divide({ rows }: RawSheet, starts: readonly RawRow[]): FoundTable[] {
  return starts.map((header, index) => {
    const end = starts[index + 1]?.row ?? Infinity;
    const below = rows.filter(({ row }) => row > header.row && row < end);
    const [first] = below;
    const isNumbers = first !== undefined && isColumnNumbers(first);
    return {
      columns: header.cells.map((cell) => ({
        column: cell.column,
        header: oneLine(cellWords(cell)),
      })),
      rows: isNumbers ? below.slice(1) : below,
    };
  });
}

function findOthers(sheet: RawSheet, { planYear, periodOf }: TableContext): FoundTable[] {
  const context = { planYear, periodOf, isKnownOwner: () => false };
  return findTables(sheet, context, {}).tables.map(({ header, rows }) => ({
    columns: header.columns.map(({ column, header: text }) => ({ column, header: text })),
    rows,
  }));
}

function keepTable(sheet: RawSheet, { columns, rows }: FoundTable): ReturnedTable {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const isWithin = (row: number): boolean => row >= first && row <= last;
  const named = new Set(columns.map(({ column }) => column));
  const unnamed = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const others = [...unnamed].filter((column) => !named.has(column));
  return {
    sheet: sheet.name,
    columns: [...columns, ...others.map((column) => ({ column, header: '' }))].sort(
      (left, right) => left.column - right.column,
    ),
    rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(keepCell) })),
    merges: sheet.merges.filter(({ top, bottom }) => isWithin(top) || isWithin(bottom)),
    notes: (sheet.notes ?? []).filter(({ row }) => isWithin(row)),
  };
}

function keepCell({ column, text, value }: RawCell): ReturnedCell {
  return value === text ? { column, text } : { column, text, value };
}
