import { z } from 'zod';

import { reportCellOf, reportCells } from './figures.ts';
import type { ReportLine } from './reportLine.ts';

/** A task that the last report counted elsewhere than it would be counted by what is known now. */
export const correctionSchema = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  was: z.enum(reportCells),
  is: z.enum(reportCells),
});

export type Correction = z.infer<typeof correctionSchema>;

/**
 * What the last report recorded otherwise. A report that was sent is never edited: the next one notes
 * it (domain.md 8.2).
 *
 * @param frozen Lines as they were reported.
 * @param known The same day as it is known by now.
 * @param extended Ids of tasks whose deadline was put off since: a new deadline corrects nothing.
 */
export function findCorrections(
  frozen: readonly ReportLine[],
  known: readonly ReportLine[],
  extended: ReadonlySet<string>,
): Correction[] {
  const now = new Map(known.map((line) => [line.id, line]));
  return frozen.flatMap((line): Correction[] => {
    const later = now.get(line.id);
    if (later === undefined || extended.has(line.id)) return [];
    const [was, is] = [reportCellOf(line.status), reportCellOf(later.status)];
    if (was === is || isProgress(line, later)) return [];
    return [{ id: line.id, code: line.code, title: line.title, was, is }];
  });
}

/** Finished without a day: nobody knows whether it was so on the day of the report. */
function isProgress(line: ReportLine, later: ReportLine): boolean {
  return line.status !== 'done' && later.status === 'done' && later.completedOn === null;
}
