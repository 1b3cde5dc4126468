import { z } from 'zod';

import { problemCodes } from '../spreadsheet/inspection.ts';

/** What the user can do about a problem; offered beside it, and answered for all alike. */
export const choiceSchema = z.discriminatedUnion('do', [
  /** The words stay as they are written. */
  z.object({ do: z.literal('keep') }),
  /** Other words in their place ("31/6/2020": "30/6/2020"). */
  z.object({ do: z.literal('replace'), with: z.string() }),
  /** The agency of the directory that is meant; the words become one of its names from now on. */
  z.object({ do: z.literal('match'), agency: z.string() }),
  /** A new agency of the directory. */
  z.object({ do: z.literal('add'), name: z.string().min(1), short: z.string().nullable() }),
  /** One task for each of the owners. */
  z.object({ do: z.literal('split') }),
]);

export type Choice = z.infer<typeof choiceSchema>;

/** Answers every problem of this kind with these words, in whatever cell. */
export const answerSchema = z.object({
  code: z.enum(problemCodes),
  value: z.string(),
  choice: choiceSchema,
});

export type Answer = z.infer<typeof answerSchema>;
