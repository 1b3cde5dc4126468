import { eventIterator } from '@orpc/contract';
import { z } from 'zod';

/** Where a long job is. `total` null: the end is not known yet. */
export const jobProgressSchema = z.object({
  type: z.literal('progress'),
  stage: z.enum(['reading', 'understanding', 'saving', 'writing']),
  done: z.int(),
  total: z.int().nullable(),
});

export type JobProgress = z.infer<typeof jobProgressSchema>;

/**
 * Output of a long job: progress, then the result. Closing the stream (or aborting the call)
 * cancels the job, and the workbook and files are as before.
 */
export function jobOutput<T extends z.ZodType>(result: T) {
  return eventIterator(z.union([jobProgressSchema, z.object({ type: z.literal('done'), result })]));
}
