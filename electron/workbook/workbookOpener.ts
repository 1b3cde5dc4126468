import { statSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { ReadAccess } from '#shared/contract/access.ts';
import { UserError } from '#shared/userError.ts';

import { backUpFile } from '../backups/backUpFile.ts';
import type { BackupTools } from '../backups/makeBackup.ts';
import { hasJournal, refuseDamaged } from '../damage/refuseDamaged.ts';
import { claimWorkbook } from '../holders/claimWorkbook.ts';
import type { Claim } from '../holders/claimWorkbook.ts';
import type { FindStorage } from '../storage/findStorage.ts';
import { isWritable } from '../storage/isWritable.ts';
import { createAccessState, editing } from './accessState.ts';
import { isOlderSchema, isWorkbookFile } from './openDatabase.ts';
import type { Journal } from './openDatabase.ts';
import { openReadOnly } from './openReadOnly.ts';
import { openWorkbook } from './openWorkbook.ts';
import { rehearseUpgrade } from './rehearseUpgrade.ts';
import type { Workbook } from './workbook.ts';

export interface OpenerTools {
  readonly appDataFolder: string;
  readonly now: () => string;
  /** The name that is set on this machine; null when none is. */
  readonly who: () => string | null;
  readonly findStorage: FindStorage;
  readonly backups: BackupTools;
  /** Files up to so many bytes are looked at before they are opened, however long it takes. */
  readonly checkedAtMost?: number;
}

/**
 * Opens a workbook as this machine may: for editing when nobody else edits it and its place can be
 * written, else to be looked at.
 */
export type OpenWorkbook = (path: string) => Promise<Workbook>;

/** Bytes. Reading one of 1.4 MB takes 20 ms; larger ones are looked at once they are shown. */
const usualCheckedAtMost = 8 * 1024 * 1024;

export function createWorkbookOpener(tools: OpenerTools): OpenWorkbook {
  const { appDataFolder, now, who, checkedAtMost = usualCheckedAtMost } = tools;
  const temporaryFolder = join(appDataFolder, 'temporary');
  const look = (path: string, access: ReadAccess): Promise<Workbook> =>
    openReadOnly(path, access, temporaryFolder, now);

  async function open(path: string): Promise<Workbook> {
    if (!isWorkbookFile(path)) throw new UserError(codeOfForeign(path), { file: basename(path) });
    if (!isWritable(path)) return look(path, { mode: 'read', reason: 'notWritable' });
    const claimed = claimWorkbook(path, who());
    if (claimed.state === 'unwritable') return look(path, { mode: 'read', reason: 'notWritable' });
    if (claimed.state === 'held') {
      const { holder } = claimed;
      return look(path, { mode: 'read', reason: 'held', holder, file: 'asOpened' });
    }
    try {
      return await openChecked(path, claimed.claim);
    } catch (error) {
      claimed.claim.release();
      throw error;
    }
  }

  /** Of a big file the check goes on when it is shown already, and edits wait for it. */
  async function openChecked(path: string, claim: Claim): Promise<Workbook> {
    const isBig = statSync(path).size > checkedAtMost;
    const wasCutOff = hasJournal(path);
    const isOlder = isOlderSchema(path);
    if (!isBig && !wasCutOff) refuseDamaged(path);
    // That looks at the whole of its backup.
    if (isOlder) await prepareUpgrade(path, temporaryFolder, tools.backups);
    const isUnchecked = isBig && !isOlder;
    const workbook = openClaimed(path, claim, tools, { isUnchecked, wasCutOff });
    if (!isBig && wasCutOff) closingWhenThrown(workbook, () => refuseDamaged(path));
    return workbook;
  }

  /** A workbook of which there are backups and whose first page is gone looks like any other file. */
  function codeOfForeign(path: string): 'workbookDamaged' | 'notAWorkbook' {
    return tools.backups.store.findByPath(path).length > 0 ? 'workbookDamaged' : 'notAWorkbook';
  }

  return async (path) => {
    try {
      return await open(path);
    } catch (error) {
      throw namingDamaged(error, path);
    }
  };
}

/** The window asks for what can be saved of a damaged file by its full path. */
function namingDamaged(error: unknown, path: string): unknown {
  const isDamaged = error instanceof UserError && error.code === 'workbookDamaged';
  return isDamaged ? new UserError('workbookDamaged', { ...error.params, path }) : error;
}

function openClaimed(
  path: string,
  claim: Claim,
  { now, who, findStorage }: OpenerTools,
  { isUnchecked, wasCutOff }: { readonly isUnchecked: boolean; readonly wasCutOff: boolean },
): Workbook {
  const checking = { mode: 'read', reason: 'checking' } as const;
  const access = createAccessState(basename(path), isUnchecked ? checking : editing);
  claim.onLost((holder) =>
    access.change({ mode: 'read', reason: 'takenOver', holder, file: 'asOpened' }),
  );
  return openWorkbook(path, now, {
    who,
    journal: journalFor(findStorage(path).kind),
    isUnchecked: isUnchecked && !wasCutOff,
    access: {
      ...access,
      confirmWritable() {
        access.confirmWritable();
        claim.confirm();
      },
    },
    onClosed: () => claim.release(),
  });
}

function closingWhenThrown(workbook: Workbook, work: () => void): void {
  try {
    work();
  } catch (error) {
    workbook.close();
    throw error;
  }
}

async function prepareUpgrade(path: string, folder: string, tools: BackupTools): Promise<void> {
  const { workbookId, backup } = await backUpFile({ path, reason: 'migration' }, tools);
  const backupPath = tools.store.pathOf(workbookId, backup.name);
  await rehearseUpgrade(path, { backup: backupPath, folder, check: tools.check });
}

/** A write-ahead log is shared memory: wrong on a share, and not carried along by a synchroniser. */
function journalFor(kind: ReturnType<FindStorage>['kind']): Journal {
  return kind === 'local' ? 'writeAhead' : 'rollback';
}
