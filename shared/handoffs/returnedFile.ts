import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

export const recognitions = ['stamp', 'codes', 'content'] as const;

/** How it was found out which pack a file is: by its hidden sheet, its codes, or its contents. */
export type Recognition = (typeof recognitions)[number];

/** Something about a cell, row or sheet that the user should know; `code` has its sentence. */
export const returnProblemSchema = z.object({
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  code: z.string(),
  value: z.string(),
  message: z.string(),
});

export type ReturnProblem = z.infer<typeof returnProblemSchema>;

/** One file that came back (tệp nhận về), without its bytes. */
export const returnSchema = z.object({
  id: z.int(),
  /** Id of the pack; null while nobody knows which, or when it is none of ours. */
  pack: z.int().nullable(),
  /** Its name, without folder. */
  file: z.string(),
  sha256: z.string(),
  receivedOn: isoDate,
  at: z.iso.datetime(),
  who: z.string().nullable(),
  recognisedBy: z.enum(recognitions).nullable(),
});

export type Return = z.infer<typeof returnSchema>;
