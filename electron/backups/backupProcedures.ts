import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { BackupTools } from './makeBackup.ts';

export function createBackupProcedures(
  { backups: os }: Implementer,
  session: Session,
  tools: BackupTools,
) {
  return {
    list: os.list.handler(() => {
      const workbook = session.workbook();
      return {
        folder: tools.store.folderOf(workbook.id),
        backups: tools.store
          .list(workbook.id)
          .map((backup) => ({ ...backup, since: countSince(workbook, backup.revision) })),
      };
    }),
    make: os.make.handler(async () => {
      const { backup } = await session.workbook().backUp('manual', tools, { force: true });
      return backup;
    }),
  };
}

/** What was done after a revision; null when the workbook's history does not know it. */
function countSince({ log }: Workbook, revision: number): { steps: number; cells: number } | null {
  return log.find(revision) === null ? null : log.countAfter(revision);
}
