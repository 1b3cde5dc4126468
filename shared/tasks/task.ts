import { z } from 'zod';

import { ownerSchema } from '../agencies/owner.ts';
import { isoDate } from '../periods/isoDate.ts';
import { phasesSchema } from './phases.ts';

const words = z.string().nullable();

/**
 * A row of the assignment table: a piece of work, or a section above some.
 *
 * An empty cell is null, never an empty string. The number (I, 1, 1.1) is not stored: it follows
 * from `parent` and `position`.
 */
export const taskSchema = z.object({
  id: z.string(),
  /** Stable code (NV-001), given once and never reused. */
  code: z.string(),
  /** Id of the row it stands under. */
  parent: z.string().nullable(),
  /** Fractional key: text that sorts siblings. */
  position: z.string(),
  type: z.enum(['section', 'task']),
  title: z.string(),
  /** Id of the clause it comes from, and the words in it that were taken up. */
  clause: z.string().nullable(),
  quote: words,
  group: words,
  lead: ownerSchema.nullable(),
  support: z.array(ownerSchema).readonly(),
  leader: words,
  person: words,
  /** The deadline phrase as typed; its days come from `parsePeriod`. */
  period: words,
  start: words,
  product: words,
  authority: words,
  targets: words,
  basis: words,
  budget: words,
  priority: words,
  progress: words,
  /** Share done, 0–100. */
  percent: z.number().min(0).max(100).nullable(),
  completedOn: isoDate.nullable(),
  result: words,
  difficulty: words,
  proposal: words,
  evidence: words,
  note: words,
  phases: phasesSchema,
  /** Cells of imported columns that fit no field, by header. */
  extra: z.record(z.string(), z.string()),
});

export type Task = z.infer<typeof taskSchema>;

/** Fields a user may type into. The others follow from actions (insert, indent, move). */
export type EditableTaskField = Exclude<keyof Task, 'id' | 'code' | 'parent' | 'position'>;

/** A new row before anything is typed into it; id, code and place are given when it is inserted. */
export const emptyTask: Pick<Task, EditableTaskField> = {
  type: 'task',
  title: '',
  clause: null,
  quote: null,
  group: null,
  lead: null,
  support: [],
  leader: null,
  person: null,
  period: null,
  start: null,
  product: null,
  authority: null,
  targets: null,
  basis: null,
  budget: null,
  priority: null,
  progress: null,
  percent: null,
  completedOn: null,
  result: null,
  difficulty: null,
  proposal: null,
  evidence: null,
  note: null,
  phases: {},
  extra: {},
};
