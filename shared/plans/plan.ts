import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** What the whole workbook is about. There is one, under the id `plan`. */
export const planSchema = z.object({
  id: z.literal('plan'),
  title: z.string().min(1),
  /** The plan year (năm kế hoạch): the year of deadlines that name none. */
  year: z.int().min(1900).max(2200),
  /** The day the resolution was issued; null when not known. */
  issued: isoDate.nullable(),
});

export type Plan = z.infer<typeof planSchema>;
