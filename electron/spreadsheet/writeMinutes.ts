import type { Workbook } from 'exceljs';

import type { MinutesDocument } from '#shared/handoffs/composeMinutes.ts';
import { translate } from '#shared/messages/translate.ts';

import { addTableSheet } from './addTableSheet.ts';
import { bytesOf, newBook } from './newBook.ts';
import { headerStyle, headingStyle, heightOf, plainStyle } from './writePackStyle.ts';

/** The bytes of the minutes as .xlsx: a sheet for each table, what they are about above it. */
export async function writeMinutes(minutes: MinutesDocument): Promise<Buffer> {
  const book = newBook();
  for (const table of minutes.tables) addTable(book, minutes, table);
  return bytesOf(book);
}

function addTable(
  book: Workbook,
  { title, paragraphs }: MinutesDocument,
  { name, heading, columns, rows }: MinutesDocument['tables'][number],
): void {
  const about = [title.map(({ text }) => text).join(' '), ...paragraphs, heading];
  const headerRow = about.length + 1;
  const sheet = addTableSheet(book, {
    name: translate(`handoffs.minutes.sheets.${name}`),
    ...{ columns, headerRow, rowCount: rows.length, frozenColumns: 0 },
  });
  for (const [index, text] of about.entries()) {
    const cell = sheet.getRow(index + 1).getCell(1);
    cell.value = text;
    cell.style = headingStyle(index === 0 ? 0 : index === about.length - 1 ? 2 : 1);
  }
  const headers = columns.map(({ header }) => header);
  for (const [index, cells] of [headers, ...rows].entries()) {
    const row = sheet.getRow(headerRow + index);
    for (const [at, { align }] of columns.entries()) {
      const text = cells[at] ?? '';
      row.getCell(at + 1).style = index === 0 ? headerStyle(false) : plainStyle(align);
      if (text !== '') row.getCell(at + 1).value = cellValue(text);
    }
    row.height = heightOf(cells, columns, index === 0);
  }
}

/** Plain numbers as numbers; anything else as text. */
function cellValue(text: string): string | number {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}
