import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

/** What is written on an issued document: given when a version is frozen, and never changed. */
export const baselineTitleSchema = z.object({
  /** "Phụ lục kèm theo Kế hoạch 120" */
  name: z.string().min(1).max(200),
  /** The day on the document. */
  date: isoDate,
  /** Its number and sign ("120-KH/TU"); null when it has none yet. */
  document: z.string().min(1).max(100).nullable(),
});

export type BaselineTitle = z.infer<typeof baselineTitleSchema>;

/** A frozen issued version (bản ban hành) of the whole workbook. */
export const baselineSchema = baselineTitleSchema.extend({
  id: z.int(),
  /** When it was frozen, ISO 8601 with zone, and by whom. */
  at: z.iso.datetime(),
  who: z.string().nullable(),
  /** The step of the history that froze it. */
  step: z.int(),
  tasks: z.int(),
  targets: z.int(),
});

export type Baseline = z.infer<typeof baselineSchema>;
