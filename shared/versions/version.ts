import { z } from 'zod';

/** Any state of the workbook that can be looked at, compared and gone back to. */
export const versionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('now') }),
  /** Right after that step of the history. */
  z.object({ type: z.literal('step'), id: z.int() }),
  z.object({ type: z.literal('baseline'), id: z.int() }),
  z.object({ type: z.literal('backup'), name: z.string() }),
]);

export type Version = z.infer<typeof versionSchema>;
