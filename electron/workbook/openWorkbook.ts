import { openDatabase } from './openDatabase.ts';
import { createWorkbook } from './workbook.ts';
import type { Workbook } from './workbook.ts';

/** Opens a workbook file for this process alone. `now` gives the time as ISO 8601 with zone. */
export function openWorkbook(path: string, now: () => string): Workbook {
  return createWorkbook(openDatabase(path), path, now);
}

export function systemTime(): string {
  return new Date().toISOString();
}
