import { setImmediate, setTimeout } from 'node:timers/promises';

import type { Attend } from '../engine/session.ts';
import type { Log } from '../logging/log.ts';
import { usualKeptSteps, usualWholeCells } from './combineOldSteps.ts';

/** Opening and the first edits come first. */
const pauseMs = 60_000;

/** Keeps the history of an open workbook within its rule, see `CombineRule`. */
export function combineWhileOpen(now: () => string, log: Log): Attend {
  return (workbook) => {
    const ended = new AbortController();
    const { signal } = ended;

    async function run(): Promise<void> {
      await setTimeout(pauseMs, undefined, { signal, ref: false });
      const rule = {
        wholeCells: usualWholeCells,
        keptSteps: usualKeptSteps,
        oldBefore: aYearBefore(now()),
      };
      while (workbook.access.current().mode === 'edit' && workbook.combineOldSteps(rule)) {
        await setImmediate();
        signal.throwIfAborted();
      }
    }

    const running = run().catch((error: unknown) => {
      if (!signal.aborted) log.error('combining old steps failed', error);
    });
    return () => {
      ended.abort();
      return running;
    };
  };
}

function aYearBefore(instant: string): string {
  return `${Number(instant.slice(0, 4)) - 1}${instant.slice(4)}`;
}
