import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** A directory entry: one body, or a group such as "các sở, ban, ngành" (kind `group`). */
export const agencySchema = z.object({
  id: z.string(),
  position: z.string(),
  name: z.string().min(1),
  short: z.string().nullable(),
  aliases: z.array(z.string()).readonly(),
  kind: z.string().nullable(),
  /** Id of the agency above. */
  parent: z.string().nullable(),
  /** First and last day on which it exists; null means no limit. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  /** Ids of the agencies that a group stands for; only a group has any. */
  members: z.array(z.string()).readonly(),
});

export type Agency = z.infer<typeof agencySchema>;

/** An agency before it has an id; `parent` is the name of another of the same directory. */
export type AgencyDraft = Omit<Agency, 'id' | 'position' | 'members'>;
