import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import { recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordKind } from '#shared/changes/changeSet.ts';
import type { SalvagedTable } from '#shared/damage/examination.ts';

import type { Missing } from './countMissing.ts';
import type { Gathered } from './gatherRecords.ts';
import type { Damaged } from './readDamaged.ts';
import { recordShapes } from './recordShapes.ts';

export interface SalvageReport {
  readonly tables: readonly SalvagedTable[];
}

/** Rows by table of a sound workbook file that is open nowhere in this process. */
export function countRows(path: string): Record<string, number> {
  const db = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  try {
    return countTables(db);
  } finally {
    db.close();
  }
}

/** A backup tells how many there were at least when nothing newer does. */
export function withBackup(
  table: SalvagedTable,
  counts: Readonly<Record<string, number>> | undefined,
): SalvagedTable {
  const inBackup = counts?.[table.table] ?? null;
  if (inBackup === null || table.isLostExact) return { ...table, inBackup };
  const lost = Math.max(table.lost, inBackup - table.found - table.rebuilt);
  return { ...table, inBackup, lost };
}

export function describeRecords(
  kind: RecordKind,
  { found, rebuilt, mended }: Gathered,
  missing: Missing,
): SalvagedTable {
  const report = { table: recordShapes[kind].table, found, rebuilt, mended, inBackup: null };
  if (kind !== 'plan') return { ...report, ...missing };
  // A plan that was not found is made of what the log and the file's name tell.
  return { ...report, rebuilt: 0, lost: 1 - found, isLostExact: true };
}

export function describeOthers(
  db: Database,
  { tables }: Damaged,
  missingSteps: Missing,
): SalvagedTable[] {
  const recordTables = recordKinds.map((kind) => recordShapes[kind].table);
  return Object.entries(countTables(db))
    .filter(([table]) => ![...recordTables, 'sequences', 'step_records'].includes(table))
    .map(([table, found]) => {
      const unknown = { lost: 0, isLostExact: tables.get(table)?.isWhole === true };
      const missing = table === 'steps' ? missingSteps : unknown;
      return { table, found, rebuilt: 0, mended: 0, ...missing, inBackup: null };
    });
}

function countTables(db: Database): Record<string, number> {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  const count = (name: string) =>
    db.prepare<[], number>(`SELECT count(*) FROM ${name}`).pluck().get();
  return Object.fromEntries(names.map((name) => [name, count(name) ?? 0]));
}
