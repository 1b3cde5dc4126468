import { z } from 'zod';

import { quickFilters } from '../tasks/quickFilters.ts';
import { columnFilterSchema } from './columnFilter.ts';

export const groupings = ['lead', 'clause', 'leader', 'quarter'] as const;

/** By what tasks stand together, instead of by the sections of the plan. */
export type Grouping = (typeof groupings)[number];

/** What of a table is shown, and in which order: a view of it, which changes nothing in the plan. */
export const findingSchema = z.object({
  /** By the field of the column. */
  filters: z.record(z.string(), columnFilterSchema),
  /** Any of them is enough. */
  quick: z.array(z.enum(quickFilters)).readonly(),
  /** Among siblings; null: the order of the outline. */
  sort: z.object({ field: z.string(), isDescending: z.boolean() }).nullable(),
  /** Missing in states that were kept before there was grouping. */
  group: z.exactOptional(z.enum(groupings).nullable()),
});

export type Finding = z.infer<typeof findingSchema>;

export const findEverything: Finding = { filters: {}, quick: [], sort: null };
