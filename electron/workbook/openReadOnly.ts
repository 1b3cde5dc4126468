import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { randomUUID } from 'node:crypto';

import SqliteDatabase from 'better-sqlite3';

import type { ReadAccess } from '#shared/contract/access.ts';

import { explainingFileErrors } from './describeDatabaseError.ts';
import { describeFileError } from '../files/describeFileError.ts';
import { createAccessState } from './accessState.ts';
import { openDatabase } from './openDatabase.ts';
import { createWorkbook } from './createWorkbook.ts';
import type { Workbook } from './workbook.ts';

/**
 * Opens a workbook as it is at this moment, through a copy in `folder`: the file itself is left
 * alone, whoever works with it and whatever it lies on.
 */
export async function openReadOnly(
  path: string,
  access: ReadAccess,
  folder: string,
  now: () => string,
): Promise<Workbook> {
  const ownFolder = join(folder, randomUUID());
  const copy = join(ownFolder, basename(path));
  mkdirSync(ownFolder, { recursive: true });
  const discard = (): void => rmSync(ownFolder, { recursive: true, force: true });
  try {
    await copyWorkbook(path, copy, access);
    const db = openDatabase(copy);
    return createWorkbook(db, path, {
      now,
      who: () => null,
      access: createAccessState(basename(path), access),
      onClosed: discard,
    });
  } catch (error) {
    discard();
    throw describeFileError(error, path) ?? error;
  }
}

/** A file in use is copied by SQLite, so that no commit is cut in two; else with its journal. */
async function copyWorkbook(path: string, copy: string, { reason }: ReadAccess): Promise<void> {
  if (reason !== 'held') {
    for (const ending of ['', '-wal', '-journal']) {
      if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending);
    }
    return;
  }
  const db = explainingFileErrors(
    path,
    () => new SqliteDatabase(path, { readonly: true, fileMustExist: true }),
  );
  try {
    await db.backup(copy);
  } finally {
    db.close();
  }
}
