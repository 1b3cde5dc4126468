import { z } from 'zod';

import { packValueSchema } from '../pack.ts';

/** One cell of a return that was decided on, and what became of it; the minutes say it. */
export const mergedCellSchema = z.object({
  key: z.string(),
  task: z.string(),
  code: z.string(),
  field: z.string(),
  sent: packValueSchema,
  /** What we had before. */
  current: packValueSchema,
  returned: packValueSchema,
  take: z.enum(['theirs', 'ours', 'own']),
  /** What the plan has now. */
  value: packValueSchema,
  /** Why not theirs, in the user's words. */
  because: z.string().nullable(),
});

export type MergedCell = z.infer<typeof mergedCellSchema>;

/** What one step took from a return and what it refused. */
export const mergeRecordSchema = z.object({
  pack: z.int(),
  cells: z.array(mergedCellSchema).readonly(),
  added: z.array(z.object({ task: z.string(), code: z.string(), title: z.string() })).readonly(),
  /** How many differences nobody has decided on yet. */
  open: z.int(),
});

export type MergeRecord = z.infer<typeof mergeRecordSchema>;
