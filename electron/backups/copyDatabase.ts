import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

import type { Database } from 'better-sqlite3';

import { UserError } from '#shared/userError.ts';

import { stopWhenCancelled } from '../jobs/stopWhenCancelled.ts';

export interface CopyOptions {
  readonly signal?: AbortSignal | undefined;
  /** In pages; `total` grows when the workbook does. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** How many pages are copied in one turn of the event loop. */
  readonly pagesPerTurn?: number | undefined;
}

/** A megabyte of the usual pages: 2 ms. Fewer make the whole no slower, more no faster. */
const usualPagesPerTurn = 250;

/** Each fruitless turn has waited for the file already, as long as a commit would. */
const fruitlessTurnsAtMost = 4;

/** Another program that writes makes SQLite begin again; one that never rests is not waited for. */
const roundsAtMost = 20;

/**
 * Copies an open database into a new file, some pages in each turn of the event loop. Commits
 * through the same connection in between are part of the copy, each whole.
 * @throws UserError `cancelled` by the signal, and when the database is closed meanwhile.
 */
export async function copyDatabase(
  db: Database,
  path: string,
  { signal, onProgress, pagesPerTurn = usualPagesPerTurn }: CopyOptions = {},
): Promise<void> {
  const file = await open(path, 'wx+');
  const disk = followDisk(file);
  const patience = createPatience(pagesPerTurn);
  try {
    const { totalPages } = await db.backup(path, {
      progress({ totalPages: total, remainingPages: remaining }) {
        stopWhenCancelled(signal);
        onProgress?.(total - remaining, total);
        if (disk.isBehind(remaining <= pagesPerTurn)) return 0;
        patience.spend(remaining, total);
        disk.willTake(pagesPerTurn);
        return pagesPerTurn;
      },
    });
    // What is locked at the very first look is reported as done, without a page.
    if (totalPages === 0) throw new BusyError();
  } catch (error) {
    throw db.open ? error : new UserError('cancelled');
  } finally {
    await file.close();
  }
}

/** Pages: in the last turn SQLite waits until everything is on the disk, so little may be left. */
const leftForLastTurn = 1000;
const leftMeanwhile = 4000;

/** Sends what was copied to the disk beside the event loop, so that the last turn has little to wait for. */
function followDisk(file: FileHandle) {
  let pagesLeft = 0;
  let isWriting = false;
  let failure: Error | null = null;

  function write(): void {
    pagesLeft = 0;
    isWriting = true;
    file
      .datasync()
      .catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => (isWriting = false));
  }

  return {
    willTake: (pages: number) => void (pagesLeft += pages),
    /** Whether copying has to wait: it does so before the last turn only. */
    isBehind(isLastTurn: boolean): boolean {
      if (failure !== null) throw failure;
      if (!isWriting && pagesLeft > (isLastTurn ? leftForLastTurn : leftMeanwhile)) write();
      return isLastTurn && isWriting;
    },
  };
}

function createPatience(pagesPerTurn: number) {
  let turns = 0;
  let fruitlessTurns = 0;
  let before = -1;
  return {
    /** @throws BusyError when copying gets nowhere. */
    spend(remaining: number, total: number): void {
      turns += 1;
      fruitlessTurns = remaining === before ? fruitlessTurns + 1 : 0;
      before = remaining;
      const isEndless = turns > roundsAtMost * (total / pagesPerTurn + 1);
      if (isEndless || fruitlessTurns > fruitlessTurnsAtMost) throw new BusyError();
    },
  };
}

class BusyError extends Error {
  readonly code = 'SQLITE_BUSY';
}
