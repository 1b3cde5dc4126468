import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import { explainingFileErrors } from '../workbook/describeDatabaseError.ts';
import { makeBackup } from './makeBackup.ts';
import type { BackupRequest, BackupTools, MadeBackup } from './makeBackup.ts';
import { readWorkbookState } from './workbookState.ts';

/** Backs up a workbook that is not open here, e.g. before its migration; SQLite reads it, nobody writes. */
export async function backUpFile(request: BackupRequest, tools: BackupTools): Promise<MadeBackup> {
  const db = explainingFileErrors(request.path, () => openForReading(request.path));
  try {
    return await makeBackup(db, request, tools);
  } finally {
    db.close();
  }
}

/** What a crash left beside the file can only be taken in by one who may write: as opening it does. */
function openForReading(path: string): Database {
  try {
    return openAndTry(path, true);
  } catch (error) {
    const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
    if (!code.startsWith('SQLITE_READONLY') && !code.startsWith('SQLITE_CANTOPEN')) throw error;
    return openAndTry(path, false);
  }
}

function openAndTry(path: string, readonly: boolean): Database {
  const db = new SqliteDatabase(path, { fileMustExist: true, readonly });
  try {
    readWorkbookState(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
