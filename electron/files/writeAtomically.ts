import { randomUUID } from 'node:crypto';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { UserError } from '#shared/userError.ts';

import { describeFileError } from './describeFileError.ts';

export interface WriteOptions {
  /** Checked between the steps; `write` watches it meanwhile. */
  readonly signal?: AbortSignal | undefined;
}

/** Virus scanners hold a fresh file for a moment: waits before each new try, in milliseconds. */
const retryDelaysMs = [50, 100, 200, 400];

/**
 * Writes a file whole or not at all: `write` fills a file beside it, which takes its name when it is
 * complete and on the disk. After an error or a cancel the target is as it was, and nothing is
 * left behind.
 */
export async function writeAtomically(
  path: string,
  write: (temporaryPath: string) => Promise<void> | void,
  { signal }: WriteOptions = {},
): Promise<void> {
  const temporaryPath = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.tmp`);
  try {
    await access(dirname(path));
    await checkTarget(path);
    stopWhenAborted(signal);
    await write(temporaryPath);
    await flush(temporaryPath);
    stopWhenAborted(signal);
    await replace(temporaryPath, path);
  } catch (error) {
    await rm(temporaryPath, { force: true });
    stopWhenAborted(signal);
    throw describeFileError(error, path, 'write') ?? error;
  }
}

/** Replacing asks nothing of the file itself, so one that is marked read-only is asked here. */
async function checkTarget(path: string): Promise<void> {
  try {
    await access(path, constants.W_OK);
    if ((await stat(path)).isDirectory()) throw new UserError('isFolder', { file: path });
  } catch (error) {
    const isNew = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isNew) throw error;
  }
}

/** After a power cut the name must not point at a file whose content never reached the disk. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives a file the name of another, which goes. */
export async function replace(from: string, to: string): Promise<void> {
  for (const delayMs of retryDelaysMs) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (describeFileError(error, to, 'write')?.code !== 'fileLocked') throw error;
      await wait(delayMs);
    }
  }
  await rename(from, to);
}

function stopWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new UserError('cancelled');
}
