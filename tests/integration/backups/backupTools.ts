import Database from 'better-sqlite3';

import { createBackupStore } from '#electron/backups/backupStore.ts';
import type { BackupTools } from '#electron/backups/makeBackup.ts';
import { createFileChecker } from '#electron/damage/checkInProcess.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { forgetStoredDigest } from '#electron/workbook/storedDigest.ts';

import { noon } from '../../builders/workbooks.ts';

/** A store in Vietnamese time, and the check that the program uses. */
export function backupTools(appDataFolder: string, now: () => string = noon): BackupTools {
  const store = createBackupStore(appDataFolder, now, 'Asia/Ho_Chi_Minh');
  return { store, check: createFileChecker(sourceHelpers.checker) };
}

export const tasksPerStep = 20;

/**
 * One step as the program writes it, on the engine's own connection; it fills several pages. The digest
 * of all cells is not kept up with it.
 */
export function takeStep(db: Database.Database, at = noon()): void {
  const insertTask = db.prepare(`
    INSERT INTO tasks (id, code, position, type, title, support, extra)
    VALUES (?, ?, 'a0', 'task', ?, '[]', '{}')`);
  db.transaction(() => {
    const step = addStep(db, 'do', null, at);
    for (let index = 0; index < tasksPerStep; index += 1) {
      const name = `${step}/${index}`;
      insertTask.run(name, name, `${name} `.repeat(200));
    }
  })();
}

/** Takes the first step with tasks back, also as a step. */
export function undoStep(db: Database.Database): void {
  db.transaction(() => {
    const gone = Number(db.prepare('SELECT min(CAST(code AS INTEGER)) FROM tasks').pluck().get());
    db.prepare('DELETE FROM tasks WHERE CAST(code AS INTEGER) = ?').run(gone);
    addStep(db, 'undo', gone, noon());
  })();
}

/** Like the step before it, whatever columns there are. */
function addStep(
  db: Database.Database,
  kind: 'do' | 'undo',
  refersTo: number | null,
  at: string,
): number {
  const select = db.prepare<[], { id: number }>('SELECT * FROM steps ORDER BY id DESC LIMIT 1');
  const last = select.get();
  const step = { ...last, id: (last?.id ?? 0) + 1, at, kind, refers_to: refersTo };
  const columns = Object.keys(step);
  const values = columns.map((column) => `@${column}`);
  db.prepare(`INSERT INTO steps (${columns.join()}) VALUES (${values.join()})`).run(step);
  forgetStoredDigest(db);
  return step.id;
}

export function revisionOf(db: Database.Database): unknown {
  return db.prepare('SELECT max(id) FROM steps').pluck().get();
}

/** Reads something from a file that nobody has open. */
export function readOne(path: string, sql: string): unknown {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(sql).pluck().get();
  } finally {
    db.close();
  }
}
