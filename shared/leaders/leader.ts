import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** One who directs (lãnh đạo phụ trách). Tasks name leaders in words; the name here is one of them. */
export const leaderSchema = z.object({
  id: z.string(),
  position: z.string(),
  name: z.string().min(1),
  /** Phó Bí thư Thường trực Tỉnh ủy … */
  title: z.string().nullable(),
  /** First and last day in office; null means no limit. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});

export type Leader = z.infer<typeof leaderSchema>;
