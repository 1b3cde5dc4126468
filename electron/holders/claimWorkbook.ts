import { renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';

import type { Holder } from '#shared/contract/access.ts';
import { holderWords } from '#shared/holders/holderWords.ts';
import { UserError } from '#shared/userError.ts';

import { toleratingFileErrors } from '../backups/toleratingFileErrors.ts';
import { describeFileError } from '../files/describeFileError.ts';
import {
  codeOf,
  createLockRecord,
  lockPathOf,
  nameAside,
  readAgeMs,
  readLockRecord,
  removeAsides,
  rewriteLockRecord,
} from './lockRecord.ts';
import type { LockRecord } from './lockRecord.ts';

/** The right to edit a workbook file, until it is released or lost. */
export interface Claim {
  /** @throws UserError `workbookTakenOver`, or what the disk says, when it can't be relied on. */
  confirm(): void;
  /** Gives a sign of life; called by a timer. */
  beat(): void;
  /** Called once when somebody else took the workbook over. */
  onLost(listener: (holder: Holder) => void): void;
  release(): void;
}

export type Claimed =
  | { readonly state: 'mine'; readonly claim: Claim }
  | { readonly state: 'held'; readonly holder: Holder }
  /** The folder takes no new file. */
  | { readonly state: 'unwritable' };

/** The machine as claims see it. */
export interface ClaimingMachine {
  readonly name: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
  /** Milliseconds, running on while the machine sleeps. */
  readonly clock: () => number;
}

const beatEveryMs = 20_000;

/** Several signs of life may be missed, by a slow share or a synchroniser, before others take over. */
export const abandonedAfterMs = 120_000;

/** A commit looks at the record again when the last look is longer ago. */
const trustedForMs = 10_000;

const tries = 5;

const unwritable = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Claims a workbook file for this process. A record that a crash, or a share that went away, left
 * behind gives way: at once when its process ended on this machine, else when it shows no sign of
 * life for `abandonedAfterMs`.
 */
export function claimWorkbook(
  path: string,
  who: string | null,
  machine: ClaimingMachine = thisMachine,
): Claimed {
  const lockPath = lockPathOf(path);
  const record: LockRecord = {
    token: randomUUID(),
    who,
    machine: machine.name,
    pid: machine.pid,
    since: new Date(machine.clock()).toISOString(),
    beat: 0,
  };
  try {
    for (let round = 0; round < tries; round += 1) {
      if (createLockRecord(lockPath, record)) {
        toleratingFileErrors(path, undefined, () => removeAsides(lockPath));
        return { state: 'mine', claim: keepClaim(path, record, machine) };
      }
      const found = readLockRecord(lockPath);
      if (found === null) continue;
      if (!isAbandoned(lockPath, found, machine)) {
        return { state: 'held', holder: holderOf(found, machine) };
      }
      removeAbandoned(lockPath, found);
    }
    throw new UserError('workbookInUse', { file: basename(path) });
  } catch (error) {
    if (unwritable.includes(codeOf(error))) return { state: 'unwritable' };
    throw describeFileError(error, path) ?? error;
  }
}

function isAbandoned(
  lockPath: string,
  found: LockRecord | 'unreadable',
  machine: ClaimingMachine,
): boolean {
  const isHere = found !== 'unreadable' && found.machine === machine.name;
  if (isHere && !machine.isRunning(found.pid)) return true;
  try {
    return readAgeMs(lockPath) > abandonedAfterMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/** Of several that find the same record, one moves it away; what was moved by mistake goes back. */
function removeAbandoned(lockPath: string, found: LockRecord | 'unreadable'): void {
  const aside = nameAside(lockPath);
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLockRecord(aside);
  const isSame = JSON.stringify(moved) === JSON.stringify(found);
  if (!isSame && moved !== null && moved !== 'unreadable') createLockRecord(lockPath, moved);
  rmSync(aside, { force: true });
}

function keepClaim(path: string, record: LockRecord, machine: ClaimingMachine): Claim {
  const lockPath = lockPathOf(path);
  let lostTo: Holder | null = null;
  let listener: (holder: Holder) => void = () => undefined;
  let seenAt = machine.clock();
  let { beat } = record;

  /** Looks whether the record is still ours; one that was removed by hand is made again. */
  function look(): void {
    if (lostTo !== null) return;
    const found = readLockRecord(lockPath);
    const isOurs =
      found === null
        ? createLockRecord(lockPath, { ...record, beat })
        : found !== 'unreadable' && found.token === record.token;
    if (isOurs) seenAt = machine.clock();
    else if (found !== 'unreadable') {
      lostTo = holderOf(found ?? 'unreadable', machine);
      clearInterval(timer);
      listener(lostTo);
    }
  }

  function giveSignOfLife(): void {
    look();
    if (lostTo !== null) return;
    beat += 1;
    rewriteLockRecord(lockPath, { ...record, beat });
  }

  const timer = setInterval(() => {
    try {
      giveSignOfLife();
    } catch {
      // The share is away for a moment: the next edit looks again, and tells if it still is.
    }
  }, beatEveryMs).unref();

  return {
    confirm() {
      if (machine.clock() - seenAt > trustedForMs) tellingFileErrors(path, look);
      if (lostTo === null) return;
      throw new UserError('workbookTakenOver', { file: basename(path), ...holderWords(lostTo) });
    },
    beat: giveSignOfLife,
    onLost(tell) {
      listener = tell;
    },
    release() {
      clearInterval(timer);
      tellingFileErrors(path, () => {
        const found = readLockRecord(lockPath);
        if (found !== null && found !== 'unreadable' && found.token === record.token) {
          rmSync(lockPath, { force: true });
        }
      });
    },
  };
}

function tellingFileErrors(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw describeFileError(error, path) ?? error;
  }
}

export function holderOf(record: LockRecord | 'unreadable', here: ClaimingMachine): Holder {
  if (record === 'unreadable') {
    return { who: null, machine: null, isThisMachine: false, since: null };
  }
  const { who, machine, since } = record;
  return { who, machine, isThisMachine: machine === here.name, since };
}

export const thisMachine: ClaimingMachine = {
  name: hostname(),
  pid: process.pid,
  isRunning(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // Refused means that it runs, for another user.
      return codeOf(error) === 'EPERM';
    }
  },
  clock: () => Date.now(),
};
