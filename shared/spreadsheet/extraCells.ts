import { translate } from '../messages/translate.ts';
import { readDecimal, typedWords } from '../tasks/customCells.ts';
import { columnLetters } from './columns.ts';
import type { RawCell } from './rawWorkbook.ts';
import type { TableRow } from './tableRows.ts';

/** Cells of columns that fit no field, under their headers; a second column of one name says which. */
export function readExtra({ cells }: TableRow): [header: string, words: string][] {
  const seen = new Set<string>();
  return cells.flatMap(({ column, cell, words }): [string, string][] => {
    if (column.field !== null || words === '') return [];
    const letters = columnLetters(cell.column);
    const header =
      column.header === ''
        ? translate('spreadsheet.unnamedColumn', { column: letters })
        : column.header;
    const name = seen.has(header) ? `${header} (${letters})` : header;
    seen.add(name);
    return [[name, exactWords(cell, words)]];
  });
}

/** A number that its cell shows rounded, as it is: "1234,567" instead of "1.235". */
function exactWords({ value }: RawCell, words: string): string {
  const shown = readDecimal(words);
  if (typeof value !== 'number' || shown === null) return words;
  // More digits than a spreadsheet counts with are noise.
  const exact = String(Number(value.toPrecision(15)));
  return exact === shown ? words : typedWords('number', exact);
}
