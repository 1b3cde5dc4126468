import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { toleratingFileErrors } from './toleratingFileErrors.ts';

/** `.PID-UUID.tmp`, with what SQLite puts beside it; and the small files of `createJsonFile`. */
const pattern = /^(?:\.(\d+)-[0-9a-f-]{36}|about\.json\.(\d+))\.tmp(?:-journal|-wal|-shm)?$/;

/** By then even the slowest disk is done; the process may be another one of the same number. */
const longestLifeMs = 24 * 60 * 60 * 1000;

const besides = ['', '-journal', '-wal', '-shm'];

/** A name for a copy that is not complete yet; it tells whose it is. */
export function nameTemporaryCopy(folder: string): string {
  return join(folder, `.${process.pid}-${randomUUID()}.tmp`);
}

/** What is held by another program for a moment goes with the left-overs of the next start. */
export function removeTemporaryCopy(path: string): void {
  for (const ending of besides) {
    toleratingFileErrors(path, undefined, () => rmSync(path + ending, { force: true }));
  }
}

/** Removes what processes left behind that died at work; others may be at work at this moment. */
export function removeLeftOvers(folder: string, now: string): void {
  for (const name of readdirSync(folder)) {
    const [isTemporary, copier, writer] = pattern.exec(name) ?? [];
    if (isTemporary === undefined) continue;
    const path = join(folder, name);
    const writtenMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const isOld = Date.parse(now) - writtenMs > longestLifeMs;
    if (isOld || !isRunning(Number(copier ?? writer))) rmSync(path, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Refused means that it runs, for another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
