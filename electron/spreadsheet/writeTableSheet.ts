import type { TableDocument } from '#shared/spreadsheet/tableDocument.ts';

import { addTableSheet } from './addTableSheet.ts';
import { bytesOf, newBook } from './newBook.ts';
import { headerStyle, headingStyle, heightOf, plainStyle } from './writePackStyle.ts';

/** Title and an empty row stand above the table. */
const headerRow = 3;

/** Outline, code and title stay in sight. */
const frozenColumns = 3;

/** The bytes of a table as .xlsx. */
export async function writeTableSheet({
  title,
  sheet: name,
  columns,
  rows,
}: TableDocument): Promise<Buffer> {
  const book = newBook();
  const shape = { name, columns, headerRow, rowCount: rows.length, frozenColumns };
  const sheet = addTableSheet(book, shape);
  sheet.getCell('A1').value = title;
  sheet.getCell('A1').style = headingStyle(0);
  const header = sheet.getRow(headerRow);
  const headers = columns.map((column) => column.header);
  for (const [at, text] of headers.entries()) {
    header.getCell(at + 1).value = text;
    header.getCell(at + 1).style = headerStyle(false);
  }
  header.height = heightOf(headers, columns, true);
  for (const [index, { isSection, cells }] of rows.entries()) {
    const row = sheet.getRow(headerRow + 1 + index);
    for (const [at, { align }] of columns.entries()) {
      const style = plainStyle(align);
      const cell = row.getCell(at + 1);
      cell.style = isSection ? { ...style, font: { ...style.font, bold: true } } : style;
      const value = cells[at] ?? null;
      if (value !== null) cell.value = value;
    }
    const texts = cells.map((cell) => String(cell ?? ''));
    row.height = heightOf(texts, columns, isSection);
  }
  return bytesOf(book);
}
