import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { beforeRules } from '../periods/period.ts';
import { customColumnSchema } from '../tasks/customColumn.ts';
import { numberingSchema } from '../tasks/numbering.ts';
import { followUpSchema } from './followUp.ts';

/** What the whole workbook is about. There is one, under the id `plan`. */
export const planSchema = z.object({
  id: z.literal('plan'),
  title: z.string().min(1),
  /** The plan year (năm kế hoạch): the year of deadlines that name none. */
  year: z.int().min(1900).max(2200),
  /** The day the resolution was issued; null when not known. */
  issued: isoDate.nullable(),
  /** Null: `usualNumbering`. */
  numbering: numberingSchema.nullable(),
  /** In the order of the table; null: none yet. */
  columns: z.array(customColumnSchema).readonly().nullable(),
  /** What “trước ngày X” means in this plan; null: strict. */
  beforeRule: z.enum(beforeRules).nullable(),
  /** Null: `usualFollowUp`. */
  followUp: followUpSchema.nullable(),
});

export type Plan = z.infer<typeof planSchema>;

/** What the user is asked for a new plan. */
export type PlanTitle = Pick<Plan, 'title' | 'year' | 'issued'>;

export function newPlan(title: PlanTitle): Plan {
  return { id: 'plan', numbering: null, columns: null, beforeRule: null, followUp: null, ...title };
}
