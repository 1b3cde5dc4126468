import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { UserError } from '#shared/userError.ts';

import { describeFileError } from './describeFileError.ts';
import { isSameFile } from './isSameFile.ts';
import { flush, replace } from './writeAtomically.ts';

/** A file at its new place; until it is kept there, nothing of the old state is lost. */
export interface MovedFile {
  /** Lets go of what was at either place before. */
  keep(): Promise<void>;
  /** Puts everything back to where it was. */
  takeBack(): Promise<void>;
}

/** Moves a file whole: by its name, or to another disk as a copy that was compared with it. */
export async function moveFile(from: string, to: string): Promise<MovedFile> {
  const aside = isSameFile(from, to) ? null : await putAside(to);
  try {
    const isCopy = await renameOrCopy(from, to);
    return {
      async keep() {
        if (isCopy) await remove(from);
        if (aside !== null) await removeLeftOver(aside);
      },
      async takeBack() {
        if (isCopy) await rm(to, { force: true });
        else await replace(to, from);
        if (aside !== null) await replace(aside, to);
      },
    };
  } catch (error) {
    if (aside !== null) await replace(aside, to);
    throw describeFileError(error, to, 'write') ?? error;
  }
}

/** Where the file is kept that gives up its name; null when there is none. */
async function putAside(path: string): Promise<string | null> {
  const aside = temporaryBeside(path);
  try {
    await replace(path, aside);
    return aside;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw describeFileError(error, path, 'write') ?? error;
  }
}

/** Whether it had to be copied; then the original is still there. */
async function renameOrCopy(from: string, to: string): Promise<boolean> {
  try {
    await replace(from, to);
    return false;
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
  }
  const temporaryPath = temporaryBeside(to);
  try {
    await copyFile(from, temporaryPath);
    await flush(temporaryPath);
    if ((await digestOf(temporaryPath)) !== (await digestOf(from))) {
      throw new UserError('driveFailed', { file: basename(to) });
    }
    await replace(temporaryPath, to);
    return true;
  } catch (error) {
    await rm(temporaryPath, { force: true });
    throw error;
  }
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path);
  } catch (error) {
    throw describeFileError(error, path, 'write') ?? error;
  }
}

/** From here on there is no way back, so that it must not fail. */
async function removeLeftOver(path: string): Promise<void> {
  try {
    await rm(path, { force: true, maxRetries: 5 });
  } catch {
    // What another program holds open stays, under a name that nobody uses.
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.tmp`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
