import SqliteDatabase from 'better-sqlite3';

import { parseBackupName } from '#shared/backups/backupName.ts';
import type { ComparedBackup, FoundBackup } from '#shared/damage/examination.ts';

import type { BackupTools } from '../backups/makeBackup.ts';
import { createStepLog } from '../history/stepLog.ts';
import type { StepLog } from '../history/stepLog.ts';
import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';

/**
 * The backups of what was last seen at a path, newest first, from the newest sound one on. They were
 * checked when they were made; what has happened to the disk since may have hit them.
 */
export async function findBackups(
  path: string,
  { store, check }: BackupTools,
  signal: AbortSignal,
): Promise<FoundBackup[]> {
  const all = store
    .findByPath(path)
    .flatMap(({ workbookId }) =>
      store.list(workbookId).map(({ name, at }) => ({ workbookId, name, at })),
    );
  for (const [index, { workbookId, name }] of all.entries()) {
    stopWhenCancelled(signal);
    const { isSound } = await check(store.pathOf(workbookId, name));
    if (isSound) return all.slice(index);
  }
  return [];
}

/** Sets beside each backup what was done after it; `salvagedPath` null: nothing tells. */
export function compareBackups(
  backups: readonly FoundBackup[],
  salvagedPath: string | null,
): ComparedBackup[] {
  if (salvagedPath === null) return backups.map((backup) => ({ ...backup, since: null }));
  const db = new SqliteDatabase(salvagedPath, { readonly: true, fileMustExist: true });
  try {
    const log = createStepLog(db);
    const id = db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'workbook-id'`).pluck();
    const ownId = id.get() ?? '';
    return backups.map((backup) => ({
      ...backup,
      since: backup.workbookId === ownId ? countSince(backup, log) : null,
    }));
  } finally {
    db.close();
  }
}

/** Null when that state is not in the log any more: its step is lost, or was combined with others. */
function countSince({ name }: FoundBackup, log: StepLog): ComparedBackup['since'] {
  const revision = parseBackupName(name)?.revision ?? 0;
  return log.find(revision) === null ? null : log.countAfter(revision);
}
