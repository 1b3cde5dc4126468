import { statSync } from 'node:fs';
import { access, constants, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { describeFileError } from '../files/describeFileError.ts';
import { isSameFile } from '../files/isSameFile.ts';
import { moveFile } from '../files/moveFile.ts';
import type { MovedFile } from '../files/moveFile.ts';
import { makeSureNobodyHasItOpen } from './replaceWorkbookFile.ts';

/** Where a workbook shall go, and whether a file that is there may give way (the user was asked). */
export interface NewPlace {
  readonly path: string;
  readonly replace: boolean;
}

/** Asks all that can be asked before the workbook is closed to be moved. */
export async function checkNewPlace(from: string, { path, replace }: NewPlace): Promise<void> {
  for (const folder of [dirname(path), dirname(from)]) {
    try {
      await access(folder, constants.W_OK);
    } catch (error) {
      throw describeFileError(error, path, 'write') ?? error;
    }
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined || isOtherSpelling(from, path)) return;
  if (there.isDirectory()) throw new UserError('isFolder', { file: path });
  // A second name of the same file can't take the place of the first.
  if (!replace || isSameFile(from, path))
    throw new UserError('fileExists', { file: basename(path) });
  makeSureNobodyHasItOpen(path);
}

/** Moves a workbook file that is closed, so that no journal of another one meets it there. */
export async function moveWorkbookFile(from: string, to: string): Promise<MovedFile> {
  if (isOtherSpelling(from, to)) return moveFile(from, to);
  for (const ending of ['-wal', '-shm', '-journal']) await rm(to + ending, { force: true });
  return moveFile(from, to);
}

/** The same name with other capital letters, on a system that does not tell them apart. */
function isOtherSpelling(from: string, to: string): boolean {
  const isSameName = from.normalize('NFC').toLowerCase() === to.normalize('NFC').toLowerCase();
  return isSameName && isSameFile(from, to);
}
