import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

export const chargeKinds = ['field', 'agency', 'locality'] as const;

/** What a leader looks after for a time (lĩnh vực, cơ quan, địa bàn phụ trách). */
export const chargeSchema = z.object({
  id: z.string(),
  /** Id of the leader. */
  leader: z.string().min(1),
  kind: z.enum(chargeKinds),
  /** Of the kind `agency` the id of one, else the words of the field or locality. */
  subject: z.string().min(1),
  /** First and last day; null means no limit. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});

export type Charge = z.infer<typeof chargeSchema>;
