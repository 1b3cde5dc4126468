import { readDay } from '../../periods/readDay.ts';
import { createHeaderMatcher } from '../../spreadsheet/matchHeader.ts';
import type { RawCell, RawRow, RawSheet, RawWorkbook } from '../../spreadsheet/rawWorkbook.ts';
import type { DirectoryRow } from './directoryRow.ts';
import { directoryTables, neededColumns, tableHeaders } from './directoryTable.ts';
import type { DirectoryField, DirectoryTable } from './directoryTable.ts';

/** Where each field stands, in columns counted from 1. */
interface Header {
  readonly table: DirectoryTable;
  readonly row: number;
  readonly columns: ReadonlyMap<number, DirectoryField>;
}

/** Rows of a sheet above which no header is looked for. */
const highestHeader = 30;

/** The rows of the tables that the visible sheets hold; sheets without one are passed over. */
export function readDirectory({ sheets }: RawWorkbook): DirectoryRow[] {
  return sheets.filter(({ hidden }) => !hidden).flatMap(readSheet);
}

function readSheet(sheet: RawSheet): DirectoryRow[] {
  const header = findHeader(sheet.rows.slice(0, highestHeader));
  if (header === null) return [];
  let section: string | null = null;
  return sheet.rows
    .filter(({ row }) => row > header.row)
    .flatMap((row): DirectoryRow[] => {
      const cells = cellsOf(row, header);
      if (header.table === 'agencies' && isSection(row, header)) {
        section = cells.name ?? null;
        return [];
      }
      if (!neededColumns[header.table].every((field) => cells[field] !== undefined)) return [];
      const kind = header.table === 'agencies' ? (cells.kind ?? section) : null;
      const all = kind === null ? cells : { ...cells, kind };
      return [{ table: header.table, sheet: sheet.name, row: row.row, cells: all }];
    });
}

const matchers = directoryTables.map((table) => ({
  table,
  match: createHeaderMatcher(tableHeaders[table]),
}));

/** The row and table with most columns that are known; two of them at least make a table. */
function findHeader(rows: readonly RawRow[]): Header | null {
  let best: Header | null = null;
  for (const { row, cells } of rows) {
    for (const { table, match } of matchers) {
      const columns = new Map<number, DirectoryField>();
      for (const { column, text } of cells) {
        const field = match(text)?.fields.find((one) => one !== 'number' && one !== 'note');
        const isFree = field !== undefined && ![...columns.values()].includes(field);
        if (isFree) columns.set(column, field);
      }
      const found = new Set(columns.values());
      const isTable = neededColumns[table].every((field) => found.has(field)) && found.size > 1;
      if (isTable && columns.size > (best?.columns.size ?? 0)) best = { table, row, columns };
    }
  }
  return best;
}

function cellsOf({ cells }: RawRow, { columns }: Header): Partial<Record<DirectoryField, string>> {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const field = columns.get(cell.column);
      return field === undefined ? [] : [[field, wordsOf(cell, field)]];
    }),
  );
}

const dayFields: ReadonlySet<DirectoryField> = new Set(['from', 'to', 'on']);

function wordsOf({ value, text }: RawCell, field: DirectoryField): string {
  const words = text.normalize('NFC').trim();
  if (!dayFields.has(field)) return words;
  if (typeof value === 'object' && 'date' in value) return value.date.slice(0, 10);
  return readDay(words) ?? words;
}

/** "I | Các ban đảng": a name beside a Roman number, and nothing else. */
function isSection({ cells }: RawRow, { columns }: Header): boolean {
  const [number, name, ...others] = cells;
  if (others.length > 0 || number === undefined || name === undefined) return false;
  return columns.get(name.column) === 'name' && /^(?:[IVXLC]+|\p{Lu})[.)]?$/u.test(number.text);
}

/** "Sở Tài chính; Sở Xây dựng" and names line by line. */
export function splitNames(words: string): string[] {
  return words
    .split(/[;\n|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
