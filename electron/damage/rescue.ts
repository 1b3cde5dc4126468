import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

import SqliteDatabase from 'better-sqlite3';

import type { Examination, RecoverySource } from '#shared/damage/examination.ts';
import { UserError } from '#shared/userError.ts';

import { copyDatabase } from '../backups/copyDatabase.ts';
import type { BackupTools } from '../backups/makeBackup.ts';
import { describeFileError } from '../files/describeFileError.ts';
import { isSameFile } from '../files/isSameFile.ts';
import type { Job } from '../jobs/runJob.ts';
import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';
import { explainingFileErrors } from '../workbook/describeDatabaseError.ts';
import { replaceWorkbookFile } from '../workbook/replaceWorkbookFile.ts';
import { compareBackups, findBackups } from './compareBackups.ts';
import { isDamage } from './fileCheck.ts';
import type { Salvage } from './salvageInProcess.ts';
import { countRows } from './salvageReport.ts';

export interface RescueTools {
  readonly appDataFolder: string;
  readonly backups: BackupTools;
  readonly salvage: Salvage;
  readonly now: () => string;
}

export interface RescueTarget {
  readonly target: string;
  /** Whether a file that is there already may be replaced (the user was asked). */
  readonly replace: boolean;
}

/** Ways out of a damaged workbook, which is only read. */
export interface Rescue {
  /** `isOpen`: whether this process has the file open in SQLite. */
  examine(path: string, isOpen: boolean, job: Job): Promise<Examination>;
  recover(path: string, from: RecoverySource, to: RescueTarget): Promise<void>;
  /** Removes what was salvaged and asked for by nobody. */
  discard(): void;
}

/** What was salvaged of a file, in a folder of its own. */
interface Salvaged {
  readonly source: string;
  readonly folder: string;
}

const salvagedName = 'salvaged.dauviec';

export function createRescue(tools: RescueTools): Rescue {
  const { store } = tools.backups;
  /** By token. */
  const salvaged = new Map<string, Salvaged>();

  function discard(isIt: (one: Salvaged) => boolean = () => true): void {
    for (const [token, one] of salvaged) {
      if (!isIt(one)) continue;
      rmSync(one.folder, { recursive: true, force: true });
      salvaged.delete(token);
    }
  }

  function pathOf(path: string, from: RecoverySource): string {
    if (from.type === 'backup') {
      const isOfFile = store.findByPath(path).some((seen) => seen.workbookId === from.workbookId);
      if (!isOfFile) throw new UserError('backupNotFound', { name: from.name });
      return store.pathOf(from.workbookId, from.name);
    }
    const found = salvaged.get(from.token);
    if (found === undefined || !isSameFile(found.source, path)) {
      throw new UserError('salvageGone', { file: basename(path) });
    }
    return join(found.folder, salvagedName);
  }

  return {
    async examine(path, isOpen, { signal, report }) {
      discard(({ source }) => isSameFile(source, path));
      report({ stage: 'reading', done: 0, total: null });
      const backups = await findBackups(path, tools.backups, signal);
      const [newest] = backups;
      const counts =
        newest === undefined ? {} : countRows(store.pathOf(newest.workbookId, newest.name));
      stopWhenCancelled(signal);
      report({ stage: 'understanding', done: 0, total: null });
      const folder = join(tools.appDataFolder, 'temporary', `rescue-${randomUUID()}`);
      try {
        const tables = await salvageInto(folder, { path, isOpen, signal, counts }, tools);
        const salvagedPath = tables === null ? null : join(folder, salvagedName);
        const [backup = null, ...older] = compareBackups(backups, salvagedPath);
        if (tables === null) return { tables: tablesOfBackup(counts), backup, older, token: null };
        const token = randomUUID();
        salvaged.set(token, { source: path, folder });
        return { tables, backup, older, token };
      } finally {
        const isKept = [...salvaged.values()].some((one) => one.folder === folder);
        if (!isKept) rmSync(folder, { recursive: true, force: true });
      }
    },
    async recover(path, from, { target, replace }) {
      const file = basename(target);
      if (isSameFile(path, target)) throw new UserError('recoverOntoDamaged', { file });
      const source = pathOf(path, from);
      if (!replace && existsSync(target)) throw new UserError('fileExists', { file });
      if (from.type === 'backup' && !(await tools.backups.check(source)).isSound) {
        throw new UserError('backupDamaged');
      }
      await replaceWorkbookFile(target, (temporaryPath) =>
        copyThroughSqlite(source, temporaryPath),
      );
    },
    discard: () => discard(),
  };
}

interface Salvaging {
  readonly path: string;
  readonly isOpen: boolean;
  readonly signal: AbortSignal;
  readonly counts: Readonly<Record<string, number>>;
}

/** Null when there is nothing to be had. */
async function salvageInto(
  folder: string,
  { path, isOpen, signal, counts }: Salvaging,
  { salvage, now }: RescueTools,
): Promise<Examination['tables'] | null> {
  mkdirSync(folder, { recursive: true });
  // Under the same name, as a plan that is lost is called by it.
  const copy = join(folder, basename(path));
  try {
    if (isOpen) await copyThroughSqlite(path, copy);
    const { tables } = await salvage(isOpen ? copy : path, join(folder, salvagedName), {
      temporaryFolder: folder,
      now,
      ...(Object.keys(counts).length > 0 && { backupCounts: counts }),
    });
    stopWhenCancelled(signal);
    return tables;
  } catch (error) {
    const isHopeless = error instanceof UserError && error.code === 'nothingToSalvage';
    if (isHopeless || isDamage(error)) return null;
    throw describeFileError(error, path) ?? error;
  } finally {
    if (isOpen) rmSync(copy, { force: true });
  }
}

/** Page by page, whatever they hold; unlike the system's copy it keeps the locks of this process. */
async function copyThroughSqlite(path: string, copy: string): Promise<void> {
  const db = explainingFileErrors(
    path,
    () => new SqliteDatabase(path, { readonly: true, fileMustExist: true }),
  );
  try {
    await copyDatabase(db, copy);
  } finally {
    db.close();
  }
}

function tablesOfBackup(counts: Readonly<Record<string, number>>): Examination['tables'] {
  const nothing = { found: 0, rebuilt: 0, mended: 0, isLostExact: false };
  return Object.entries(counts).map(([table, rows]) => ({
    table,
    ...nothing,
    lost: rows,
    inBackup: rows,
  }));
}
