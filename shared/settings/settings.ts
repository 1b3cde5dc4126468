import { z } from 'zod';

import { languages } from '../messages/language.ts';

/** What this machine remembers of its user, whatever workbook is open. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Of the screens, notices and menus. */
  language: z.enum(languages),
  /** The name that this machine signs steps with; "" when none is set. */
  userName: z.string().max(100),
});

export type Settings = z.infer<typeof settingsSchema>;
