import { findAppDataFolder } from '../appData/appDataFolder.ts';
import { createBackupStore } from '../backups/backupStore.ts';
import type { BackupTools } from '../backups/makeBackup.ts';
import { createFileChecker } from '../damage/checkInProcess.ts';
import { sourceHelpers } from '../processes/forkProcess.ts';
import { createSettings } from '../settings/settings.ts';
import { findStorage } from '../storage/findStorage.ts';
import { systemTime } from '../workbook/openWorkbook.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { createWorkbookOpener } from '../workbook/workbookOpener.ts';

/** Opens a workbook for one command and closes it, also when the command fails. */
export async function withWorkbook<T>(
  path: string,
  work: (workbook: Workbook, backups: BackupTools) => T | Promise<T>,
): Promise<T> {
  const appDataFolder = findAppDataFolder();
  const backups = {
    store: createBackupStore(appDataFolder, systemTime),
    check: createFileChecker(sourceHelpers.checker),
  };
  const openWorkbook = createWorkbookOpener({
    appDataFolder,
    now: systemTime,
    who: () => createSettings(appDataFolder).read().userName.trim() || null,
    findStorage,
    backups,
    // A command does not wait beside an open workbook: it looks first.
    checkedAtMost: Infinity,
  });
  const workbook = await openWorkbook(path);
  try {
    return await work(workbook, backups);
  } finally {
    workbook.close();
  }
}
