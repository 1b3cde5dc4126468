import type { JobProgress } from '#shared/contract/job.ts';

type Events<T> = AsyncIterable<JobProgress | { readonly type: 'done'; readonly result: T }>;

/** What a job ends with. */
export async function resultOf<T>(job: Promise<Events<T>>): Promise<T> {
  for await (const event of await job) {
    if (event.type === 'done') return event.result;
  }
  throw new Error('The job ended without a result.');
}
