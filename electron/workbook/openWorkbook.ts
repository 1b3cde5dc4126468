import { basename } from 'node:path';

import { createAccessState, editing } from './accessState.ts';
import { loadWorkbook } from './loadWorkbook.ts';
import { openDatabase } from './openDatabase.ts';
import type { Journal } from './openDatabase.ts';
import { createWorkbook } from './workbook.ts';
import type { Workbook, WorkbookContext } from './workbook.ts';

export interface OpenOptions extends Partial<WorkbookContext> {
  readonly journal?: Journal;
}

/**
 * Opens a workbook file for editing, as it is: whoever calls this has made sure that nobody else
 * does (see `createWorkbookOpener`). `now` gives the time as ISO 8601 with zone.
 */
export function openWorkbook(
  path: string,
  now: () => string,
  { journal, who = nobody, access, onClosed }: OpenOptions = {},
): Workbook {
  const db = openDatabase(path, journal);
  try {
    const workbook = createWorkbook(db, path, {
      now,
      who,
      access: access ?? createAccessState(basename(path), editing),
      ...(onClosed === undefined ? {} : { onClosed }),
    });
    // Most damage shows in reading: better here than after the workbook before it was closed.
    loadWorkbook(workbook);
    return workbook;
  } catch (error) {
    db.close();
    throw error;
  }
}

export function systemTime(): string {
  return new Date().toISOString();
}

function nobody(): null {
  return null;
}
