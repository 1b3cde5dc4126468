import { createContext, use } from 'react';

import type { JobProgress } from '#shared/contract/job.ts';

import type { EngineClient } from './engineClient.ts';

/** Where a running job is: what the procedures of `jobOutput` stream. */
export type JobEvents<T> = AsyncIterable<
  JobProgress | { readonly type: 'done'; readonly result: T }
>;

/**
 * Runs a long job under a title, with progress that the user may stop. Gives its result; null when
 * it was stopped or failed, which the user was told.
 */
export type RunJob = <T>(
  title: string,
  start: (engine: EngineClient, signal: AbortSignal) => Promise<JobEvents<T>>,
) => Promise<T | null>;

export const JobContext = createContext<RunJob | null>(null);

/** Whether a job runs: then the window must not close unasked. */
export const BusyContext = createContext(false);

export function useJob(): RunJob {
  const runJob = use(JobContext);
  if (runJob === null) throw new Error('JobProvider is missing above this component');
  return runJob;
}
