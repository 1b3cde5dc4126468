import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { reportSchema } from './report.ts';
import { reportLineSchema } from './reportLine.ts';
import { reportPaperSchema } from './reportPaper.ts';

/** A report that was frozen (chốt): it is never changed or removed. */
export const frozenReportSchema = z.object({
  id: z.int(),
  /** "BC-2026-0914-1542": day and minute on the clock of the office. */
  code: z.string(),
  /** When it was frozen, ISO 8601 with zone, and by whom. */
  at: z.iso.datetime(),
  who: z.string().nullable(),
  /** The step of the history that froze it. */
  step: z.int(),
  /** First and last day of the period; null: from the beginning of the plan. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  asOf: isoDate,
});

export type FrozenReport = z.infer<typeof frozenReportSchema>;

/**
 * All that it takes to print a report again to the cell, whatever becomes of the plan and the
 * program: figures, the tasks behind them, and both editions word for word.
 */
export const frozenContentSchema = z.object({
  report: reportSchema,
  lines: z.array(reportLineSchema).readonly(),
  papers: z.object({ leader: reportPaperSchema, internal: reportPaperSchema }),
});

export type FrozenContent = z.infer<typeof frozenContentSchema>;

/**
 * A code that no other report has: a second one of the same minute ends in -2.
 *
 * @param moment Local day and time, "2026-09-14T15:42".
 */
export function reportCode(moment: string, taken: ReadonlySet<string>): string {
  const [day = '', time = ''] = moment.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const code = `BC-${year}-${month}${date}-${time.slice(0, 5).replace(':', '')}`;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? code : `${code}-${number}`;
    if (!taken.has(free)) return free;
  }
}
