import { z } from 'zod';

/** A workbook that was opened lately; it may be gone by now. */
export const recentFileSchema = z.object({
  path: z.string().min(1),
  title: z.string(),
  openedAt: z.iso.datetime(),
  exists: z.boolean(),
});

export type RecentFile = z.infer<typeof recentFileSchema>;
