import { basename } from 'node:path';

import type { Plan } from '#shared/plans/plan.ts';
import { UserError } from '#shared/userError.ts';

import { isSameFile } from '../files/isSameFile.ts';
import type { Log } from '../logging/log.ts';
import type { RecentFiles } from '../recentFiles/recentFiles.ts';
import { openWorkbook, systemTime } from '../workbook/openWorkbook.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The workbook that the engine has open, if any. */
export interface Session {
  /** @throws UserError when none is open. */
  workbook(): Workbook;
  current(): Workbook | null;
  /** Opens the file and closes the one before it; when that fails, the one before stays open. */
  open(path: string): Workbook;
  close(): void;
  onClose(listener: () => void): () => void;
}

export function createSession(recentFiles: RecentFiles, log: Log): Session {
  let current: Workbook | null = null;
  const closeListeners = new Set<() => void>();

  function close(): void {
    if (current === null) return;
    const closing = current;
    current = null;
    for (const listener of closeListeners) listener();
    closing.close();
    log.info('workbook closed');
  }

  /** The new workbook is open by now: trouble with the old one is for the log. */
  function closeQuietly(): void {
    try {
      close();
    } catch (error) {
      log.error('closing the workbook before failed', error);
    }
  }

  /** A list that can't be written is no reason not to work with the file. */
  function remember({ path, records }: Workbook): void {
    try {
      recentFiles.remember(path, titleOf(records.plan.find('plan'), path));
    } catch (error) {
      log.error('remembering the file failed', error);
    }
  }

  return {
    workbook() {
      if (current === null) throw new UserError('noWorkbook');
      return current;
    },
    current: () => current,
    open(path) {
      // Under another spelling too: opening it once more would give up the lock on it.
      if (current !== null && isSameFile(current.path, path)) return current;
      const opened = openWorkbook(path, systemTime);
      closeQuietly();
      current = opened;
      remember(opened);
      log.info('workbook opened');
      return opened;
    },
    close,
    onClose(listener) {
      closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
  };
}

function titleOf(plan: Plan | null, path: string): string {
  return plan?.title ?? basename(path);
}
