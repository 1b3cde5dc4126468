import { isDeepStrictEqual } from 'node:util';

import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import type { RecordKind } from '#shared/changes/changeSet.ts';

import { addDigests, digestOfRecord, emptyDigest, formatDigest } from '../workbook/cellDigest.ts';
import { schemaVersion } from '../workbook/migrate.ts';
import { migrations } from '../workbook/migrations/index.ts';
import { readStoredDigest } from '../workbook/storedDigest.ts';
import { kindOfTable, readRow, recordShapes } from './recordShapes.ts';
import type { Row } from './recordShapes.ts';

/** What a look at a whole workbook file found. */
export interface FileCheck {
  readonly isSound: boolean;
  /** Mostly in SQLite's words, for the log. */
  readonly problems: readonly string[];
  /** Tables that are hit, as far as that can be known. */
  readonly tables: readonly string[];
}

/** No more than these of one table: a lost page tells of each of its rows. */
const problemLimit = 20;

/** Milliseconds to wait for a commit that is under way. */
const lockTimeoutMs = 5000;

/**
 * Looks at every page and record of a workbook file through a connection of its own that writes
 * nothing. Takes the time of reading the whole file, so it is asked in a process of its own: see
 * `createFileChecker`. A file that was left by a crash is to be opened for work first, which plays
 * its journal back.
 */
export function checkDatabase(path: string): FileCheck {
  const options = { readonly: true, fileMustExist: true, timeout: lockTimeoutMs };
  const db = new SqliteDatabase(path, options);
  try {
    const schema = findDamage(() => readTableNames(db));
    if (schema.result === undefined) {
      return { isSound: false, problems: schema.problems, tables: [] };
    }
    const digest = createDigestCheck(db);
    // Table by table, so that with a rollback journal a commit waits for one table at most.
    const found = schema.result.map((table) => ({
      table,
      problems: checkTable(db, table, (kind, record) => digest.add(kind, record)),
    }));
    const hit = found.filter(({ problems }) => problems.length > 0);
    const tables = hit.map(({ table }) => table);
    const problems = hit.flatMap((one) => one.problems.map((text) => `${one.table}: ${text}`));
    if (problems.length === 0) problems.push(...checkFreePages(db), ...digest.compare());
    return { isSound: problems.length === 0, problems, tables };
  } finally {
    db.close();
  }
}

function readTableNames(db: Database): string[] {
  const names = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`)
    .pluck()
    .all();
  if (names.length === 0) throw new SqliteDatabase.SqliteError('no tables', 'SQLITE_CORRUPT');
  return names;
}

type AddRecord = (kind: RecordKind, record: Row) => void;

function checkTable(db: Database, table: string, addRecord: AddRecord): string[] {
  const parts = [checkPages, checkReferences, checkRecords];
  return parts.flatMap((checkPart) => {
    const { result = [], problems } = findDamage(() => checkPart(db, table, addRecord));
    return [...result.slice(0, problemLimit), ...problems];
  });
}

/**
 * Pages and rows in order, indexes pointing to their rows. SQLite leaves out CHECKs on a connection
 * that may not write. Not slower than `quick_check` by much, which leaves out the indexes.
 */
function checkPages(db: Database, table: string): string[] {
  const rows = db.pragma(`integrity_check('${table}')`) as { readonly integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
}

function checkReferences(db: Database, table: string): string[] {
  const rows = db.pragma(`foreign_key_check('${table}')`) as { readonly parent: string }[];
  return rows.map(({ parent }) => `a row refers to a row of ${parent} that is not there`);
}

/** A file of an older schema has other columns, and gets this check when it is opened for work. */
function checkRecords(db: Database, table: string, addRecord: AddRecord): string[] {
  if (!isOfThisSchema(db)) return [];
  if (table === 'steps') return checkSteps(db);
  const kind = kindOfTable(table);
  if (kind === null) return [];
  const found: string[] = [];
  let count = 0;
  // One at a time: a big workbook is not to be held as a whole.
  for (const row of db.prepare<[], Row>(`SELECT * FROM ${table}`).iterate()) {
    const { record, bad } = readRow(recordShapes[kind], row);
    found.push(...bad.map((field) => `${String(row.id)} has a ${field} that cannot be`));
    addRecord(kind, record);
    count += 1;
  }
  return kind === 'plan' && count === 0 ? ['the plan is not there'] : found;
}

function checkSteps(db: Database): string[] {
  const broken = db
    .prepare<[], number>(
      `SELECT id FROM steps
        WHERE NOT (json_valid(label) AND coalesce(json_valid(changes), refers_to IN
                   (SELECT id FROM steps WHERE changes IS NOT NULL)))`,
    )
    .pluck();
  return broken.all().map((id) => `step ${id} cannot be read`);
}

/** Finds cells that can be read and are not what was written. */
function createDigestCheck(db: Database) {
  let sum = emptyDigest;
  const before = readWritten(db);
  return {
    add(kind: RecordKind, record: Row): void {
      // Whether it is a record of its kind was looked at before; one that is not ends the check.
      sum = addDigests(sum, digestOfRecord(kind, record as { readonly id: string }));
    },
    /** A commit meanwhile makes the two incomparable. */
    compare(): readonly string[] {
      const isComparable = before.digest !== null && isDeepStrictEqual(readWritten(db), before);
      if (!isComparable || formatDigest(sum) === before.digest) return [];
      return ['some cells are not what was written last'];
    },
  };
}

/** The digest that the newest step wrote; null where there is none to compare with. */
function readWritten(db: Database): { digest: string | null; step: number | null } {
  const { result = { digest: null, step: null } } = findDamage(() => {
    if (!isOfThisSchema(db)) return { digest: null, step: null };
    const step = db.prepare<[], number>('SELECT max(id) FROM steps').pluck().get() ?? null;
    return { digest: readStoredDigest(db), step };
  });
  return result;
}

function isOfThisSchema(db: Database): boolean {
  return schemaVersion(db) === migrations.length;
}

/** Asks for the whole file at once, which keeps a commit waiting unless there is a write-ahead log. */
function checkFreePages(db: Database): readonly string[] {
  return findDamage(() => {
    if (db.pragma('journal_mode', { simple: true }) !== 'wal') return;
    const answer = String(db.pragma('quick_check(1)', { simple: true }));
    if (answer !== 'ok') throw new SqliteDatabase.SqliteError(answer, 'SQLITE_CORRUPT');
  }).problems;
}

interface Findings<T> {
  readonly result?: T;
  readonly problems: readonly string[];
}

/** An error that speaks of the content is a finding; one of the disk or of locks is not. */
function findDamage<T>(check: () => T): Findings<T> {
  try {
    return { result: check(), problems: [] };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { problems: [`${error.code}: ${error.message}`] };
  }
}

/** Whether SQLite says that the content of a file is broken. */
export function isDamage(error: unknown): error is InstanceType<typeof SqliteDatabase.SqliteError> {
  // A file that was cut off in the middle of a long text is a short read.
  const codes = [
    'SQLITE_CORRUPT',
    'SQLITE_NOTADB',
    'SQLITE_ERROR',
    'SQLITE_FORMAT',
    'SQLITE_IOERR_SHORT_READ',
  ];
  if (!(error instanceof SqliteDatabase.SqliteError)) return false;
  const { code } = error;
  return codes.some((prefix) => code.startsWith(prefix));
}
