import type { Attend } from '../engine/session.ts';
import type { Log } from '../logging/log.ts';

const usualPauseMs = 500;

/** Moves what was committed from the log into the file when the user rests, so that no edit waits. */
export function checkpointWhenIdle(log: Log, pauseMs = usualPauseMs): Attend {
  return (workbook) => {
    let timer: NodeJS.Timeout | undefined;

    function checkpoint(): void {
      try {
        workbook.checkpoint();
      } catch (error) {
        // It is all in the log beside the file, and tried again after the next edit.
        log.error('checkpoint failed', error);
      }
    }

    const stop = workbook.onPatch(() => {
      clearTimeout(timer);
      timer = setTimeout(checkpoint, pauseMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
      return Promise.resolve();
    };
  };
}
