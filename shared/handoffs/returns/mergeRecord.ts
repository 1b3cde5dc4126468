import { z } from 'zod';

import { packRoles, packValueSchema } from '../pack.ts';
import { cellStates } from './mergeCell.ts';
import { cellKinds } from './review.ts';

/** One cell of a return that was decided on, and what became of it; the minutes say it. */
export const mergedCellSchema = z.object({
  key: z.string(),
  kind: z.enum(cellKinds),
  role: z.enum(packRoles),
  /** Id and code of the task. */
  task: z.string(),
  code: z.string(),
  field: z.string(),
  sheet: z.string(),
  cell: z.string(),
  sent: packValueSchema,
  /** What we had before. */
  current: packValueSchema,
  returned: packValueSchema,
  state: z.enum(cellStates),
  take: z.enum(['theirs', 'ours', 'own']),
  /** What the plan has now. */
  value: packValueSchema,
  /** Why not theirs, in the user's words. */
  because: z.string().nullable(),
});

export type MergedCell = z.infer<typeof mergedCellSchema>;

/** A row that they added and that was decided on; `task` null when it was not taken in. */
export const mergedRowSchema = z.object({
  key: z.string(),
  sheet: z.string(),
  row: z.int(),
  role: z.enum(packRoles),
  title: z.string(),
  task: z.string().nullable(),
  code: z.string().nullable(),
  because: z.string().nullable(),
});

export type MergedRow = z.infer<typeof mergedRowSchema>;

/** What one step took from a return and what it refused (`return_merges`). */
export const mergeRecordSchema = z.object({
  pack: z.int(),
  cells: z.array(mergedCellSchema).readonly(),
  added: z.array(mergedRowSchema).readonly(),
  /** How many differences nobody had decided on. */
  open: z.int(),
});

export type MergeRecord = z.infer<typeof mergeRecordSchema>;
