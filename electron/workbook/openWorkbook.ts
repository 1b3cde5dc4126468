import { basename } from 'node:path';

import { createAccessState, editing } from './accessState.ts';
import { openDatabase, startWriting } from './openDatabase.ts';
import type { Journal } from './openDatabase.ts';
import { createWorkbook } from './createWorkbook.ts';
import type { Workbook, WorkbookContext } from './workbook.ts';

export interface OpenOptions extends Partial<WorkbookContext> {
  readonly journal?: Journal;
  /** Leaves every byte of the file as it is until `allowEditing`. */
  readonly isUnchecked?: boolean;
}

/**
 * Opens a workbook file for editing, as it is: whoever calls this has made sure that nobody else
 * does (see `createWorkbookOpener`). `now` gives the time as ISO 8601 with zone.
 */
export function openWorkbook(
  path: string,
  now: () => string,
  { journal = 'writeAhead', isUnchecked = false, who = nobody, access, onClosed }: OpenOptions = {},
): Workbook {
  const db = openDatabase(path, isUnchecked ? null : journal);
  try {
    const workbook = createWorkbook(db, path, {
      now,
      who,
      access: access ?? createAccessState(basename(path), editing),
      startWriting: () => startWriting(db, journal),
      ...(onClosed === undefined ? {} : { onClosed }),
    });
    // Much damage shows in reading: better here than after the workbook before it was closed.
    workbook.overview();
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
