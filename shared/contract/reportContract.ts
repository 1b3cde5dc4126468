import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { dashboardSchema } from '../reports/dashboard.ts';
import { frozenReportSchema } from '../reports/frozenReport.ts';
import { lineChoiceSchema } from '../reports/lineChoice.ts';
import { reportOrderSchema } from '../reports/report.ts';
import { reportLineSchema } from '../reports/reportLine.ts';
import { reportEditions, reportPaperSchema } from '../reports/reportPaper.ts';
import { jobOutput } from './job.ts';
import { edited, path, procedure } from './procedure.ts';

const edition = z.enum(reportEditions);

/** A report that was frozen, or the one that an order would make now. */
export const reportSourceSchema = z.union([
  z.object({ type: z.literal('now'), order: reportOrderSchema }),
  z.object({ type: z.literal('frozen'), id: z.int() }),
]);

const target = { path, replace: z.boolean() };

/** Follow-up figures as of a day, reports of a period, and those that were frozen. */
export const reports = {
  /** The whole plan as of a day, and what needs somebody then. */
  dashboard: procedure.input(z.object({ asOf: isoDate })).output(dashboardSchema),
  /** The tasks that a figure counts, in the order of the outline. */
  lines: procedure
    .input(z.object({ source: reportSourceSchema, choice: lineChoiceSchema }))
    .output(z.array(reportLineSchema).readonly()),
  /** Word for word what would be frozen and printed. */
  preview: procedure.input(z.object({ order: reportOrderSchema, edition })).output(
    z.object({
      /** Of the workbook that was read. */
      revision: z.int(),
      paper: reportPaperSchema,
    }),
  ),
  /** Freezes what was shown; refused when the workbook has changed since (`reportOutdated`). */
  freeze: procedure
    .input(z.object({ order: reportOrderSchema, revision: z.int() }))
    .output(edited.extend({ id: z.int(), code: z.string() })),
  /** Newest first. */
  list: procedure.output(z.array(frozenReportSchema).readonly()),
  read: procedure
    .input(z.object({ id: z.int(), edition }))
    .output(z.object({ frozen: frozenReportSchema, paper: reportPaperSchema })),
  /** Writes .xlsx, .docx or .pdf, by the ending of the path. */
  export: procedure
    .input(z.object({ source: reportSourceSchema, edition, ...target }))
    .output(jobOutput(z.object({ path }))),
  /** Writes deadlines of open tasks as a calendar (.ics) that Outlook and phones read. */
  calendar: procedure
    .input(z.object({ asOf: isoDate, ...target }))
    .output(z.object({ path, events: z.int() })),
};
