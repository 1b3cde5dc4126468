import type { Attend } from '../engine/session.ts';
import type { Log } from '../logging/log.ts';
import { startBackupSchedule } from './backupSchedule.ts';
import type { BackupTools } from './makeBackup.ts';

/** Makes backups by the clock while a workbook is open for editing, and a last one at its close. */
export function backUpWhileOpen(tools: BackupTools, now: () => string, log: Log): Attend {
  return (workbook) => {
    const access = workbook.access.current();
    const isOnlyLookedAt = access.mode === 'read' && access.reason !== 'checking';
    if (isOnlyLookedAt) return () => Promise.resolve();
    const schedule = startBackupSchedule({
      backUp: (signal) => workbook.backUp('schedule', tools, { signal }),
      log,
      now,
      // The log and the list of backups tell; the work itself is saved all the same.
      onFailure: () => undefined,
    });
    return () => schedule.finish();
  };
}
