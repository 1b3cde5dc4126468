import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import { UserError } from '#shared/userError.ts';

import { describeFileError } from '../files/describeFileError.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** "DVKH" in the file's header tells a workbook from any other SQLite file. */
export const applicationId = 0x44564b48;

/** Milliseconds to wait for another program that holds the file. */
const lockTimeoutMs = 500;

const headerBytes = 100;

/**
 * Opens a workbook file for this process alone and brings it up to the newest schema.
 * @throws UserError naming the file, when it is no workbook, newer, in use, damaged or out of reach.
 */
export function openDatabase(path: string): Database {
  checkHeader(path);
  return explainingFileErrors(path, () => {
    const db = new SqliteDatabase(path, { fileMustExist: true, timeout: lockTimeoutMs });
    try {
      if (schemaVersion(db) > migrations.length) {
        throw new UserError('workbookNewer', { file: basename(path) });
      }
      configure(db);
      migrate(db, migrations);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Makes an empty workbook file; the caller fills it and moves it into place. */
export function createDatabase(path: string): Database {
  const db = new SqliteDatabase(path);
  try {
    db.pragma(`application_id = ${applicationId}`);
    db.pragma('foreign_keys = ON');
    migrate(db, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Leaves one single file behind, without a journal beside it. */
export function closeDatabase(db: Database): void {
  if (!db.open) return;
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/** Never to be asked of a file that this process has open: see `checkHeader`. */
export function isWorkbookFile(path: string): boolean {
  const { header, size } = readHeader(path);
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  return size >= headerBytes && isSqlite && header.readUInt32BE(68) === applicationId;
}

/**
 * Every commit is on the disk before it is reported (synchronous FULL), and no other process may
 * read a half-way state: the lock is taken at once and held until the file is closed.
 */
function configure(db: Database): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.exec('BEGIN IMMEDIATE; COMMIT');
}

/**
 * Looks at the first bytes only, so that a foreign file is never touched by SQLite. On POSIX closing
 * the file gives up every lock that this process has on it, so it must not be open here already.
 */
function checkHeader(path: string): void {
  if (!isWorkbookFile(path)) throw new UserError('notAWorkbook', { file: basename(path) });
}

function readHeader(path: string): { header: Buffer; size: number } {
  const header = Buffer.alloc(headerBytes);
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    readSync(file, header, 0, headerBytes, 0);
    return { header, size: fstatSync(file).size };
  } catch (error) {
    throw describeFileError(error, path) ?? error;
  } finally {
    if (file !== null) closeSync(file);
  }
}
