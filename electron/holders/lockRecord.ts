import { linkSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

import { z } from 'zod';

const lockRecordSchema = z.object({
  /** Tells one claim from every other. */
  token: z.string(),
  who: z.string().nullable(),
  machine: z.string(),
  pid: z.int(),
  since: z.iso.datetime(),
  /** Counts up with each sign of life. */
  beat: z.int(),
});

/** Says beside a workbook who edits it: a small JSON file that is rewritten as a sign of life. */
export type LockRecord = z.infer<typeof lockRecordSchema>;

/** `.~lock.NAME#`: the way in which office programs mark a file that is in use. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.~lock.${basename(path)}#`);
}

/** Null when there is none; `unreadable` for one that is half written or not ours. */
export function readLockRecord(lockPath: string): LockRecord | 'unreadable' | null {
  try {
    const parsed = lockRecordSchema.safeParse(JSON.parse(readFileSync(lockPath, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Of a link: the disk knows none (FAT, some shares). */
const linkless = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];

/**
 * False when there is one already. The record appears under its name with all that it says: one that
 * a crash left half written would not tell whose it is.
 */
export function createLockRecord(lockPath: string, record: LockRecord): boolean {
  const written = nameAside(lockPath);
  try {
    writeFileSync(written, JSON.stringify(record), { flag: 'wx' });
    return link(written, lockPath) ?? writeNew(lockPath, record);
  } finally {
    rmSync(written, { force: true });
  }
}

/** Null where there are no links. */
function link(from: string, to: string): boolean | null {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    // Gone: who claimed the workbook meanwhile has cleared up.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    if (linkless.includes(codeOf(error))) return null;
    throw error;
  }
}

function writeNew(lockPath: string, record: LockRecord): boolean {
  try {
    writeFileSync(lockPath, JSON.stringify(record), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A name beside a record, for a moment. */
export function nameAside(lockPath: string): string {
  return `${lockPath}.${randomUUID()}`;
}

/** Removes what others left beside the record that died in such a moment. */
export function removeAsides(lockPath: string): void {
  const folder = dirname(lockPath);
  const left = readdirSync(folder).filter((name) => name.startsWith(`${basename(lockPath)}.`));
  for (const name of left) rmSync(join(folder, name), { force: true });
}

/** In place, so that the file stays the one that others look at. */
export function rewriteLockRecord(lockPath: string, record: LockRecord): void {
  writeFileSync(lockPath, JSON.stringify(record), { flag: 'r+' });
}

/**
 * Milliseconds since the record's last sign of life, by the clock of the disk that it is on: the
 * clocks of two machines differ, so a fresh file there says what time it is.
 */
export function readAgeMs(lockPath: string): number {
  const probe = join(dirname(lockPath), `.~time-${randomUUID()}`);
  try {
    writeFileSync(probe, '');
    return statSync(probe).mtimeMs - statSync(lockPath).mtimeMs;
  } finally {
    rmSync(probe, { force: true });
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
