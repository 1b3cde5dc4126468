import type { Period } from '../../periods/period.ts';
import { isColumnNumbers } from '../../spreadsheet/columnNumbers.ts';
import { cellWords, oneLine } from '../../spreadsheet/cellWords.ts';
import { sureScore } from '../../spreadsheet/matchHeader.ts';
import { findTables } from '../../spreadsheet/findTables.ts';
import type { RawCell, RawRow, RawSheet } from '../../spreadsheet/rawWorkbook.ts';
import { decodeAnswers } from './decodeAnswers.ts';
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
  const first = sheet.rows.findIndex(isHeader);
  const starts = sheet.rows.filter(
    (row, at) => first >= 0 && at >= first && (isHeader(row) || isFurtherHeader(row)),
  );
  const found = starts.length > 0 ? divide(sheet, starts) : findOthers(sheet, context);
  const tables = found.length > 0 ? found : divide(sheet, sheet.rows.filter(isSmallHeader));
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table, at) => decodeAnswers(keepTable(sheet, table, at === 0)));
}

export interface TableContext {
  readonly planYear: number;
  readonly periodOf: (words: string) => Period;
}

function isHeader({ cells }: RawRow): boolean {
  const fields = cells.map(({ text }) => fieldOfHeader(text)).filter((one) => one !== null);
  return new Set(fields).size >= fewestHeaders || isNamed(cells, 2, sureScore);
}

/** A further table of the same sheet, most of whose headers were put into other words. */
function isFurtherHeader({ cells }: RawRow): boolean {
  return isNamed(cells, fewestHeaders, 0);
}

/** A table that was cut down to a title and an answer, both under other names. */
function isSmallHeader({ cells }: RawRow): boolean {
  return isNamed(cells, 2, 0);
}

/** Most of its cells name columns, as surely as that, one of them the column of codes or of titles. */
function isNamed(cells: readonly RawCell[], fewest: number, leastScore: number): boolean {
  const known = cells.map(({ text }) => {
    const meaning = meaningOfHeader(text);
    const isSure = meaning !== null && meaning.score >= leastScore;
    return fieldOfHeader(text) ?? (isSure ? meaning.fields[0] : undefined);
  });
  const fields = new Set(known.filter((field) => field !== undefined));
  const tells = fields.has('title') || fields.has('code');
  return tells && fields.size >= fewest && fields.size * 2 > cells.length;
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

function keepTable(
  sheet: RawSheet,
  { columns, rows }: FoundTable,
  isFirst: boolean,
): ReturnedTable {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const isWithin = (row: number): boolean => row >= first && row <= last;
  const named = new Set(columns.map(({ column }) => column));
  const unnamed = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const others = [...unnamed].filter((column) => !named.has(column));
  return {
    sheet: sheet.name,
    hidden: sheet.hidden,
    columns: [...columns, ...others.map((column) => ({ column, header: '' }))].sort(
      (left, right) => left.column - right.column,
    ),
    rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(keepCell) })),
    merges: sheet.merges.filter(({ top, bottom }) => isWithin(top) || isWithin(bottom)),
    // What is pinned above a table is said to it as a whole.
    notes: (sheet.notes ?? []).filter(({ row }) => isWithin(row) || (isFirst && row < first)),
  };
}

function keepCell({ column, text, value }: RawCell): ReturnedCell {
  return value === text ? { column, text } : { column, text, value };
}
