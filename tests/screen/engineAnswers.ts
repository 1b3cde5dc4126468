import { AsyncIteratorClass, ORPCError } from '@orpc/client';

import type { JobProgress } from '#shared/contract/job.ts';
import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import type { MessageParams } from '#shared/userError.ts';

/** The error that the engine answers with when it can say what is wrong. */
export function aUserError(code: ErrorCode, params: MessageParams = {}): Error {
  return new ORPCError('USER_ERROR', { defined: true, data: { code, params } });
}

/** A promise of what `work` gives, failing when it throws, like every call of the engine. */
export function answer<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

/** Ends with that error, also where a value is wanted. */
export function fail(code: ErrorCode): never {
  throw aUserError(code);
}

export type JobEvent<T> = JobProgress | { type: 'done'; result: T };

/** The stream of a job: its progress, then its result. */
export function jobOf<T>(
  progress: readonly JobProgress[],
  result: T,
): AsyncIteratorClass<JobEvent<T>, unknown, void> {
  return eventsOf(steps());
  async function* steps(): AsyncGenerator<JobEvent<T>, void, void> {
    for (const step of progress) yield await Promise.resolve(step);
    yield { type: 'done', result };
  }
}

/** A generator in the shape in which the client hands over streams. */
export function eventsOf<T>(
  generator: AsyncGenerator<T, void, void>,
): AsyncIteratorClass<T, unknown, void> {
  return new AsyncIteratorClass<T, unknown, void>(
    () => generator.next(),
    async () => {
      await generator.return();
    },
  );
}
