import { createBackupStore } from '#electron/backups/backupStore.ts';
import { createFileChecker } from '#electron/damage/checkInProcess.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import type { OpenerTools } from '#electron/workbook/workbookOpener.ts';

import { noon } from './workbooks.ts';

/** What opening a workbook takes, on a machine whose name is set and whose disk is its own. */
export function openerTools(appDataFolder: string, part: Partial<OpenerTools> = {}): OpenerTools {
  return {
    appDataFolder,
    now: noon,
    who: () => 'Phòng Tổng hợp',
    findStorage: () => ({ kind: 'local' }),
    backups: {
      store: createBackupStore(appDataFolder, noon),
      check: createFileChecker(sourceHelpers.checker),
    },
    ...part,
  };
}
