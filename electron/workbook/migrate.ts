import type { Database } from 'better-sqlite3';

/** One step of the schema. Shipped steps are frozen: add a new one instead. */
export type Migration = (db: Database) => void;

/**
 * Brings a file up to the newest schema, one transaction per step. `user_version` counts the steps
 * a file has had, so a step's place in the list is its version.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const version = schemaVersion(db);
  for (const [done, step] of [...migrations.entries()].slice(version)) {
    db.transaction(() => {
      step(db);
      db.pragma(`user_version = ${done + 1}`);
    })();
  }
}

export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
