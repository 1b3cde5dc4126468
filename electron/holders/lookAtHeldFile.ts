import { statSync } from 'node:fs';

import SqliteDatabase from 'better-sqlite3';

import type { FileNews, Holder } from '#shared/contract/access.ts';

import { readWorkbookState } from '../backups/workbookState.ts';
import { abandonedAfterMs, holderOf, thisMachine } from './claimWorkbook.ts';
import type { ClaimingMachine } from './claimWorkbook.ts';
import { lockPathOf, readLockRecord } from './lockRecord.ts';
import type { LockRecord } from './lockRecord.ts';

/** Who edits the file by now, null when nobody does, and what has become of it. */
export interface HeldFile {
  readonly holder: Holder | null;
  readonly file: FileNews;
}

/**
 * Looks at a workbook that somebody else edits, as often as it is called: at its record and at the
 * times of its files, and into the file itself only when these have changed. `shown` is the
 * revision that is seen here. Fails like any reading when the place is out of reach.
 */
export function createHeldFileLook(
  path: string,
  shown: number,
  machine: ClaimingMachine = thisMachine,
): () => HeldFile {
  const isBeating = createBeatWatch(machine);
  let times: string | null = null;
  let isChanged = false;
  return () => {
    const record = readLockRecord(lockPathOf(path));
    if (record === null || !isBeating(record)) return { holder: null, file: 'released' };
    const timesNow = fileTimes(path);
    if (timesNow !== times) {
      isChanged = readRevision(path) !== shown;
      times = timesNow;
    }
    return { holder: holderOf(record, machine), file: isChanged ? 'changed' : 'asOpened' };
  };
}

/** Whether a record shows signs of life, by this machine's own clock: nothing is written there. */
function createBeatWatch(machine: ClaimingMachine): (record: LockRecord | 'unreadable') => boolean {
  let last: string | null = null;
  let seenAt = machine.clock();
  return (record) => {
    const isHere = record !== 'unreadable' && record.machine === machine.name;
    if (isHere && !machine.isRunning(record.pid)) return false;
    const beat = JSON.stringify(record);
    if (beat !== last) {
      last = beat;
      seenAt = machine.clock();
    }
    return machine.clock() - seenAt <= abandonedAfterMs;
  };
}

function fileTimes(path: string): string {
  return ['', '-wal']
    .map((ending) => statSync(path + ending, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    .join();
}

function readRevision(path: string): number {
  const db = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  try {
    return readWorkbookState(db).revision;
  } finally {
    db.close();
  }
}
