import { basename } from 'node:path';

import type { Access } from '#shared/contract/access.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { UserError } from '#shared/userError.ts';

import { isSameFile } from '../files/isSameFile.ts';
import type { Log } from '../logging/log.ts';
import type { RecentFiles } from '../recentFiles/recentFiles.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { checkNewPlace, moveWorkbookFile } from '../workbook/moveWorkbookFile.ts';
import type { NewPlace } from '../workbook/moveWorkbookFile.ts';
import type { OpenWorkbook } from '../workbook/workbookOpener.ts';

/** The workbook that the engine has open, if any. */
export interface Session {
  /** @throws UserError when none is open. */
  workbook(): Workbook;
  current(): Workbook | null;
  /** Opens the file and closes the one before it; when that fails, the one before stays open. */
  open(path: string): Promise<Workbook>;
  /** Opens the file that is open once more, to see whether it may be edited by now. */
  reopen(): Promise<Workbook>;
  /** Takes the file to another place; when that fails, it stays open where it was. */
  move(place: NewPlace): Promise<Workbook>;
  close(): Promise<void>;
  /** Like `current`, but after the openings and closings that are under way. */
  settled(): Promise<Workbook | null>;
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
    return changeTo(await openWorkbook(path));
  }

  async function changeTo(opened: Workbook): Promise<Workbook> {
    // The new workbook is open by now: trouble with the old one is for the log.
    await close().catch((error: unknown) => log.error('closing the workbook before failed', error));
    return take(opened);
  }

  function take(opened: Workbook): Workbook {
    current = opened;
    dismiss = attendants.map((attend) => attend(opened));
    remember(opened);
    log.info(`workbook opened, ${opened.access.current().mode}`);
    return opened;
  }

  async function reopen(): Promise<Workbook> {
    const { path, access } = openOne();
    // A file that is open here itself, and not through a copy, can't be opened beside itself.
    if (!isThroughCopy(access.current())) await close();
    return changeTo(await openWorkbook(path));
  }

  async function move(place: NewPlace): Promise<Workbook> {
    const { path, access } = openOne();
    access.confirmWritable();
    if (place.path === path) return openOne();
    await checkNewPlace(path, place);
    try {
      await close();
      const moved = await openMoved(path, place.path);
      recentFiles.forget(path);
      return take(moved);
    } catch (error) {
      take(await openWorkbook(path));
      throw error;
    }
  }

  /** Nothing is lost until the file is open at its new place. */
  async function openMoved(from: string, to: string): Promise<Workbook> {
    const moved = await moveWorkbookFile(from, to);
    let opened: Workbook | null = null;
    try {
      opened = await openWorkbook(to);
      await moved.keep();
      return opened;
    } catch (error) {
      opened?.close();
      await moved.takeBack();
      throw error;
    }
  }

  function openOne(): Workbook {
    if (current === null) throw new UserError('noWorkbook');
    return current;
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
    workbook: openOne,
    current: () => current,
    open: (path) => inTurn(() => open(path)),
    reopen: () => inTurn(reopen),
    move: (place) => inTurn(() => move(place)),
    close: () => inTurn(close),
    settled: () => inTurn(() => Promise.resolve(current)),
    onClose(listener) {
      closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
  };
}

function isThroughCopy(access: Access): boolean {
  return access.mode === 'read' && (access.reason === 'held' || access.reason === 'notWritable');
}

function titleOf(plan: Plan | null, path: string): string {
  return plan?.title ?? basename(path);
}
