import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** Something to reach. Meanings of the fields: the words of the target as written are in `raw`. */
export const targetSchema = z.object({
  id: z.string(),
  position: z.string(),
  name: z.string().min(1),
  unit: z.string().nullable(),
  kind: z.enum(['level', 'change', 'points', 'milestone']).nullable(),
  direction: z.enum(['at-least', 'at-most', 'equal', 'range']).nullable(),
  /** The value to be judged by: `stretch`, else `assigned`; `upper` closes a range. */
  value: z.number().nullable(),
  upper: z.number().nullable(),
  /** What the level above assigned (giao) and what the province strives for (phấn đấu). */
  assigned: z.number().nullable(),
  stretch: z.number().nullable(),
  baselineYear: z.int().nullable(),
  due: isoDate.nullable(),
  clause: z.string().nullable(),
  raw: z.string(),
});

export type Target = z.infer<typeof targetSchema>;
