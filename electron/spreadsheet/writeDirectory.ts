import type { Workbook } from 'exceljs';

import type { DirectorySheet, ExportedField } from '#shared/agencies/tables/composeDirectory.ts';
import { translate } from '#shared/messages/translate.ts';

import { addTableSheet } from './addTableSheet.ts';
import { bytesOf, newBook } from './newBook.ts';
import { headerStyle, headingStyle, heightOf, plainStyle } from './writePackStyle.ts';

/** How wide columns are on A4 landscape. */
const widthsMm: Readonly<Record<ExportedField, number>> = {
  number: 11,
  name: 68,
  short: 28,
  aliases: 42,
  kind: 34,
  parent: 40,
  members: 60,
  from: 24,
  to: 24,
  leaderName: 60,
  title: 90,
  leader: 70,
  chargeKind: 28,
  subject: 90,
  on: 28,
  change: 26,
  before: 72,
  after: 72,
  basis: 62,
};

const centred: ReadonlySet<ExportedField> = new Set(['number', 'from', 'to', 'on']);

/** The bytes of a directory as .xlsx: a sheet for each table, empty ones as forms to be filled in. */
export async function writeDirectory(sheets: readonly DirectorySheet[]): Promise<Buffer> {
  const book = newBook();
  for (const sheet of sheets) addSheet(book, sheet);
  return bytesOf(book);
}

function addSheet(book: Workbook, { table, fields, rows }: DirectorySheet): void {
  const headerRow = 2;
  const columns = fields.map((field) => ({ widthMm: widthsMm[field] }));
  const sheet = addTableSheet(book, {
    name: translate(`agencies.tables.sheets.${table}`),
    ...{ columns, headerRow, rowCount: rows.length, frozenColumns: 2 },
  });
  const title = sheet.getRow(1).getCell(1);
  title.value = translate(`agencies.tables.titles.${table}`);
  title.style = headingStyle(0);
  const headers = fields.map((field) => translate(`agencies.tables.columns.${field}`));
  for (const [index, cells] of [headers, ...rows].entries()) {
    const row = sheet.getRow(headerRow + index);
    for (const [at, field] of fields.entries()) {
      const text = cells[at] ?? '';
      const cell = row.getCell(at + 1);
      cell.style =
        index === 0 ? headerStyle(false) : plainStyle(centred.has(field) ? 'center' : 'left');
      // Days stay words: Excel would show them in the way of its machine.
      if (text !== '') cell.value = field === 'number' && index > 0 ? Number(text) : text;
    }
    row.height = heightOf(cells, columns, index === 0);
  }
}
