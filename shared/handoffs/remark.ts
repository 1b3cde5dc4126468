import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** Who speaks: `support` is an agency that supports the task of another. */
export const remarkKinds = ['support'] as const;

/** What an agency says about a task beside the task's own fields (ý kiến). It outlives the task. */
export const remarkSchema = z.object({
  id: z.string(),
  /** Id of the task. */
  task: z.string().min(1),
  /** The agency's name when it said so. */
  agency: z.string().min(1),
  /** Id of the pack that it came back in; null when it came another way. */
  pack: z.int().nullable(),
  kind: z.enum(remarkKinds),
  text: z.string().min(1),
  /** The day when it was received. */
  on: isoDate.nullable(),
});

export type Remark = z.infer<typeof remarkSchema>;
