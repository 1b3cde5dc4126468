import { z } from 'zod';

import { ownerSchema } from '../agencies/owner.ts';
import { directionKinds, remarkSchema } from '../handoffs/remark.ts';
import { isoDate } from '../periods/isoDate.ts';

/** Fields of a direction that can be set right later, and in which its answer is written. */
export const editableDirectionSchema = remarkSchema.pick({
  text: true,
  on: true,
  by: true,
  replyBy: true,
  repliedOn: true,
  reply: true,
});

export type EditableDirection = z.infer<typeof editableDirectionSchema>;

/** What a leader directs about some tasks at once. */
export const newDirectionSchema = z.object({
  kind: z.enum(directionKinds),
  /** What is asked for; of extensions and handing over the reason. */
  text: z.string().trim().min(1),
  on: isoDate,
  by: z.string().nullable(),
  replyBy: isoDate.nullable(),
  /** The new deadline phrase; of an extension only, which needs one. */
  period: z.string().trim().min(1).nullable(),
  /** The new lead; of a handing over only, which needs one. */
  lead: ownerSchema.nullable(),
});

export type NewDirection = z.infer<typeof newDirectionSchema>;
