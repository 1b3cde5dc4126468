import type { Workbook, Worksheet } from 'exceljs';

import { cellAddress, columnLetters } from '#shared/spreadsheet/columns.ts';
import type { PackDocument, PackSheet } from '#shared/handoffs/packDocument.ts';
import { packColumns, packHeader } from '#shared/handoffs/packLayout.ts';
import type { PackColumn } from '#shared/handoffs/packLayout.ts';
import type { PackRow, PackValue } from '#shared/handoffs/pack.ts';
import { stampSheetName } from '#shared/handoffs/packStamp.ts';
import { UserError } from '#shared/userError.ts';

import { bytesOf, newBook } from './newBook.ts';
import {
  cellStyle,
  columnWidth,
  headerStyle,
  headingStyle,
  heightOf,
  hintStyle,
  packPage,
  pageNumber,
} from './writePackStyle.ts';
import { validationOf } from './writePackValidation.ts';

/** The most characters that a cell of Excel holds. */
const longestText = 32_767;

/** Rows of a pack's sheet before its table. */
const hintRow = 4;
const packHeaderRow = 5;

/** How far the columns stay in view that tell what a row is about: through the title. */
const frozenColumns = 3;

/**
 * What the agency may do in a protected sheet beside filling in; there is no password, so that nobody
 * is locked out.
 */
const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

/**
 * The bytes of a pack's workbook. Not by the library's streaming writer, which is made for long
 * tables: it puts the protection of a sheet behind its validations, and Excel finds such a file
 * damaged.
 */
export async function writePack({ sheets, stamp }: PackDocument): Promise<Buffer> {
  const book = newBook();
  for (const sheet of sheets) await addSheet(book, sheet);
  addStamp(book, stamp);
  return bytesOf(book);
}

async function addSheet(book: Workbook, source: PackSheet): Promise<void> {
  const columns = packColumns[source.role];
  const lastRow = packHeaderRow + source.rows.length;
  const lastColumn = columnLetters(columns.length);
  const sheet = book.addWorksheet(source.name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: packHeaderRow }],
    pageSetup: {
      ...packPage,
      printTitlesRow: `${packHeaderRow}:${packHeaderRow}`,
      printArea: `A$1:${lastColumn}$${lastRow}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  sheet.autoFilter = `A${packHeaderRow}:${lastColumn}${lastRow}`;
  await sheet.protect('', allowed);
  addHeading(sheet, source);
  addHeader(sheet, columns);
  for (const [index, row] of source.rows.entries()) {
    addRow(sheet, source, row, packHeaderRow + 1 + index);
  }
  addValidations(sheet, columns, lastRow);
}

function addHeading(sheet: Worksheet, { heading, hint }: PackSheet): void {
  for (const [index, text] of heading.entries()) {
    const cell = sheet.getRow(index + 1).getCell(1);
    cell.value = text;
    cell.style = headingStyle(index);
  }
  const cell = sheet.getRow(hintRow).getCell(1);
  cell.value = hint;
  cell.style = hintStyle;
}

function addHeader(sheet: Worksheet, columns: readonly PackColumn[]): void {
  const row = sheet.getRow(packHeaderRow);
  for (const [index, { field, isOpen }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = packHeader(field);
    cell.style = headerStyle(isOpen);
  }
  const headers = columns.map(({ field }) => packHeader(field));
  row.height = heightOf(headers, columns, true);
}

function addRow(sheet: Worksheet, source: PackSheet, { content }: PackRow, number: number): void {
  const columns = packColumns[source.role];
  const row = sheet.getRow(number);
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    const value = content[column.field] ?? null;
    refuseTooLong(value, source.name, number, index + 1);
    cell.style = cellStyle(column);
    if (value !== null) cell.value = cellValue(column, value);
  }
  const texts = columns.map(({ field }) => String(content[field] ?? ''));
  row.height = heightOf(texts, columns, false);
}

/** Plain numbers of rows, shares and days as such; anything else is text. */
function cellValue({ field }: PackColumn, value: string | number): string | number | Date {
  if (field === 'number' && /^[1-9]\d{0,8}$/.test(String(value))) return Number(value);
  return field === 'completedOn' && typeof value === 'string' ? new Date(value) : value;
}

function addValidations(sheet: Worksheet, columns: readonly PackColumn[], lastRow: number): void {
  // Takes ranges too, which its types do not say: one rule for a column instead of one for each cell.
  const { dataValidations } = sheet as unknown as {
    readonly dataValidations: { add(range: string, validation: object): void };
  };
  for (const [index, { field }] of columns.entries()) {
    const validation = validationOf(field);
    const letters = columnLetters(index + 1);
    const range = `${letters}${packHeaderRow + 1}:${letters}${lastRow}`;
    if (validation !== null) dataValidations.add(range, validation);
  }
}

function addStamp(book: Workbook, rows: PackDocument['stamp']): void {
  const sheet = book.addWorksheet(stampSheetName, { state: 'veryHidden' });
  for (const row of rows) sheet.addRow([...row]);
}

function refuseTooLong(value: PackValue, sheet: string, row: number, column: number): void {
  if (typeof value !== 'string' || value.length <= longestText) return;
  const cell = cellAddress(row, column);
  throw new UserError('cellTooLongToWrite', { cell, sheet, limit: longestText });
}
