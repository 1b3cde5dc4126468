import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';

import { createStepLog } from '../history/stepLog.ts';
import { migrate } from '../workbook/migrate.ts';
import { migrations } from '../workbook/migrations/index.ts';
import { applicationId } from '../workbook/openDatabase.ts';
import { isLog } from './readDamaged.ts';
import type { Damaged, FoundTable } from './readDamaged.ts';
import { isIdOf, kindOfTable } from './recordShapes.ts';

/**
 * Makes a workbook of the newest schema that holds all that was read but the records: the log,
 * views, baselines … Rows go in under the schema that they come from, which checks them, and are
 * brought up from there like those of any older file.
 */
export function createWithoutRecords(path: string, { version, tables }: Damaged): Database {
  const db = new SqliteDatabase(path);
  try {
    db.pragma(`application_id = ${applicationId}`);
    migrate(db, migrations.slice(0, version));
    for (const table of tables.values())
      if (kindOfTable(table.shape.name) === null) fill(db, table);
    db.pragma('foreign_keys = OFF');
    migrate(db, migrations);
    db.pragma('foreign_keys = ON');
    removeUnreadableSteps(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function fill(db: Database, { shape, rows, isWhole, scanned }: FoundTable): void {
  const { name, columns } = shape;
  // Steps refer to others that may be lost; any other row without its parent has no meaning.
  db.pragma(`foreign_keys = ${isLog(shape) ? 'OFF' : 'ON'}`);
  const insert = db.prepare(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const believed = (isWhole ? rows : [...rows, ...scanned]).filter(
    (row) => !isLog(shape) || row.changes === null || readChanges(row.changes) !== null,
  );
  db.transaction(() => {
    for (const row of believed) {
      unlessRefused(() => insert.run(columns.map((column) => row[column])));
    }
  })();
}

/** An undo or redo without changes of its own is nothing without the step that it refers to. */
function removeUnreadableSteps(db: Database): void {
  db.exec(`
    DELETE FROM steps
     WHERE changes IS NULL
       AND refers_to NOT IN (SELECT id FROM steps WHERE changes IS NOT NULL)`);
}

/** The table's own rules say whether a row can be; the first one of a key is the one that stays. */
export function unlessRefused(insert: () => void): void {
  try {
    insert();
  } catch (error) {
    const code = error instanceof SqliteDatabase.SqliteError ? error.code : '';
    // Broken JSON in a CHECK is a plain SQLITE_ERROR.
    if (!code.startsWith('SQLITE_CONSTRAINT') && code !== 'SQLITE_ERROR') throw error;
  }
}

const side = z.record(z.string(), z.unknown()).nullable();

const changesSchema = z.array(
  z
    .object({ kind: z.enum(recordKinds), id: z.string(), before: side, after: side })
    .refine(({ kind, id }) => isIdOf(kind, id)),
);

/** The changes of a step as the log keeps them; null when they cannot be read. */
function readChanges(stored: unknown): readonly RecordChange[] | null {
  try {
    const { data } = changesSchema.safeParse(JSON.parse(String(stored)));
    // Fields are checked when a record is made of them.
    return (data as readonly RecordChange[] | undefined) ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** All steps of a filled workbook, oldest first. */
export function listSteps(db: Database): { id: number; kind: string }[] {
  return db
    .prepare<[], { id: number; kind: string }>('SELECT id, kind FROM steps ORDER BY id')
    .all();
}

/** What each of them changed: one at a time, as the log may be most of a big workbook. */
export function* readStepChanges(db: Database): Generator<readonly RecordChange[]> {
  const log = createStepLog(db);
  for (const { id } of listSteps(db)) yield log.read(id).changes;
}
