import { z } from 'zod';

/** Who has a workbook open for editing. */
export const holderSchema = z.object({
  /** The name set there; null when none is. */
  who: z.string().nullable(),
  machine: z.string(),
  since: z.iso.datetime(),
});

export type Holder = z.infer<typeof holderSchema>;

/** Whether the open workbook may be edited, and if not, why. */
export const accessSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('edit') }),
  /** Somebody else edits it; shown is the state in which it was when opened. */
  z.object({ mode: z.literal('read'), reason: z.literal('held'), holder: holderSchema }),
  /** Somebody else took it over while this machine was out of reach. */
  z.object({ mode: z.literal('read'), reason: z.literal('takenOver'), holder: holderSchema }),
  /** The medium, the folder or the file can't be written. */
  z.object({ mode: z.literal('read'), reason: z.literal('notWritable') }),
  /** A big file that is looked at as a whole before the first edit may change it. */
  z.object({ mode: z.literal('read'), reason: z.literal('checking') }),
  /** The check in the background found damage. */
  z.object({ mode: z.literal('read'), reason: z.literal('damaged') }),
]);

export type Access = z.infer<typeof accessSchema>;
