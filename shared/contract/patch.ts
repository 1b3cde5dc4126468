import { z } from 'zod';

import { agencySchema } from '../agencies/agency.ts';
import { planSchema } from '../plans/plan.ts';
import { clauseSchema } from '../resolution/clause.ts';
import { targetSchema } from '../targets/target.ts';
import { taskSchema } from '../tasks/task.ts';

export const changeLabelSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What the next undo and redo would take back or bring again; null when there is nothing. */
export const historyStateSchema = z.object({
  undo: changeLabelSchema.nullable(),
  redo: changeLabelSchema.nullable(),
});

export type HistoryState = z.infer<typeof historyStateSchema>;

const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan'), record: planSchema }),
  z.object({ kind: z.literal('agency'), record: agencySchema }),
  z.object({ kind: z.literal('clause'), record: clauseSchema }),
  z.object({ kind: z.literal('task'), record: taskSchema }),
  z.object({ kind: z.literal('target'), record: targetSchema }),
]);

/**
 * What one change set did, for windows to patch what they show: records as they are now, and the
 * ids of those that are gone. Revisions count up by one per change set.
 */
export const patchSchema = z.object({
  revision: z.int(),
  saved: z.array(recordSchema).readonly(),
  removed: z
    .array(
      z.object({ kind: z.enum(['plan', 'agency', 'clause', 'task', 'target']), id: z.string() }),
    )
    .readonly(),
  history: historyStateSchema,
  /** When it reached the disk, ISO 8601 with zone. */
  savedAt: z.iso.datetime(),
});

export type Patch = z.infer<typeof patchSchema>;

/** All that a window shows of an open workbook. */
export const workbookSnapshotSchema = z.object({
  path: z.string(),
  /** File name without folder and ending. */
  name: z.string(),
  revision: z.int(),
  plan: planSchema,
  agencies: z.array(agencySchema).readonly(),
  clauses: z.array(clauseSchema).readonly(),
  tasks: z.array(taskSchema).readonly(),
  targets: z.array(targetSchema).readonly(),
  history: historyStateSchema,
  savedAt: z.iso.datetime().nullable(),
});

export type WorkbookSnapshot = z.infer<typeof workbookSnapshotSchema>;
