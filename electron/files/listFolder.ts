import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';

import type { FolderListing } from '#shared/contract/contract.ts';
import { translate } from '#shared/messages/translate.ts';
import { compareVietnamese } from '#shared/text/compareVietnamese.ts';

import { describeFileError } from './describeFileError.ts';

/**
 * What a file dialog shows of a folder: folders first, then files with one of the endings. Hidden
 * entries are left out. `folder` null means the user's home.
 */
export function listFolder(folder: string | null, endings: readonly string[]): FolderListing {
  const shown = resolve(folder ?? homedir());
  const parent = dirname(shown);
  return {
    folder: shown,
    parent: parent === shown ? null : parent,
    places: listPlaces(),
    entries: readEntries(shown)
      .filter((entry) => isShown(entry, endings))
      .flatMap((entry) => describeEntry(shown, entry))
      .sort(
        (left, right) =>
          Number(right.isFolder) - Number(left.isFolder) ||
          compareVietnamese(left.name, right.name),
      ),
  };
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw describeFileError(error, folder) ?? error;
  }
}

function isShown(entry: Dirent, endings: readonly string[]): boolean {
  if (entry.name.startsWith('.')) return false;
  return entry.isDirectory() || endings.includes(extname(entry.name).toLowerCase());
}

function describeEntry(folder: string, entry: Dirent): FolderListing['entries'] {
  const path = join(folder, entry.name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  const modifiedAt = stats.mtime.toISOString();
  return [{ name: entry.name, path, isFolder: entry.isDirectory(), modifiedAt }];
}

function listPlaces(): FolderListing['places'] {
  const home = homedir();
  return [
    { name: translate('files.home'), path: home },
    { name: translate('files.desktop'), path: join(home, 'Desktop') },
    { name: translate('files.documents'), path: join(home, 'Documents') },
    { name: translate('files.downloads'), path: join(home, 'Downloads') },
  ].filter(({ path }) => existsSync(path));
}
