import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** A problem that the office knows of and leaves as it is, with the reason (bỏ qua có lý do). */
export const waiverSchema = z.object({
  id: z.string(),
  /** Name of the rule. */
  rule: z.string().min(1),
  /** Id of the task, target, clause or agency. */
  record: z.string().min(1),
  reason: z.string().min(1),
  on: isoDate,
  /** Who said so; null when no name was set. */
  by: z.string().nullable(),
});

export type Waiver = z.infer<typeof waiverSchema>;
