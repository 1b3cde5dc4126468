import { setTimeout } from 'node:timers/promises';

import type { Attend } from '../engine/session.ts';
import type { Log } from '../logging/log.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { CheckFile } from './checkInProcess.ts';
import type { FileCheck } from './fileCheck.ts';

/** A check that could not be made says nothing against the file. */
const unknown: FileCheck = { isSound: true, problems: [], tables: [] };

/** The first rows come first. */
const usualPauseMs = 2_000;

/**
 * Looks at every page of a workbook that was opened. One that is damaged is written to no more; one
 * that waits for this check may be edited after it.
 */
export function watchForDamage(check: CheckFile, log: Log, pauseMs = usualPauseMs): Attend {
  return (workbook) => {
    if (!isToBeChecked(workbook)) return () => Promise.resolve();
    const stop = new AbortController();
    const { signal } = stop;

    async function run(): Promise<void> {
      await setTimeout(pauseMs, undefined, { signal, ref: false });
      const found = await check(workbook.path, signal).catch((error: unknown) => {
        if (!signal.aborted) log.error('checking the workbook failed', error);
        return unknown;
      });
      if (!signal.aborted) conclude(workbook, found, log);
    }

    const running = run().catch((error: unknown) => {
      if (!signal.aborted) log.error('a checked workbook could not be opened for edits', error);
    });
    return () => {
      stop.abort();
      return running;
    };
  };
}

function isToBeChecked({ access }: Workbook): boolean {
  const now = access.current();
  return now.mode === 'edit' || now.reason === 'checking';
}

function conclude(workbook: Workbook, { isSound, problems }: FileCheck, log: Log): void {
  const { access } = workbook;
  if (!isSound) {
    log.error(`the workbook is damaged: ${problems.join('; ')}`);
    access.change({ mode: 'read', reason: 'damaged' });
    return;
  }
  const now = access.current();
  if (now.mode === 'read' && now.reason === 'checking') workbook.allowEditing();
}
