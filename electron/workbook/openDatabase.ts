import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import { programVersion } from '#shared/programVersion.ts';
import { UserError } from '#shared/userError.ts';

import { describeFileError } from '../files/describeFileError.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { forgetStoredDigest } from './storedDigest.ts';

/** "DVKH" in the file's header tells a workbook from any other SQLite file. */
export const applicationId = 0x44564b48;

/** Milliseconds to wait for another program that holds the file. */
const lockTimeoutMs = 500;

const headerBytes = 100;

/**
 * How commits are kept until they are in the file: a write-ahead log needs a disk of this machine's
 * own, as its users share memory; a rollback journal is right everywhere, and slower.
 */
export type Journal = 'writeAhead' | 'rollback';

/**
 * Opens a workbook file and brings it up to the newest schema. Who may write is not decided here.
 * With `journal` null not a byte of the file changes until `startWriting`; its schema must be the
 * newest then.
 * @throws UserError naming the file, when it is no workbook, newer, in use, damaged or out of reach.
 */
export function openDatabase(path: string, journal: Journal | null = 'writeAhead'): Database {
  checkHeader(path);
  return explainingFileErrors(path, () => {
    const db = new SqliteDatabase(path, { fileMustExist: true, timeout: lockTimeoutMs });
    try {
      if (schemaVersion(db) > migrations.length) {
        throw new UserError('workbookNewer', { file: basename(path), version: madeBy(db) });
      }
      db.pragma('foreign_keys = ON');
      if (journal !== null) {
        startWriting(db, journal);
        upgrade(db);
      }
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
    upgrade(db);
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
  } catch (error) {
    // Somebody reads it at this moment: then the last one to close clears up.
    if (!isBusy(error)) throw error;
  } finally {
    db.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** The schema that a file has, read without SQLite: never to be asked of one that is open here. */
function readSchemaVersion(path: string): number {
  checkHeader(path);
  return readHeader(path).header.readUInt32BE(60);
}

export function isOlderSchema(path: string): boolean {
  return readSchemaVersion(path) < migrations.length;
}

/** Never to be asked of a file that this process has open: see `checkHeader`. */
export function isWorkbookFile(path: string): boolean {
  const { header, size } = readHeader(path);
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  return size >= headerBytes && isSqlite && header.readUInt32BE(68) === applicationId;
}

/** 40 MB of log beside the file: as a rule it is taken in earlier, see `checkpointWhenIdle`. */
const mostPagesInLog = 10_000;

/**
 * Every commit is on the disk before it is reported. In a rollback journal's mode that takes EXTRA:
 * the journal's removal is the commit, and must not come undone by a power cut.
 */
export function startWriting(db: Database, journal: Journal): void {
  db.pragma(journal === 'rollback' ? 'journal_mode = DELETE' : 'journal_mode = WAL');
  db.pragma(journal === 'rollback' ? 'synchronous = EXTRA' : 'synchronous = FULL');
  db.pragma(`wal_autocheckpoint = ${mostPagesInLog}`);
  // Takes in what a crash left behind, and finds out whether the file can be written: SQLite opens
  // for reading alone what it cannot open otherwise, and only a statement that writes tells.
  db.exec("BEGIN IMMEDIATE; DELETE FROM meta WHERE key = ''; COMMIT");
  if (journal === 'rollback') removeEmptyJournal(db);
}

/** What a crash left before it held anything is left lying by SQLite, but for a change of modes. */
function removeEmptyJournal(db: Database): void {
  db.pragma('journal_mode = PERSIST');
  db.pragma('journal_mode = DELETE');
}

/** Marks the file with this program's version, which an older program will name when it refuses. */
function upgrade(db: Database): void {
  if (schemaVersion(db) === migrations.length) return;
  migrate(db, migrations);
  forgetStoredDigest(db);
  db.prepare(
    `INSERT INTO meta (key, value) VALUES ('program-version', ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ).run(programVersion);
}

/** The program that wrote a file with a newer schema; "?" when it does not tell. */
function madeBy(db: Database): string {
  try {
    const select = "SELECT value FROM meta WHERE key = 'program-version'";
    return db.prepare<[], string>(select).pluck().get() ?? '?';
  } catch {
    // A later schema may have no such table.
    return '?';
  }
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
