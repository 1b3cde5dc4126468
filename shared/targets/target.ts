import { z } from 'zod';

import { ownerSchema } from '../agencies/owner.ts';
import { isoDate } from '../periods/isoDate.ts';
import { periodKeySchema } from '../periods/periodKey.ts';

/** How values of periods make that of a longer one: they sum up, the last counts, they hold the sum. */
export const accumulations = ['flow', 'stock', 'cumulative'] as const;

const valuesByPeriod = z.record(periodKeySchema, z.number());

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
  /** Id of the target that it is a part of (trong đó); parts need not sum up. */
  parent: z.string().nullable(),
  lead: ownerSchema.nullable(),
  accumulates: z.enum(accumulations).nullable(),
  /** The value of `baselineYear`. */
  base: z.number().nullable(),
  planned: valuesByPeriod,
  actual: valuesByPeriod,
  /** What is expected at the end (ước thực hiện). */
  forecast: z.number().nullable(),
  /** How far a milestone is, in words. */
  reached: z.string().nullable(),
  /** Ids of the tasks that serve it. */
  tasks: z.array(z.string()).readonly(),
  note: z.string().nullable(),
});

export type Target = z.infer<typeof targetSchema>;

/** What a sentence or a row of a table says of a target. */
export const statedTargetSchema = targetSchema.pick({
  name: true,
  unit: true,
  kind: true,
  direction: true,
  value: true,
  upper: true,
  assigned: true,
  stretch: true,
  baselineYear: true,
  due: true,
  clause: true,
  raw: true,
});
