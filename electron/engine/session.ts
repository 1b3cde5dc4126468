import { basename } from 'node:path';

import type { Plan } from '#shared/plans/plan.ts';
import { UserError } from '#shared/userError.ts';

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

  return {
    workbook() {
      if (current === null) throw new UserError('noWorkbook');
      return current;
    },
    current: () => current,
    open(path) {
      if (current?.path === path) return current;
      const opened = openWorkbook(path, systemTime);
      close();
      current = opened;
      const plan = opened.records.plan.find('plan');
      recentFiles.remember(path, titleOf(plan, path));
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
