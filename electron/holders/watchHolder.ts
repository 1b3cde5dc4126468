import { isHeldElsewhere } from '#shared/contract/access.ts';

import type { Attend } from '../engine/session.ts';
import { createHeldFileLook } from './lookAtHeldFile.ts';

const lookEveryMs = 5_000;

/** Tells a window that can only look on when the file was saved elsewhere, or is edited no more. */
export function watchHolder(everyMs: number = lookEveryMs): Attend {
  return (workbook) => {
    const { path, access } = workbook;
    let timer: NodeJS.Timeout | null = null;

    function begin(): void {
      if (timer !== null || !isHeldElsewhere(access.current())) return;
      const look = createHeldFileLook(path, workbook.revision());
      timer = setInterval(() => tellNews(look), everyMs).unref();
    }

    function tellNews(look: ReturnType<typeof createHeldFileLook>): void {
      const before = access.current();
      if (!isHeldElsewhere(before)) return;
      try {
        const { holder, file } = look();
        const now = { ...before, holder: holder ?? before.holder, file };
        if (JSON.stringify(now) !== JSON.stringify(before)) access.change(now);
      } catch {
        // The share is away for a moment, or the file is being replaced: the next look tells.
      }
    }

    begin();
    const stop = access.onChange(begin);
    return () => {
      stop();
      if (timer !== null) clearInterval(timer);
      return Promise.resolve();
    };
  };
}
