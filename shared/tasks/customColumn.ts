import { z } from 'zod';

export const customColumnKinds = ['text', 'number', 'date', 'choice'] as const;

/** A column of the task table that the user added, or that came with an import. */
export const customColumnSchema = z.object({
  /** Where a task keeps its cell in `extra`; given once, never changed or reused. */
  key: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  kind: z.enum(customColumnKinds),
  /** What a cell of kind `choice` may hold, in the user's order; else empty. */
  choices: z.array(z.string().min(1).max(200)).max(200).readonly(),
});

export type CustomColumn = z.infer<typeof customColumnSchema>;
