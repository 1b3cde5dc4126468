import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** What a leader directs: to hurry, to extend, to hand over, to show evidence or to check figures. */
export const directionKinds = ['urge', 'extend', 'reassign', 'evidence', 'figures'] as const;

/** `support`: an agency that supports the task of another speaks; the others direct (chỉ đạo). */
export const remarkKinds = ['support', ...directionKinds] as const;

const words = z.string().nullable();

/** What is said about a task beside the task's own fields (ý kiến, chỉ đạo). It outlives the task. */
export const remarkSchema = z.object({
  id: z.string(),
  /** Id of the task. */
  task: z.string().min(1),
  /** The agency that speaks or is spoken to, by its name of then. */
  agency: z.string().min(1).nullable(),
  /** Id of the pack that it came back in; null when it came another way. */
  pack: z.int().nullable(),
  kind: z.enum(remarkKinds),
  /** What is said or directed; of extensions and handing over the reason. */
  text: z.string().min(1),
  /** The day when it was received, or directed. */
  on: isoDate.nullable(),
  /** Who directs, and on what paper. */
  by: words,
  /** The last day for the answer, the day it came, and what it says. */
  replyBy: isoDate.nullable(),
  repliedOn: isoDate.nullable(),
  reply: words,
  /** Old and new deadline phrase of an extension, old and new lead of a handing over. */
  before: words,
  after: words,
});

export type Remark = z.infer<typeof remarkSchema>;

/** The fields that an agency's own words leave empty. */
export const noDirection: Pick<
  Remark,
  'by' | 'replyBy' | 'repliedOn' | 'reply' | 'before' | 'after'
> = { by: null, replyBy: null, repliedOn: null, reply: null, before: null, after: null };
