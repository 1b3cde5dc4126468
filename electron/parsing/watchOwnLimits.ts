import { Worker } from 'node:worker_threads';

/** A file that needs more is refused: far above what real files take. */
const residentBytesLimit = 1.5 * 2 ** 30;
/** Longer than any parent waits, for the case that the parent is gone. */
const lifetimeMs = 120_000;
const intervalMs = 100;

/**
 * Ends this process when it takes too much memory or lives too long. A thread of its own watches,
 * because parsing never yields to the event loop; and from inside, because only there do all
 * systems tell the memory in use. The heap limit does not cover buffers, which is where a bomb goes.
 */
export function watchOwnLimits(): void {
  const watcher = new Worker(watch, {
    eval: true,
    workerData: { residentBytesLimit, lifetimeMs, intervalMs },
    execArgv: [],
  });
  watcher.unref();
}

/** Source text, so that it runs the same from sources and from a bundle. */
const watch = `
  const { workerData } = require('node:worker_threads');
  const endsAt = Date.now() + workerData.lifetimeMs;
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > workerData.residentBytesLimit;
    if (isTooLarge || Date.now() > endsAt) process.kill(process.pid, 'SIGKILL');
  }, workerData.intervalMs);
`;
