import { openDatabase } from './openDatabase.ts';
import { createWorkbook } from './workbook.ts';
import type { Workbook } from './workbook.ts';

/** Opens a workbook file for this process alone. `now` gives the time as ISO 8601 with zone. */
export function openWorkbook(path: string, now: () => string): Workbook {
  const db = openDatabase(path);
  try {
    const workbook = createWorkbook(db, path, now);
    // Damage shows when all is read: better here than after the workbook before it was closed.
    workbook.snapshot();
    return workbook;
  } catch (error) {
    db.close();
    throw error;
  }
}

export function systemTime(): string {
  return new Date().toISOString();
}
