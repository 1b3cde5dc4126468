import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

export const successionKinds = ['renamed', 'merged', 'split', 'dissolved'] as const;

/**
 * What became of agencies on a day (sắp xếp tổ chức). It is not retroactive: what was given to those
 * of before keeps their name.
 */
export const successionSchema = z.object({
  id: z.string(),
  kind: z.enum(successionKinds),
  /** The first day on which those of after exist. */
  on: isoDate,
  /** Ids of agencies. */
  before: z.array(z.string()).readonly(),
  /** Ids of agencies; none where those of before were dissolved. */
  after: z.array(z.string()).readonly(),
  /** The decision that says so. */
  basis: z.string().nullable(),
});

export type Succession = z.infer<typeof successionSchema>;
