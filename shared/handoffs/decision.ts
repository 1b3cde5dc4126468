import { z } from 'zod';

import { packValueSchema } from './pack.ts';

/** Why a value of theirs is not taken, in the user's words, for the minutes. */
const because = z.string().min(1).max(1000).nullable();

/**
 * What the user says of one difference: take theirs, keep ours, or write a value of one's own. Of an
 * added row `theirs` takes the row in. A difference without a decision stays open.
 */
export const decisionSchema = z.discriminatedUnion('take', [
  z.object({ take: z.literal('theirs') }),
  z.object({ take: z.literal('ours'), because }),
  z.object({ take: z.literal('own'), value: packValueSchema, because }),
]);

export type Decision = z.infer<typeof decisionSchema>;
