import { Worker } from 'node:worker_threads';

export interface OwnLimits {
  /** All memory of the process, buffers and libraries included. */
  readonly residentBytes: number;
  readonly lifetimeMs: number;
}

const usualLimits: OwnLimits = {
  // Far above what real files take.
  residentBytes: 1.5 * 2 ** 30,
  // Longer than any parent waits, for the case that the parent is gone.
  lifetimeMs: 120_000,
};

/**
 * Ends this process when it takes too much memory or lives too long. A thread of its own watches,
 * because parsing never yields to the event loop; and from inside, because only there do all
 * systems tell the memory in use. The heap limit does not cover buffers, which is where a bomb goes.
 */
export function watchOwnLimits(limits: OwnLimits = usualLimits): void {
  new Worker(watch, { eval: true, workerData: limits, execArgv: [] }).unref();
}

/** Source text, so that it runs the same from sources and from a bundle. */
const watch = `
  const { workerData: limits } = require('node:worker_threads');
  const endsAt = Date.now() + limits.lifetimeMs;
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > limits.residentBytes;
    if (isTooLarge || Date.now() > endsAt) process.kill(process.pid, 'SIGKILL');
  }, 100);
`;
