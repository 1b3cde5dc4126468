import type { JobProgress } from '#shared/contract/job.ts';

import { toContractError } from '../engine/implementer.ts';
import type { Log } from '../logging/log.ts';

/** What a long piece of work gets: when to stop, and whom to tell how far it is. */
export interface Job {
  readonly signal: AbortSignal;
  readonly report: (progress: Omit<JobProgress, 'type'>) => void;
}

export type JobEvent<T> = JobProgress | { readonly type: 'done'; readonly result: T };

/**
 * Runs a long piece of work as a stream of progress that ends with its result. Progress that nobody
 * has read yet gives way to newer progress. Leaving the stream early aborts the work.
 */
export async function* runJob<T>(
  name: string,
  log: Log,
  callSignal: AbortSignal | undefined,
  work: (job: Job) => Promise<T>,
): AsyncGenerator<JobEvent<T>, void, undefined> {
  const controller = new AbortController();
  const signal =
    callSignal === undefined ? controller.signal : AbortSignal.any([callSignal, controller.signal]);
  const news = createMailbox<JobProgress>();
  const outcome = work({
    signal,
    report: (progress) => news.put({ type: 'progress', ...progress }),
  }).then(
    (result) => ({ ok: true, result }) as const,
    (error: unknown) => ({ ok: false, error }) as const,
  );

  try {
    for (;;) {
      const next = await Promise.race([outcome, news.take()]);
      if (!('ok' in next)) {
        yield next;
      } else if (next.ok) {
        yield { type: 'done', result: next.result };
        return;
      } else {
        throw toContractError(next.error, name, log);
      }
    }
  } finally {
    controller.abort();
  }
}

/** Holds at most one letter: a newer one replaces one that was not taken. */
function createMailbox<T>() {
  let letter: T | null = null;
  let deliver: ((letter: T) => void) | null = null;
  return {
    put(newest: T): void {
      if (deliver === null) {
        letter = newest;
        return;
      }
      const waiting = deliver;
      deliver = null;
      waiting(newest);
    },
    take(): Promise<T> {
      if (letter !== null) {
        const taken = letter;
        letter = null;
        return Promise.resolve(taken);
      }
      return new Promise((resolve) => {
        deliver = resolve;
      });
    },
  };
}
