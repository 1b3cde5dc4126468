import { z } from 'zod';

/** How rows of the outline are numbered. */
export const numberingSchema = z.object({
  /** `annex`: I, 1, 1.1, a; `decimal`: 1, 1.1, 1.1.1 through sections and tasks alike. */
  style: z.enum(['annex', 'decimal']),
  /** Whether tasks begin at 1 again in each section; with `decimal` they do anyway. */
  restarts: z.boolean(),
});

export type Numbering = z.infer<typeof numberingSchema>;

/** As most official annexes number their rows. */
export const usualNumbering: Numbering = { style: 'annex', restarts: false };
