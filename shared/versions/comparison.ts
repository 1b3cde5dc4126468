import { z } from 'zod';

import { agencySchema } from '../agencies/agency.ts';
import { namedChangeSchema } from '../history/historyStep.ts';
import { planSchema } from '../plans/plan.ts';
import { targetSchema } from '../targets/target.ts';
import { taskSchema } from '../tasks/task.ts';

/** Two versions side by side: the changes that lead from one to the other. */
export const comparisonSchema = z.object({
  /** Of each record that differs: before as in the one version, after as in the other. */
  changes: z.array(namedChangeSchema).readonly(),
  /** The other version, to show the changes in their places. */
  records: z.object({
    plan: planSchema,
    agencies: z.array(agencySchema).readonly(),
    tasks: z.array(taskSchema).readonly(),
    targets: z.array(targetSchema).readonly(),
  }),
});

export type Comparison = z.infer<typeof comparisonSchema>;
