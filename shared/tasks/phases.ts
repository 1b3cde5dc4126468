import { z } from 'zod';

import { periodKeySchema } from '../periods/periodKey.ts';

/** What of a task is to be done within one year, quarter or month (phân kỳ). */
export const phaseSchema = z.object({
  /** The step, or a mere mark such as x. */
  planned: z.string().nullable(),
  /** Share of the whole task, by which phases are added up; null: all alike. */
  weight: z.number().min(0).nullable(),
  /** What was done of it. */
  done: z.string().nullable(),
});

export type Phase = z.infer<typeof phaseSchema>;

/** Those that hold something. */
export const phasesSchema = z.record(periodKeySchema, phaseSchema);

export type Phases = z.infer<typeof phasesSchema>;

export const emptyPhase: Phase = { planned: null, weight: null, done: null };
