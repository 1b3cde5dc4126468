import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { UserError } from '#shared/userError.ts';

import { describeFileError } from '../files/describeFileError.ts';
import { moveFile } from '../files/moveFile.ts';
import type { MovedFile } from '../files/moveFile.ts';
import type { Job } from '../jobs/runJob.ts';
import { stopWhenCancelledMeanwhile } from '../jobs/stopWhenCancelled.ts';
import { packZip } from '../parsing/packZip.ts';

/** Into a folder, which is made when it is missing, or together into one zip. */
export interface Destination {
  readonly kind: 'folder' | 'zip';
  readonly path: string;
  /** Whether files that are there already give way. */
  readonly replace: boolean;
}

export interface FileToWrite {
  /** Without folder. */
  readonly name: string;
  readonly make: () => Promise<Buffer>;
}

/**
 * Writes all files or none. They take their places when the last one is on the disk; then `record`
 * writes down that they went out, and when that fails everything is as before.
 * @throws UserError `fileExists`, `cancelled`, or what the disk says.
 */
export async function placeFiles<T>(
  destination: Destination,
  files: readonly FileToWrite[],
  record: () => T,
  job: Job,
): Promise<T> {
  const { kind, path } = destination;
  const folder = kind === 'folder' ? path : dirname(path);
  refuseFile(destination);
  refuseExisting(destination, files);
  const staging = join(folder, `.dau-viec.${randomUUID()}.tmp`);
  let made: string | undefined;
  try {
    if (kind === 'folder') made = await mkdir(path, { recursive: true });
    await mkdir(staging);
    const names = await writeInto(staging, files, job);
    const placed = kind === 'folder' ? names : [await zip(staging, names, basename(path))];
    await stopWhenCancelledMeanwhile(job.signal);
    const pairs = placed.map((name) => [join(staging, name), join(folder, name)] as const);
    const result = await moveAll(pairs, record);
    await rm(staging, { recursive: true, force: true });
    return result;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (made !== undefined) await removeEmpty(path, made);
    throw describeFileError(error, path, 'write') ?? error;
  }
}

function refuseFile({ kind, path }: Destination): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (kind === 'folder' && stats?.isDirectory() === false) {
    throw new UserError('notAFolder', { file: path });
  }
}

function refuseExisting({ kind, path, replace }: Destination, files: readonly FileToWrite[]): void {
  if (replace) return;
  const paths = kind === 'zip' ? [path] : files.map(({ name }) => join(path, name));
  const there = paths.find((one) => existsSync(one));
  if (there !== undefined) throw new UserError('fileExists', { file: basename(there) });
}

async function writeInto(
  folder: string,
  files: readonly FileToWrite[],
  { signal, report }: Job,
): Promise<string[]> {
  for (const [index, { name, make }] of files.entries()) {
    report({ stage: 'writing', done: index, total: files.length });
    await stopWhenCancelledMeanwhile(signal);
    await writeFile(join(folder, name), await make(), { flush: true });
  }
  report({ stage: 'writing', done: files.length, total: files.length });
  return files.map(({ name }) => name);
}

/** They are compressed already. */
async function zip(folder: string, names: readonly string[], zipName: string): Promise<string> {
  const parts = new Map<string, Buffer>();
  for (const name of names) parts.set(name, await readFile(join(folder, name)));
  await writeFile(join(folder, zipName), packZip(parts), { flush: true });
  return zipName;
}

async function moveAll<T>(
  pairs: readonly (readonly [from: string, to: string])[],
  record: () => T,
): Promise<T> {
  const moved: MovedFile[] = [];
  let result: T;
  try {
    for (const [from, to] of pairs) moved.push(await moveFile(from, to));
    result = record();
  } catch (error) {
    for (const file of moved.toReversed()) await file.takeBack();
    throw error;
  }
  for (const file of moved) await file.keep();
  return result;
}

/** The folders that were made for nothing, from the innermost to the first. */
async function removeEmpty(innermost: string, first: string): Promise<void> {
  try {
    for (let folder = innermost; folder.length >= first.length; folder = dirname(folder)) {
      await rmdir(folder);
    }
  } catch {
    // Something is in it by now: then it stays.
  }
}
