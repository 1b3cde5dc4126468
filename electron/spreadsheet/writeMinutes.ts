import ExcelJS, { type Workbook } from 'exceljs';

import type { MinutesDocument } from '#shared/handoffs/composeMinutes.ts';
import { translate } from '#shared/messages/translate.ts';
import { columnLetters } from '#shared/spreadsheet/columns.ts';

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

/** The bytes of the minutes as .xlsx: a sheet for each table, what they are about above it. */
export async function writeMinutes(minutes: MinutesDocument): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = creator;
  book.lastModifiedBy = creator;
  for (const table of minutes.tables) addTable(book, minutes, table);
  return finishWorkbook(Buffer.from(await book.xlsx.writeBuffer()));
}

function addTable(
  book: Workbook,
  { title, paragraphs }: MinutesDocument,
  { name, heading, columns, rows }: MinutesDocument['tables'][number],
): void {
  const about = [title.map(({ text }) => text).join(' '), ...paragraphs, heading];
  const headerRow = about.length + 1;
  const lastRow = headerRow + rows.length;
  const lastColumn = columnLetters(columns.length);
  const sheet = book.addWorksheet(translate(`handoffs.minutes.sheets.${name}`), {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      ...packPage,
      printTitlesRow: `${headerRow}:${headerRow}`,
      printArea: `A1:${lastColumn}${lastRow}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  sheet.autoFilter = `A${headerRow}:${lastColumn}${lastRow}`;
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
