import { createWriteStream } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';

import ExcelJS, { type PageSetup, type stream } from 'exceljs';

import { cellDay, cellNumber, storedCell } from '#shared/tasks/customCells.ts';
import { cellAddress, columnLetters } from '#shared/spreadsheet/columns.ts';
import type {
  HeadingLine,
  TaskTable,
  TaskTableColumn,
  TaskTableRow,
} from '#shared/spreadsheet/taskTable.ts';
import { UserError } from '#shared/userError.ts';

import {
  bodyFont,
  boldFont,
  cellStyle,
  columnWidth,
  defaultFontXml,
  headerStyle,
  headingFont,
  headingStyle,
  inches,
  rowHeight,
  valueFormat,
} from './taskTableStyle.ts';
import type { WriteTaskTableOptions } from './writeTaskTable.ts';

/** Who made the file, in its properties. */
const creator = 'Đầu Việc';

type Sheet = ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>;

const headingHeightPt = 21;
const headerHeightPt = 33;
const rowsPerTurn = 200;
/** The most characters that a cell of Excel holds. */
const longestText = 32_767;

/** A4. The library has names for paper sizes, but in its types only. */
const paper: object = { paperSize: 9 };

/** In the middle above the text, as the rules have it; the first page carries none. */
const pageNumber = '&C&"Times New Roman,Regular"&14&P';

const page: Partial<PageSetup> = {
  ...paper,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: inches(20),
    bottom: inches(20),
    left: inches(30),
    right: inches(15),
    header: inches(10),
    footer: inches(10),
  },
};

/** Writes the workbook into a file that is there for it alone; what is left after an error is junk. */
export async function streamTaskTable(
  path: string,
  table: TaskTable,
  { signal, onProgress }: WriteTaskTableOptions,
): Promise<void> {
  const file = createWriteStream(path);
  // The library hears of errors only when it is done writing.
  const failed = new Promise<never>((_, reject) => void file.once('error', reject));
  try {
    await Promise.race([failed, write()]);
  } finally {
    file.destroy();
  }

  async function write(): Promise<void> {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream: file,
      useStyles: true,
      useSharedStrings: true,
    });
    book.creator = creator;
    book.lastModifiedBy = creator;
    setDefaultFont(book);
    const sheet = addSheet(book, table);
    addHeading(sheet, table);
    const firstRow = headerRowOf(table) + 1;
    for (const [index, row] of table.rows.entries()) {
      if (index % rowsPerTurn === 0) {
        onProgress?.({ done: index, total: table.rows.length });
        await nextTurn();
        if (signal?.aborted === true) throw new UserError('cancelled');
      }
      addRow(sheet, table, row, firstRow + index);
    }
    sheet.commit();
    await book.commit();
    onProgress?.({ done: table.rows.length, total: table.rows.length });
  }
}

/**
 * Column widths count digits of the default font. The library's is Calibri, which not every machine
 * has, and it offers no choice; ours is that of the table.
 */
function setDefaultFont(book: stream.xlsx.WorkbookWriter): void {
  const { styles } = book as unknown as {
    readonly styles: { readonly model: { fonts: string[] } };
  };
  styles.model.fonts[0] = defaultFontXml;
}

function addSheet(book: stream.xlsx.WorkbookWriter, table: TaskTable): Sheet {
  const { sheetName, columns, rows } = table;
  const header = headerRowOf(table);
  const sheet = book.addWorksheet(sheetName, {
    views: [{ state: 'frozen', ySplit: header }],
    pageSetup: {
      ...page,
      printTitlesRow: `${header}:${header}`,
      printArea: `A$1:${columnLetters(columns.length)}$${header + rows.length}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  return sheet;
}

/** Below the lines of the heading and one empty row. */
function headerRowOf({ heading }: TaskTable): number {
  return heading.length + 2;
}

/** Writes all that stands above the first row of the table. */
function addHeading(sheet: Sheet, table: TaskTable): void {
  const { heading, columns } = table;
  for (const [index, line] of heading.entries()) {
    const row = sheet.getRow(index + 1);
    const cell = row.getCell(1);
    cell.value = line.text;
    cell.style = headingStyle(line);
    sheet.mergeCells(index + 1, 1, index + 1, columns.length);
    row.height = headingHeight(line, columns);
    row.commit();
  }
  const header = sheet.getRow(headerRowOf(table));
  for (const [index, column] of columns.entries()) {
    const cell = header.getCell(index + 1);
    cell.value = column.header;
    cell.style = headerStyle;
  }
  const cells = columns.map(({ header: text, widthMm }) => ({ text, widthMm }));
  header.height = Math.max(headerHeightPt, rowHeight(cells, boldFont));
  header.commit();
}

function addRow(sheet: Sheet, table: TaskTable, source: TaskTableRow, number: number): void {
  const { columns } = table;
  const row = sheet.getRow(number);
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    const text = wordsIn(source, column);
    refuseTooLong(text, number, index + 1, table);
    const value = column.field === 'number' ? numberValue(text) : cellValue(column.kind, text);
    cell.style = cellStyle(source, column, valueFormat(column, value));
    if (text !== '') cell.value = value;
  }
  const title = columns.findIndex(({ field }) => field === 'title');
  const isMerged = source.type === 'section' && isNothingBehind(source, columns, title);
  if (isMerged) sheet.mergeCells(number, title + 1, number, columns.length);
  row.height = heightOf(source, columns, isMerged ? title : null);
  row.commit();
}

/** Numbers and days as such, so that Excel counts with them; what would lose digits as words. */
function cellValue(kind: TaskTableColumn['kind'], words: string): string | number | Date {
  const stored = storedCell(kind, words);
  if (kind === 'date') return cellDay(kind, stored) === null ? words : new Date(stored);
  const number = cellNumber(kind, stored);
  return number === null || String(number) !== stored ? words : number;
}

/** Plain numbers as numbers: Excel marks numbers that are stored as text. Anything else as it is. */
function numberValue(text: string): string | number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}

function wordsIn({ cells }: TaskTableRow, { field }: TaskTableColumn): string {
  return cells[field] ?? '';
}

function isNothingBehind(
  row: TaskTableRow,
  columns: readonly TaskTableColumn[],
  title: number,
): boolean {
  return title >= 0 && columns.slice(title + 1).every((column) => wordsIn(row, column) === '');
}

/** `mergedFrom`: the column whose text runs on to the last one. */
function heightOf(
  row: TaskTableRow,
  columns: readonly TaskTableColumn[],
  mergedFrom: number | null,
): number {
  const shown = columns.map((column, index) => ({
    text: wordsIn(row, column),
    widthMm: index === mergedFrom ? sumOfWidths(columns.slice(index)) : column.widthMm,
  }));
  return rowHeight(shown, row.type === 'section' ? boldFont : bodyFont);
}

function headingHeight(line: HeadingLine, columns: readonly TaskTableColumn[]): number {
  const cells = [{ text: line.text, widthMm: sumOfWidths(columns) }];
  return Math.max(headingHeightPt, rowHeight(cells, headingFont(line)));
}

function sumOfWidths(columns: readonly TaskTableColumn[]): number {
  return columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
}

function refuseTooLong(text: string, row: number, column: number, { sheetName }: TaskTable): void {
  if (text.length <= longestText) return;
  const cell = cellAddress(row, column);
  throw new UserError('cellTooLongToWrite', { cell, sheet: sheetName, limit: longestText });
}
