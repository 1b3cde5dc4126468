import { basename } from 'node:path';

import type { Plan } from '#shared/plans/plan.ts';
import { UserError } from '#shared/userError.ts';

import { isSameFile } from '../files/isSameFile.ts';
import type { Log } from '../logging/log.ts';
import type { RecentFiles } from '../recentFiles/recentFiles.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenWorkbook } from '../workbook/workbookOpener.ts';

/** The workbook that the engine has open, if any. */
export interface Session {
  /** @throws UserError when none is open. */
  workbook(): Workbook;
  current(): Workbook | null;
  /** Opens the file and closes the one before it; when that fails, the one before stays open. */
  open(path: string): Promise<Workbook>;
  close(): Promise<void>;
  onClose(listener: () => void): () => void;
}

/** Goes on beside an open workbook until it is closed; returns how to end it. */
export type Attend = (workbook: Workbook) => () => Promise<void>;

export function createSession(
  openWorkbook: OpenWorkbook,
  attendants: readonly Attend[],
  recentFiles: RecentFiles,
  log: Log,
): Session {
  let current: Workbook | null = null;
  let dismiss: readonly (() => Promise<void>)[] = [];
  const closeListeners = new Set<() => void>();
  /** One opening or closing after the other. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  async function close(): Promise<void> {
    if (current === null) return;
    const closing = current;
    const dismissing = dismiss;
    current = null;
    dismiss = [];
    for (const listener of closeListeners) listener();
    const ends = await Promise.allSettled(dismissing.map((end) => end()));
    for (const end of ends) if (end.status === 'rejected') log.error('closing', end.reason);
    closing.close();
    log.info('workbook closed');
  }

  async function open(path: string): Promise<Workbook> {
    // Under another spelling too: opening it once more would give up the lock on it.
    if (current !== null && isSameFile(current.path, path)) return current;
    const opened = await openWorkbook(path);
    // The new workbook is open by now: trouble with the old one is for the log.
    await close().catch((error: unknown) => log.error('closing the workbook before failed', error));
    current = opened;
    dismiss = attendants.map((attend) => attend(opened));
    remember(opened);
    log.info(`workbook opened, ${opened.access.current().mode}`);
    return opened;
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
    open: (path) => inTurn(() => open(path)),
    close: () => inTurn(close),
    onClose(listener) {
      closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
  };
}

function titleOf(plan: Plan | null, path: string): string {
  return plan?.title ?? basename(path);
}
