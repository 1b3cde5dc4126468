import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** A letter that asks for an overdue pack (đôn đốc); a fact that never changes. */
export const reminderSchema = z.object({
  id: z.int(),
  /** Id of the pack. */
  pack: z.int(),
  writtenOn: isoDate,
  /** The day by which the letter asks for an answer; null when it names none. */
  replyBy: isoDate.nullable(),
  at: z.iso.datetime(),
  who: z.string().nullable(),
});

export type Reminder = z.infer<typeof reminderSchema>;
