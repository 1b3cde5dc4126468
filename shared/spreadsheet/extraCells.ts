import { translate } from '../messages/translate.ts';
import { readDecimal, typedWords } from '../tasks/customCells.ts';
import { columnLetters } from './columns.ts';
import type { RawCell } from './rawWorkbook.ts';
import type { TableColumn } from './tableColumns.ts';
import type { TableLayout, TableRow } from './tableRows.ts';

/** Reads the cells of columns that fit no field, under their headers. */
export type ExtraReader = (row: TableRow) => [header: string, words: string][];

/** A second column of one name says which one it is. */
export function createExtraReader({ header }: TableLayout): ExtraReader {
  const seen = new Set<string>();
  const places = header.columns.flatMap((column, place): [place: number, name: string][] => {
    if (column.field !== null || column.isLeftOut === true) return [];
    const name = nameOf(column, seen);
    seen.add(name);
    return [[place, name]];
  });
  return (row) => {
    const extra: [string, string][] = [];
    for (const [place, name] of places) {
      const cell = row.cells[place];
      if (cell === undefined || cell.words === '') continue;
      extra.push([name, exactWords(cell.cell, cell.words)]);
    }
    return extra;
  };
}

function nameOf({ column, header }: TableColumn, seen: ReadonlySet<string>): string {
  const letters = columnLetters(column);
  const name = header === '' ? translate('spreadsheet.unnamedColumn', { column: letters }) : header;
  return seen.has(name) ? `${name} (${letters})` : name;
}

/** A number that its cell shows rounded, as it is: "1234,567" instead of "1.235". */
function exactWords({ value }: RawCell, words: string): string {
  if (typeof value !== 'number' || words === String(value)) return words;
  const shown = readDecimal(words);
  if (shown === null || shown === String(value)) return words;
  // More digits than a spreadsheet counts with are noise.
  const exact = String(Number(value.toPrecision(15)));
  return exact === shown ? words : typedWords('number', exact);
}
