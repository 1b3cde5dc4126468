import type { Database } from 'better-sqlite3';

import { recordKinds } from '#shared/changes/changeSet.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';

import {
  addDigests,
  digestOfChanges,
  digestOfRecord,
  emptyDigest,
  formatDigest,
  parseDigest,
} from './cellDigest.ts';
import type { CellDigest } from './cellDigest.ts';
import type { Records } from './records.ts';

/** The digest of all cells that the file carries along, for a later check to compare. */
export interface StoredDigest {
  /** Called in the transaction that writes the changes. */
  follow(changes: readonly RecordChange[]): void;
}

const selectDigest = "SELECT value FROM meta WHERE key = 'digest'";

/** A file without one, e.g. after an upgrade, gets it with the first change. */
export function createStoredDigest(db: Database, records: Records): StoredDigest {
  const select = db.prepare<[], string>(selectDigest).pluck();
  const upsert = db.prepare(`
    INSERT INTO meta (key, value) VALUES ('digest', ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
  return {
    follow(changes) {
      const before = parseDigest(select.get() ?? '');
      const after =
        before === null ? digestOfAll(records) : addDigests(before, digestOfChanges(changes));
      upsert.run(formatDigest(after));
    },
  };
}

/** Null where none is stored. */
export function readStoredDigest(db: Database): string | null {
  return db.prepare<[], string>(selectDigest).pluck().get() ?? null;
}

/** Fields may mean something else afterwards. */
export function forgetStoredDigest(db: Database): void {
  db.exec("DELETE FROM meta WHERE key = 'digest'");
}

export function digestOfAll(records: Records): CellDigest {
  let sum = emptyDigest;
  for (const kind of recordKinds) {
    for (const record of records[kind].each()) sum = addDigests(sum, digestOfRecord(kind, record));
  }
  return sum;
}
