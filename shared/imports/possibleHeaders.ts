import { columnLetters } from '../spreadsheet/columns.ts';
import { headerBlockOf } from '../spreadsheet/headerBlock.ts';
import { headerLabels } from '../spreadsheet/headerLabels.ts';
import type { RawSheet } from '../spreadsheet/rawWorkbook.ts';
import { createSheetGrid } from '../spreadsheet/sheetGrid.ts';
import { headerFingerprint } from './headerFingerprint.ts';
import type { SavedMapping, SheetMapping } from './mapping.ts';
import { meaningsOf, type Header } from './savedMeanings.ts';

/** Rows of a sheet that would be a header, if somebody said so. */
export interface PossibleHeader {
  /** From top to bottom. */
  readonly rows: readonly number[];
  readonly headers: readonly Header[];
  readonly fingerprint: string;
}

/** As in a table that is understood by itself. */
const rowsSearched = 80;
const mostRows = 4;

/** Every one to four rows at the top of a sheet, with their fingerprints; those of few rows first. */
export function possibleHeaders(sheet: RawSheet): PossibleHeader[] {
  const grid = createSheetGrid(sheet);
  const tops = sheet.rows.slice(0, rowsSearched).filter(({ cells }) => cells.length > 1);
  const heights = Array.from({ length: mostRows }, (_, index) => index + 1);
  return heights.flatMap((height) =>
    tops.map(({ row }): PossibleHeader => {
      const rows = Array.from({ length: height }, (_, index) => row + index);
      const headers = [...headerLabels(headerBlockOf(grid, rows))]
        .filter(([, header]) => header !== '')
        .map(([column, header]) => ({ letters: columnLetters(column), header }));
      return { rows, headers, fingerprint: headerFingerprint(headers.map(({ header }) => header)) };
    }),
  );
}

/** What a kept mapping says of a sheet whose header is not where it would be looked for. */
export function mapByPossibleHeader(
  { rows, headers }: PossibleHeader,
  saved: SavedMapping,
): SheetMapping {
  return { kind: saved.kind, headerRows: rows, columns: meaningsOf(headers, saved) };
}
