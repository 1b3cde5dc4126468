import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { Temporal } from 'temporal-polyfill';

import type { Backup, BackupReason } from '#shared/backups/backup.ts';
import { formatBackupName, parseBackupName } from '#shared/backups/backupName.ts';
import { thinBackups } from '#shared/backups/thinBackups.ts';
import { UserError } from '#shared/userError.ts';

import { backupFolderIn } from '../appData/appDataFolder.ts';
import { createBackupFolders } from './backupFolders.ts';
import type { BackedUpWorkbook, BackupFolders } from './backupFolders.ts';
import { removeLeftOvers } from './temporaryCopies.ts';
import { toleratingFileErrors } from './toleratingFileErrors.ts';

/** The backups of all workbooks, in the program's own folder: one folder for each workbook. */
export interface BackupStore {
  /** Where the backups of a workbook are; may not be there yet. */
  folderOf(workbookId: string): string;
  /** Newest first. */
  list(workbookId: string): Backup[];
  /** @throws UserError `backupNotFound` for what is no name of a backup that is there. */
  find(workbookId: string, name: string): Backup;
  /** @throws like `find`. */
  pathOf(workbookId: string, name: string): string;
  /** The next free name for a backup that is complete now. */
  nameNext(workbookId: string, revision: number, reason: BackupReason): string;
  /** Keeps in mind where the workbook is and what it is called, for `findByPath`. */
  remember: BackupFolders['remember'];
  /** The workbooks last seen at a path, which need not be readable any more; newest first. */
  findByPath(path: string): BackedUpWorkbook[];
  /**
   * Removes what `thinBackups` doesn't keep. What is in use stays until the next time. Returns the
   * names that went.
   */
  thin(workbookId: string): string[];
}

/** `now` gives the time as ISO 8601 with zone; days are those of `timeZone`. */
export function createBackupStore(
  appDataFolder: string,
  now: () => string,
  timeZone: string = Temporal.Now.timeZoneId(),
): BackupStore {
  const root = backupFolderIn(appDataFolder);
  const folders = createBackupFolders(root, now);
  // A folder that refuses comes to light with the next backup, in words that fit.
  toleratingFileErrors(root, undefined, () =>
    folders.list().forEach((folder) => removeLeftOvers(folder, now())),
  );

  function list(workbookId: string): Backup[] {
    const folder = folders.folderOf(workbookId);
    return namesIn(folder)
      .flatMap((name) => readBackup(folder, name))
      .sort((left, right) => (left.name < right.name ? 1 : -1));
  }

  function find(workbookId: string, name: string): Backup {
    const [backup] = readBackup(folders.folderOf(workbookId), name);
    if (backup === undefined) throw new UserError('backupNotFound', { name });
    return backup;
  }

  function dayOf(at: string): string {
    return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  }

  return {
    folderOf: (workbookId) => folders.folderOf(workbookId),
    list,
    find,
    pathOf: (workbookId, name) => join(folders.folderOf(workbookId), find(workbookId, name).name),
    nameNext(workbookId, revision, reason) {
      let at = Temporal.Instant.from(now());
      for (;;) {
        const name = formatBackupName({ at: toSecond(at), revision, reason });
        if (!isThere(join(folders.folderOf(workbookId), name))) return name;
        at = at.add({ seconds: 1 });
      }
    },
    remember: (workbookId, seen) => folders.remember(workbookId, seen),
    findByPath: (path) =>
      folders
        .findByPath(path)
        .map((found) => ({ found, newest: list(found.workbookId)[0]?.at ?? '' }))
        .sort((left, right) => (left.newest < right.newest ? 1 : -1))
        .map(({ found }) => found),
    thin(workbookId) {
      const backups = list(workbookId);
      const kept = new Set(thinBackups(backups, dayOf(now()), dayOf));
      const folder = folders.folderOf(workbookId);
      return backups
        .filter((backup) => !kept.has(backup))
        .map(({ name }) => name)
        .filter((name) => removeUnlessInUse(join(folder, name)));
    },
  };
}

function toSecond(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}

function namesIn(folder: string): string[] {
  return isThere(folder) ? readdirSync(folder) : [];
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Nothing for another file, or for one that went since the folder was read. */
function readBackup(folder: string, name: string): Backup[] {
  const named = parseBackupName(name);
  if (named === null) return [];
  const stats = statSync(join(folder, name), { throwIfNoEntry: false });
  return stats?.isFile() === true ? [{ ...named, size: stats.size }] : [];
}

function removeUnlessInUse(path: string): boolean {
  return toleratingFileErrors(path, false, () => {
    rmSync(path, { force: true });
    return true;
  });
}
