import { z } from 'zod';

import { languages } from '../messages/language.ts';

/** Sizes of the window that can be chosen, in percent. */
export const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** What this machine remembers of its user, whatever workbook is open. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Of the screens, notices and menus. */
  language: z.enum(languages),
  /** The name that this machine signs steps with; "" when none is set. */
  userName: z.string().max(100),
  /** How big the window is drawn, in percent; the browser door leaves it to the browser. */
  zoom: z.int().min(50).max(300),
  /** Whether the desktop tells at its start which tasks are due. */
  notifyDue: z.boolean(),
  /** Whether the tour of the sample was seen or left. */
  tourSeen: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Of a new installation; what a file of an earlier version does not know is taken from here. */
export const firstSettings: Settings = {
  theme: 'system',
  language: 'vi',
  userName: '',
  zoom: 100,
  notifyDue: true,
  tourSeen: false,
};
