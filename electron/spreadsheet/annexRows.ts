import type { AnnexColumn, AnnexRow, AnnexTable } from '#shared/annexes/annexDocument.ts';
import { headerCells, headerDepth } from '#shared/annexes/annexDocument.ts';
import { rowLines } from '#shared/annexes/rowLines.ts';
import { countLines } from '#shared/annexes/textMetrics.ts';
import { cellAddress } from '#shared/spreadsheet/columns.ts';
import { cellDay, cellNumber, storedCell } from '#shared/tasks/customCells.ts';
import { UserError } from '#shared/userError.ts';

import type { Sheet } from './annexBlocks.ts';
import { createCellStyle, fitsInRow, rowHeight } from './annexSheetStyle.ts';
import type { CellValue, StyleOfValue } from './annexSheetStyle.ts';

/** The most characters that a cell of Excel holds. */
const longestText = 32_767;
/** Letters of a row that no row of Excel is high enough for get smaller, but not smaller than this. */
const smallestPt = 6;
const cellPaddingPt = 7;

/** Writes the header from a row on; gives its height in points. */
export function addHeader(sheet: Sheet, table: AnnexTable, first: number, font: string): number {
  const { columns, look } = table;
  const sizePt = look.headerSizePt;
  const cells = headerCells(table);
  const styles = columns.map(({ isReason }) => {
    const cellLook = { sizePt, isBold: true, isReason, align: 'center', fill: null } as const;
    return createCellStyle(font, cellLook, 'ordinal')('');
  });
  let height = 0;
  for (let row = 0; row < headerDepth(table); row += 1) {
    const sheetRow = sheet.getRow(first + row);
    for (const [index, style] of styles.entries()) sheetRow.getCell(index + 1).style = style;
    for (const cell of cells.filter((one) => one.row === row)) {
      sheetRow.getCell(cell.column + 1).value = cell.text;
      if (cell.rows > 1 || cell.columns > 1) {
        const [bottom, right] = [first + row + cell.rows - 1, cell.column + cell.columns];
        sheet.mergeCells(first + row, cell.column + 1, bottom, right);
      }
    }
    const lines = cells.map((cell) => (cell.row === row ? headerLines(cell, columns, sizePt) : 1));
    sheetRow.height = rowHeight(Math.max(...lines), sizePt);
    height += sheetRow.height;
    sheetRow.commit();
  }
  return height;
}

/** Of a cell that reaches down, its share of this row. */
function headerLines(
  { text, column, columns: span, rows }: ReturnType<typeof headerCells>[number],
  columns: readonly AnnexColumn[],
  sizePt: number,
): number {
  const widthMm = columns
    .slice(column, column + span)
    .reduce((sum, { widthMm: mm }) => sum + mm, 0);
  const widthPt = (widthMm / 25.4) * 72 - cellPaddingPt;
  return Math.ceil(countLines(text, widthPt, { sizePt, isBold: true }) / rows);
}

/** The size of a row's letters and its height in points. */
export function measureRow(row: AnnexRow, { columns, look }: AnnexTable) {
  let { sizePt } = look;
  let lines = rowLines(row, columns, sizePt);
  while (!fitsInRow(lines, sizePt) && sizePt > smallestPt) {
    sizePt -= 1;
    lines = rowLines(row, columns, sizePt);
  }
  return { sizePt, height: rowHeight(lines, sizePt) };
}

export interface RowPlace {
  /** In the sheet, from 1. */
  readonly number: number;
  readonly sheetName: string;
  readonly height: number;
  /** Whether the next row begins a page. */
  readonly endsPage: boolean;
}

/** Of the cells of a row, by column. */
export type RowStyles = (type: AnnexRow['type'], sizePt: number) => readonly StyleOfValue[];

/** Rows of one type and size look alike. */
export function createRowStyles({ columns, look }: AnnexTable, font: string): RowStyles {
  const known = new Map<string, readonly StyleOfValue[]>();
  return (type, sizePt) => {
    const key = `${type} ${sizePt}`;
    let styles = known.get(key);
    if (styles === undefined) {
      const isBold = type === 'section' && look.section.bold;
      const fill = type === 'section' ? look.section.fill : null;
      styles = columns.map(({ align, isReason, kind }) =>
        createCellStyle(font, { sizePt, isBold, isReason, align, fill }, kind),
      );
      known.set(key, styles);
    }
    return styles;
  };
}

export function addRow(
  sheet: Sheet,
  { columns }: AnnexTable,
  source: AnnexRow,
  { number, sheetName, height, endsPage }: RowPlace,
  styles: readonly StyleOfValue[],
): void {
  const row = sheet.getRow(number);
  for (const [index, { kind }] of columns.entries()) {
    const text = source.cells[index] ?? '';
    if (text.length > longestText) {
      const cell = cellAddress(number, index + 1);
      throw new UserError('cellTooLongToWrite', { cell, sheet: sheetName, limit: longestText });
    }
    const cell = row.getCell(index + 1);
    const value = valueOf(kind, text);
    const style = styles[index]?.(value);
    if (style !== undefined) cell.style = style;
    if (text !== '') cell.value = value;
  }
  const { mergedFrom } = source;
  if (mergedFrom !== null && mergedFrom < columns.length - 1) {
    sheet.mergeCells(number, mergedFrom + 1, number, columns.length);
  }
  row.height = height;
  if (endsPage) row.addPageBreak();
  row.commit();
}

/** Numbers and days as such, so that Excel counts with them; what would lose digits as words. */
function valueOf(kind: AnnexColumn['kind'], words: string): CellValue {
  // Excel marks numbers that are stored as text.
  if (kind === 'ordinal') return /^[1-9]\d{0,8}$/.test(words) ? Number(words) : words;
  if (kind === 'text') return words;
  const stored = storedCell(kind, words);
  if (kind === 'date') return cellDay(kind, stored) === null ? words : new Date(stored);
  const number = cellNumber(kind, stored);
  return number === null || String(number) !== stored ? words : number;
}
