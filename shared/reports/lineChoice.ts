import { z } from 'zod';

import { dataGaps } from './dataGaps.ts';
import { belongsTo, denominators } from './denominator.ts';
import type { ReportSpan } from './denominator.ts';
import { reportCellOf, reportCells } from './figures.ts';
import { groupings, groupOf } from './groups.ts';
import { overdueBandOf, overdueBands } from './overdueAge.ts';
import type { ReportLine } from './reportLine.ts';

/** Which tasks a figure counts; null: that does not matter. */
export const lineChoiceSchema = z.object({
  denominator: z.enum(denominators),
  cell: z.enum(reportCells).nullable(),
  group: z.object({ by: z.enum(groupings), key: z.string() }).nullable(),
  band: z.enum(overdueBands).nullable(),
  gap: z.enum(dataGaps).nullable(),
  isDueSoon: z.boolean(),
});

export type LineChoice = z.infer<typeof lineChoiceSchema>;

/** All that were assigned. */
export const everyLine: LineChoice = {
  denominator: 'assigned',
  cell: null,
  group: null,
  band: null,
  gap: null,
  isDueSoon: false,
};

/** The tasks behind a figure: as many as it says. */
export function chooseLines(
  lines: readonly ReportLine[],
  choice: LineChoice,
  span: ReportSpan,
): ReportLine[] {
  const { denominator, cell, group, band, gap, isDueSoon } = choice;
  return lines.filter(
    (line) =>
      belongsTo(line, denominator, span) &&
      (cell === null || reportCellOf(line.status) === cell) &&
      (group === null || groupOf(line, group.by).key === group.key) &&
      (band === null || overdueBandOf(line) === band) &&
      (gap === null || line.gaps.includes(gap)) &&
      (!isDueSoon || line.status === 'due-soon'),
  );
}
