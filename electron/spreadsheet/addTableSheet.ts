import type { Workbook, Worksheet } from 'exceljs';

import { columnLetters } from '#shared/spreadsheet/columns.ts';

import { columnWidth, packPage, pageNumber } from './writePackStyle.ts';

/** A table on a sheet of its own: its head on every printed page, in sight and ready to filter. */
export interface TableSheetShape {
  readonly name: string;
  readonly columns: readonly { readonly widthMm: number }[];
  /** What stands above it ends in the row before. */
  readonly headerRow: number;
  /** Below the head. */
  readonly rowCount: number;
  /** Columns that stay in sight from the left. */
  readonly frozenColumns: number;
}

/** An empty sheet that is laid out for such a table. */
export function addTableSheet(
  book: Workbook,
  { name, columns, headerRow, rowCount, frozenColumns }: TableSheetShape,
): Worksheet {
  const lastRow = headerRow + rowCount;
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
  return sheet;
}
