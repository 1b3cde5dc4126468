import type { RawSheet } from '../../spreadsheet/rawWorkbook.ts';
import { readStampSheet, stampSheetName } from '../packStamp.ts';
import type { ReturnStamp } from './returnContent.ts';

/** Whether a sheet is the very hidden one of a pack; a copy of it has a number behind its name. */
export function isStampSheet({ name, rows }: RawSheet): boolean {
  return name === stampSheetName || rows[0]?.cells[0]?.text === stampSheetName;
}

/** What the very hidden sheet of a pack says, as far as receiving goes by it; null for other sheets. */
export function readStamp(sheet: RawSheet): ReturnStamp | null {
  if (!isStampSheet(sheet)) return null;
  const stamp = readStampSheet(
    sheet.rows.map(({ cells }) => {
      const width = cells.at(-1)?.column ?? 0;
      const texts = new Map(cells.map(({ column, text }) => [column, text]));
      return Array.from({ length: width }, (_, at) => texts.get(at + 1) ?? '');
    }),
  );
  return stamp === null ? null : { workbook: stamp.workbook, pack: stamp.stamp };
}
