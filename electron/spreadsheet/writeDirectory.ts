import ExcelJS, { type Workbook } from 'exceljs';

import type { DirectorySheet, ExportedField } from '#shared/agencies/tables/composeDirectory.ts';
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
  const book = new ExcelJS.Workbook();
  book.creator = creator;
  book.lastModifiedBy = creator;
  for (const sheet of sheets) addSheet(book, sheet);
  return finishWorkbook(Buffer.from(await book.xlsx.writeBuffer()));
}

function addSheet(book: Workbook, { table, fields, rows }: DirectorySheet): void {
  const headerRow = 2;
  const lastRow = headerRow + rows.length;
  const lastColumn = columnLetters(fields.length);
  const columns = fields.map((field) => ({ widthMm: widthsMm[field] }));
  const sheet = book.addWorksheet(translate(`agencies.tables.sheets.${table}`), {
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: 2 }],
    pageSetup: {
      ...packPage,
      printTitlesRow: `${headerRow}:${headerRow}`,
      printArea: `A1:${lastColumn}${lastRow}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  sheet.autoFilter = `A${headerRow}:${lastColumn}${lastRow}`;
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
