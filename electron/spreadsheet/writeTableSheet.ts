import ExcelJS from 'exceljs';

import { columnLetters } from '#shared/spreadsheet/columns.ts';
import type { TableDocument } from '#shared/spreadsheet/tableDocument.ts';

import { finishWorkbook } from './finishWorkbook.ts';
import {
  columnWidth,
  headerStyle,
  headingStyle,
  heightOf,
  packPage,
  pageNumber,
  plainStyle,
} from './writePackStyle.ts';

/** Who made the file, in its properties. */
const creator = 'Đầu Việc';

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
  const book = new ExcelJS.Workbook();
  book.creator = creator;
  book.lastModifiedBy = creator;
  const lastRow = headerRow + rows.length;
  const lastColumn = columnLetters(columns.length);
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headerRow }],
    pageSetup: {
      ...packPage,
      printTitlesRow: `${headerRow}:${headerRow}`,
      printArea: `A1:${lastColumn}${lastRow}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  sheet.autoFilter = `A${headerRow}:${lastColumn}${lastRow}`;
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
  return finishWorkbook(Buffer.from(await book.xlsx.writeBuffer()));
}
