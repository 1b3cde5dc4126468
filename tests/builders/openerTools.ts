import { join } from 'node:path';

import { createBackupStore } from '#electron/backups/backupStore.ts';
import { createFileChecker } from '#electron/damage/checkFile.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
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
      check: createFileChecker(join(projectFolder, 'electron/damage/checkWorker.ts')),
    },
    ...part,
  };
}
