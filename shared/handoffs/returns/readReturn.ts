import { decodeWorkbook } from '../../spreadsheet/decodeWorkbook.ts';
import { cellWords } from '../../spreadsheet/cellWords.ts';
import type { RawSheet, RawWorkbook } from '../../spreadsheet/rawWorkbook.ts';
import { isStampSheet, readStamp } from './readStamp.ts';
import { readTables } from './readTables.ts';
import type { TableContext } from './readTables.ts';
import type { ReturnContent } from './returnContent.ts';

/** What is kept of the tables of a returned file. */
export function readReturn(raw: RawWorkbook, context: TableContext): ReturnContent {
  const { raw: decoded, encoding } = decodeWorkbook(raw);
  const sheets = decoded.sheets.filter((sheet) => !isStampSheet(sheet));
  const stamps = decoded.sheets.map(readStamp).filter((stamp) => stamp !== null);
  const read = sheets.map((sheet) => ({ sheet, tables: readTables(sheet, context) }));
  return {
    stamp: stamps[0] ?? null,
    encoding,
    lines: read.flatMap(({ sheet, tables }) => linesAbove(sheet, tables[0]?.rows[0]?.row ?? 0)),
    tables: read.flatMap(({ tables }) => tables),
    outside: read.flatMap(({ sheet, tables }) =>
      tables.length === 0 && !sheet.hidden ? wordsIn(sheet) : [],
    ),
  };
}

/** More than anybody writes beside a table; a sheet of figures of their own is no answer. */
const mostRows = 100;

/**
 * The rows of a sheet without a table, each at the first of its cells that says something; of the rows
 * that are too many only how many they are, at the first of them.
 */
function wordsIn({ name, rows }: RawSheet): ReturnContent['outside'] & object {
  const said = rows.flatMap(({ row, cells }) => {
    const filled = cells.filter((cell) => cellWords(cell).trim() !== '');
    const [first] = filled;
    if (first === undefined) return [];
    const text = filled.map(cellWords).join('; ');
    return [{ sheet: name, row, column: first.column, text }];
  });
  const kept = said.slice(0, mostRows);
  const cut = said[mostRows];
  return cut === undefined ? kept : [...kept, { ...cut, text: '', rows: said.length - mostRows }];
}

/** Lines of titles are few and short. */
const mostLines = 30;

function linesAbove({ rows }: RawSheet, first: number): string[] {
  return rows
    .filter(({ row }) => row < first)
    .flatMap(({ cells }) => cells.map(cellWords))
    .slice(0, mostLines);
}
