import { translate } from '../messages/translate.ts';
import { columnLetters } from './columns.ts';
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
    return [[name, words]];
  });
}
