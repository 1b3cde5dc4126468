import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';

import type { FolderListing } from '#shared/files/folderListing.ts';
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
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => describeEntry(shown, name))
      .filter(({ name, isFolder }) => isFolder || endings.includes(extname(name).toLowerCase()))
      .sort(
        (left, right) =>
          Number(right.isFolder) - Number(left.isFolder) ||
          compareVietnamese(left.name, right.name),
      ),
  };
}

function readEntries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw describeFileError(error, folder) ?? error;
  }
}

function describeEntry(folder: string, name: string): FolderListing['entries'] {
  const path = join(folder, name);
  const stats = statIfPossible(path);
  if (stats === null) return [];
  return [{ name, path, isFolder: stats.isDirectory(), modifiedAt: stats.mtime.toISOString() }];
}

/** Null for what nobody can open: a link to nothing or to itself, an entry that is locked. */
function statIfPossible(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
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
