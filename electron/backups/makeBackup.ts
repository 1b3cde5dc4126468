import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

import SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';

import type { Backup, BackupReason } from '#shared/backups/backup.ts';
import { UserError } from '#shared/userError.ts';

import type { CheckFile } from '../damage/checkInProcess.ts';
import { flush, replace } from '../files/writeAtomically.ts';
import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';
import { explainingFileErrors } from '../workbook/describeDatabaseError.ts';
import type { BackupStore } from './backupStore.ts';
import { copyDatabase } from './copyDatabase.ts';
import type { CopyOptions } from './copyDatabase.ts';
import { describeBackupError } from './describeBackupError.ts';
import { nameTemporaryCopy, removeTemporaryCopy } from './temporaryCopies.ts';
import { isSameState, readWorkbookState } from './workbookState.ts';
import type { WorkbookState } from './workbookState.ts';

/** What making backups needs, whatever the workbook. */
export interface BackupTools {
  readonly store: BackupStore;
  readonly check: CheckFile;
}

export interface BackupRequest extends CopyOptions {
  /** Where the workbook is. */
  readonly path: string;
  readonly reason: BackupReason;
  /** Whether to make one even when there is one that holds the same. */
  readonly force?: boolean | undefined;
}

export interface MadeBackup {
  readonly workbookId: string;
  readonly backup: Backup;
  /** False: this one holds the same already. */
  readonly isNew: boolean;
}

/**
 * Copies an open workbook into its folder of backups, checks the copy and thins the older ones. After
 * an error no part of a copy is left, and the workbook is as it was.
 * @throws UserError naming the folder; `cancelled` also when the workbook is closed meanwhile.
 */
export async function makeBackup(
  db: Database,
  request: BackupRequest,
  tools: BackupTools,
): Promise<MadeBackup> {
  const { store } = tools;
  const state = explainingFileErrors(request.path, () => readWorkbookState(db));
  const { workbookId, title } = state;
  const folder = store.folderOf(workbookId);
  try {
    const serving = request.force === true ? null : findServing(store, state);
    const backup = serving ?? (await addBackup(db, workbookId, request, tools));
    store.remember(workbookId, { path: request.path, title });
    if (serving === null) store.thin(workbookId);
    return { workbookId, backup, isNew: serving === null };
  } catch (error) {
    throw describeBackupError(error, folder) ?? error;
  }
}

/**
 * A backup that holds this state of the workbook and can be read. It need not be the newest by name:
 * the clock may have been put back, and copies of a workbook share its folder.
 */
function findServing(store: BackupStore, state: WorkbookState): Backup | null {
  const asOld = store.list(state.workbookId).filter(({ revision }) => revision === state.revision);
  return asOld.find(({ name }) => holds(store.pathOf(state.workbookId, name), state)) ?? null;
}

function holds(path: string, state: WorkbookState): boolean {
  try {
    return isSameState(readStateOf(path, { readonly: true }), state);
  } catch (error) {
    if (describeBackupError(error, path) === null) throw error;
    return false;
  }
}

async function addBackup(
  db: Database,
  workbookId: string,
  request: BackupRequest,
  { store, check }: BackupTools,
): Promise<Backup> {
  const folder = store.folderOf(workbookId);
  await mkdir(folder, { recursive: true });
  const temporaryPath = nameTemporaryCopy(folder);
  try {
    await copyDatabase(db, temporaryPath, request);
    const { revision } = readStateOf(temporaryPath, { readonly: false });
    if (!(await check(temporaryPath)).isSound) throw new UserError('backupUnsound', { folder });
    await flush(temporaryPath);
    stopWhenCancelled(request.signal);
    const name = store.nameNext(workbookId, revision, request.reason);
    await replace(temporaryPath, join(folder, name));
    await flushFolder(folder);
    return store.find(workbookId, name);
  } catch (error) {
    removeTemporaryCopy(temporaryPath);
    throw error;
  }
}

/** A copy is written to once: it loses the mark of a write-ahead log and is one single file for good. */
function readStateOf(path: string, { readonly }: { readonly readonly: boolean }): WorkbookState {
  const db = new SqliteDatabase(path, { fileMustExist: true, readonly });
  try {
    if (!readonly) db.pragma('journal_mode = DELETE');
    return readWorkbookState(db);
  } finally {
    db.close();
  }
}

/** After a power cut the new name must be there as well. Windows sees to that by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
