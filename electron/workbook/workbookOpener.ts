import { statSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Access } from '#shared/contract/access.ts';
import { UserError } from '#shared/userError.ts';

import { backUpFile } from '../backups/backUpFile.ts';
import type { BackupTools } from '../backups/makeBackup.ts';
import { refuseDamaged } from '../damage/refuseDamaged.ts';
import { claimWorkbook } from '../holders/claimWorkbook.ts';
import type { Claim } from '../holders/claimWorkbook.ts';
import type { FindStorage } from '../storage/findStorage.ts';
import { isWritable } from '../storage/isWritable.ts';
import { createAccessState, editing } from './accessState.ts';
import { explainingFileErrors } from './describeDatabaseError.ts';
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
}

/**
 * Opens a workbook as this machine may: for editing when nobody else edits it and its place can be
 * written, else to be looked at.
 */
export type OpenWorkbook = (path: string) => Promise<Workbook>;

/** Bytes. Reading one of 1.4 MB takes 20 ms; larger ones are looked at once they are open. */
const checkedAtMost = 8 * 1024 * 1024;

export function createWorkbookOpener(tools: OpenerTools): OpenWorkbook {
  const { appDataFolder, now, who } = tools;
  const temporaryFolder = join(appDataFolder, 'temporary');
  const look = (path: string, access: Extract<Access, { mode: 'read' }>): Promise<Workbook> =>
    openReadOnly(path, access, temporaryFolder, now);

  async function open(path: string): Promise<Workbook> {
    if (!isWorkbookFile(path)) throw new UserError(codeOfForeign(path), { file: basename(path) });
    if (!isWritable(path)) return look(path, { mode: 'read', reason: 'notWritable' });
    const claimed = claimWorkbook(path, who());
    if (claimed.state === 'unwritable') return look(path, { mode: 'read', reason: 'notWritable' });
    if (claimed.state === 'held') {
      return look(path, { mode: 'read', reason: 'held', holder: claimed.holder });
    }
    try {
      if (statSync(path).size <= checkedAtMost) {
        explainingFileErrors(path, () => refuseDamaged(path));
      }
      if (isOlderSchema(path)) await prepareUpgrade(path, temporaryFolder, tools.backups);
      return openClaimed(path, claimed.claim, tools);
    } catch (error) {
      claimed.claim.release();
      throw error;
    }
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

function openClaimed(path: string, claim: Claim, { now, who, findStorage }: OpenerTools): Workbook {
  const access = createAccessState(basename(path), editing);
  claim.onLost((holder) => access.change({ mode: 'read', reason: 'takenOver', holder }));
  return openWorkbook(path, now, {
    who,
    journal: journalFor(findStorage(path).kind),
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

async function prepareUpgrade(path: string, folder: string, tools: BackupTools): Promise<void> {
  const { workbookId, backup } = await backUpFile({ path, reason: 'migration' }, tools);
  const backupPath = tools.store.pathOf(workbookId, backup.name);
  await rehearseUpgrade(path, { backup: backupPath, folder, check: tools.check });
}

/** A write-ahead log is shared memory: wrong on a share, and not carried along by a synchroniser. */
function journalFor(kind: ReturnType<FindStorage>['kind']): Journal {
  return kind === 'local' ? 'writeAhead' : 'rollback';
}
