import type { Attend } from '../engine/session.ts';
import type { Log } from '../logging/log.ts';
import type { CheckFile } from './checkFile.ts';

/** Looks at every page of a workbook that was opened; one that is damaged is written to no more. */
export function watchForDamage(check: CheckFile, log: Log): Attend {
  return ({ path, access }) => {
    if (access.current().mode === 'read') return () => Promise.resolve();
    const stop = new AbortController();
    const checking = check(path, stop.signal).then(
      ({ isSound, problems }) => {
        if (isSound || stop.signal.aborted) return;
        log.error(`the workbook is damaged: ${problems.join('; ')}`);
        access.change({ mode: 'read', reason: 'damaged' });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) log.error('checking the workbook failed', error);
      },
    );
    return () => {
      stop.abort();
      return checking;
    };
  };
}
