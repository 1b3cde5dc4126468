import type { Style, Workbook, Worksheet } from 'exceljs';

import { headerCells, headerDepth } from '#shared/annexes/annexDocument.ts';
import { translate } from '#shared/messages/translate.ts';
import type { ReportPaper } from '#shared/reports/reportPaper.ts';
import { isAccountHeading, printedColumns } from '#shared/reports/reportDocument.ts';
import { formatCell } from '#shared/reports/tables/formatCell.ts';
import type { ColumnKind, ReportTable } from '#shared/reports/tables/reportTable.ts';
import { columnLetters } from '#shared/spreadsheet/columns.ts';

import { bytesOf, newBook } from './newBook.ts';
import {
  columnWidth,
  headerStyle,
  headingStyle,
  heightOf,
  hintStyle,
  packPage,
  pageNumber,
  plainStyle,
  totalStyle,
} from './writePackStyle.ts';

/** All columns of a table together. */
const sheetWidthMm = 265;
/** Narrower than the page: LibreOffice does not shrink a single column to it. */
const accountWidthMm = 155;

const formats: Readonly<Partial<Record<ColumnKind, string>>> = {
  count: '#,##0',
  rate: '0.0',
  change: '+#,##0;-#,##0;0',
};

/** The bytes of a report as .xlsx: the account, then a sheet for each table. */
export async function writeReport(paper: ReportPaper): Promise<Buffer> {
  const book = newBook();
  addAccount(book, paper);
  for (const table of paper.tables) addTable(book, table, paper);
  return bytesOf(book);
}

function addAccount(book: Workbook, { title, mark, paragraphs }: ReportPaper): void {
  const above = [...title, mark];
  const sheet = book.addWorksheet(translate('reports.sheets.account'), {
    pageSetup: {
      ...packPage,
      orientation: 'portrait',
      printArea: `A1:A${above.length + paragraphs.length}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = [{ width: columnWidth(accountWidthMm) }];
  for (const [index, text] of [...above, ...paragraphs].entries()) {
    const isTitle = index === 0;
    const isBold = isTitle || isAccountHeading(text);
    const { font } = headingStyle(isTitle ? 0 : 1);
    const style = {
      font: { ...font, bold: isBold },
      alignment: index < above.length ? centred : leftAligned,
    };
    setCell(sheet, index + 1, 1, text, style);
    sheet.getRow(index + 1).height = heightOf(
      [text],
      [{ widthMm: accountWidthMm }],
      isBold,
      font?.size,
    );
  }
}

const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const leftAligned = { horizontal: 'left', vertical: 'top', wrapText: true } as const;

function addTable(book: Workbook, table: ReportTable, { mark }: ReportPaper): void {
  const { name, heading, columns, rows, notes } = table;
  const above = [heading, mark];
  const shown = printedColumns(columns, sheetWidthMm);
  const look = { headerSizePt: 11, sizePt: 11, section: { bold: true, fill: null } };
  const header = { columns: shown, look: { ...look, hasColumnNumbers: false } };
  const top = above.length + 1;
  const body = top + headerDepth(header);
  const lastRow = body + rows.length - 1;
  const sheet = book.addWorksheet(translate(`reports.sheets.${name}`), {
    views: [{ state: 'frozen', ySplit: body - 1 }],
    pageSetup: {
      ...packPage,
      printTitlesRow: `${top}:${body - 1}`,
      printArea: `A1:${columnLetters(columns.length)}${lastRow + notes.length}`,
    },
    headerFooter: { differentFirst: true, oddHeader: pageNumber },
  });
  sheet.columns = shown.map(({ widthMm }) => ({ width: columnWidth(widthMm) }));
  for (const [index, text] of above.entries()) {
    setCell(sheet, index + 1, 1, text, headingStyle(index));
  }
  addHeader(sheet, header, top);
  for (const [index, { cells, isTotal }] of rows.entries()) {
    const row = body + index;
    for (const [at, { kind, isCentred }] of columns.entries()) {
      const style = isTotal ? totalStyle : plainStyle;
      const look = style(isCentred ? 'center' : 'left');
      const numFmt = typeof cells[at] === 'number' ? formats[kind] : undefined;
      setCell(sheet, row, at + 1, cells[at] ?? null, { ...look, ...(numFmt ? { numFmt } : {}) });
    }
    const words = columns.map(({ kind }, at) => formatCell(kind, cells[at] ?? null));
    sheet.getRow(row).height = heightOf(words, shown, isTotal);
  }
  for (const [index, text] of notes.entries()) {
    setCell(sheet, lastRow + index + 1, 1, text, hintStyle);
  }
}

function addHeader(sheet: Worksheet, header: Parameters<typeof headerCells>[0], top: number): void {
  const { columns } = header;
  const depth = headerDepth(header);
  for (let row = top; row < top + depth; row += 1) {
    for (let at = 1; at <= columns.length; at += 1)
      setCell(sheet, row, at, null, headerStyle(false));
  }
  for (const { text, row, column, rows, columns: wide } of headerCells(header)) {
    const [first, left] = [top + row, column + 1];
    setCell(sheet, first, left, text, headerStyle(false));
    if (rows * wide > 1) sheet.mergeCells(first, left, first + rows - 1, left + wide - 1);
  }
  const words = columns.map((column) => column.header);
  sheet.getRow(top + depth - 1).height = heightOf(words, columns, true);
}

function setCell(
  sheet: Worksheet,
  row: number,
  column: number,
  value: string | number | null,
  style: Partial<Style>,
): void {
  const cell = sheet.getRow(row).getCell(column);
  cell.style = style;
  if (value !== null && value !== '') cell.value = value;
}
