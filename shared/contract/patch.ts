import { z } from 'zod';

import { agencySchema } from '../agencies/agency.ts';
import { successionSchema } from '../agencies/succession.ts';
import { changeLabelSchema } from '../changes/changeLabel.ts';
import type { RecordKind } from '../changes/changeSet.ts';
import { waiverSchema } from '../checks/waiver.ts';
import { remarkSchema } from '../handoffs/remark.ts';
import { chargeSchema } from '../leaders/charge.ts';
import { leaderSchema } from '../leaders/leader.ts';
import { planSchema } from '../plans/plan.ts';
import { clauseSchema } from '../resolution/clause.ts';
import { targetSchema } from '../targets/target.ts';
import { taskSchema } from '../tasks/task.ts';
import type { Task } from '../tasks/task.ts';
import { viewNameSchema, viewSchema } from '../views/viewState.ts';
import { accessSchema } from './access.ts';
import { exactPartial } from './exactPartial.ts';

/** What the next undo and redo would take back or bring again; null when there is nothing. */
export const historyStateSchema = z.object({
  undo: changeLabelSchema.nullable(),
  redo: changeLabelSchema.nullable(),
});

export type HistoryState = z.infer<typeof historyStateSchema>;

/** What a record is after the change: all of a new one, the changed fields of one that was there. */
function changedRecord<K extends RecordKind, Shape extends z.ZodRawShape>(
  kind: K,
  schema: z.ZodObject<Shape>,
) {
  return z.object({
    kind: z.literal(kind),
    id: z.string(),
    /** Null when it was removed. */
    after: exactPartial(schema).nullable(),
  });
}

const changedRecordSchema = z.discriminatedUnion('kind', [
  changedRecord('plan', planSchema),
  changedRecord('agency', agencySchema),
  changedRecord('succession', successionSchema),
  changedRecord('leader', leaderSchema),
  changedRecord('charge', chargeSchema),
  changedRecord('clause', clauseSchema),
  changedRecord('task', taskSchema),
  changedRecord('target', targetSchema),
  changedRecord('remark', remarkSchema),
  changedRecord('waiver', waiverSchema),
]);

/**
 * What one change set did, in its order, for windows to patch what they show. Revisions count up by
 * one per change set.
 */
export const patchSchema = z.object({
  revision: z.int(),
  changes: z.array(changedRecordSchema).readonly(),
  history: historyStateSchema,
  /** When it reached the disk, ISO 8601 with zone. */
  savedAt: z.iso.datetime(),
});

export type Patch = z.infer<typeof patchSchema>;

/** Some of the changes of a big patch, ahead of the patch itself, which holds what is left of them. */
const patchPartSchema = z.object({
  /** `Patch['changes']` as JSON, in one text: the transport walks through all else value by value. */
  part: z.string(),
});

/** What `workbook.patches` tells; see `splitPatch`. */
export const patchEventSchema = z.union([patchSchema, patchPartSchema]);

export type PatchEvent = z.infer<typeof patchEventSchema>;

/** An open workbook without its tasks, of which there may be many. */
const workbookOverviewSchema = z.object({
  path: z.string(),
  /** File name without folder and ending. */
  name: z.string(),
  revision: z.int(),
  plan: planSchema,
  agencies: z.array(agencySchema).readonly(),
  successions: z.array(successionSchema).readonly(),
  leaders: z.array(leaderSchema).readonly(),
  charges: z.array(chargeSchema).readonly(),
  clauses: z.array(clauseSchema).readonly(),
  targets: z.array(targetSchema).readonly(),
  /** In no particular order. */
  remarks: z.array(remarkSchema).readonly(),
  waivers: z.array(waiverSchema).readonly(),
  history: historyStateSchema,
  savedAt: z.iso.datetime().nullable(),
});

export type WorkbookOverview = z.infer<typeof workbookOverviewSchema>;

/** All that an open workbook holds. */
export interface WorkbookSnapshot extends WorkbookOverview {
  readonly tasks: readonly Task[];
}

/** What a window begins with: all of a small workbook, the first rows of a big one. */
export const loadedWorkbookSchema = workbookOverviewSchema.extend({
  /** All of them, or the first rows of the table. */
  tasks: z.array(taskSchema).readonly(),
  taskCount: z.int(),
  /** Of all tasks: the numbers of the first ones depend on it. */
  hasNestedSections: z.boolean(),
  access: accessSchema,
  /** How the user arranged its tables; those never arranged are missing. */
  views: z.partialRecord(viewNameSchema, viewSchema),
});

export type LoadedWorkbook = z.infer<typeof loadedWorkbookSchema>;

/** A part of the tasks of a big workbook, in no particular order. */
export const loadedTasksSchema = z.object({
  /** `PackedTasks` as JSON, in one text: the transport walks through all else value by value. */
  tasks: z.string(),
  /** Where the next part begins; null when this is the last. */
  next: z.string().nullable(),
});

export type LoadedTasks = z.infer<typeof loadedTasksSchema>;
