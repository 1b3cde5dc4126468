import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { lateDays } from '../handoffs/buildRegister.ts';
import { directionKinds } from '../handoffs/remark.ts';
import type { Remark } from '../handoffs/remark.ts';
import { reportSchema } from './report.ts';
import { reportLineSchema } from './reportLine.ts';
import type { ReportLine } from './reportLine.ts';

/** A direction of a leader that nobody has replied to. */
export const unansweredSchema = z.object({
  /** Id of the remark. */
  id: z.string(),
  kind: z.enum(directionKinds),
  by: z.string().nullable(),
  text: z.string(),
  replyBy: isoDate.nullable(),
  /** Days after the day for a reply; null: it is not late. */
  lateDays: z.int().nullable(),
  line: reportLineSchema,
});

export type Unanswered = z.infer<typeof unansweredSchema>;

/** Rows of a list that are shown at first; the figure leads to all of them. */
const shownRows = 50;

/** What needs somebody today; each list holds its first rows. */
export const todaySchema = z.object({
  overdue: z.array(reportLineSchema).readonly(),
  dueSoon: z.array(reportLineSchema).readonly(),
  undated: z.array(reportLineSchema).readonly(),
  unanswered: z.array(unansweredSchema).readonly(),
  /** All there are, of each list. */
  counts: z.object({
    overdue: z.int(),
    dueSoon: z.int(),
    undated: z.int(),
    unanswered: z.int(),
  }),
});

export type Today = z.infer<typeof todaySchema>;

export const dashboardSchema = z.object({
  /** Of the whole plan, without a period. */
  report: reportSchema,
  today: todaySchema,
});

export type Dashboard = z.infer<typeof dashboardSchema>;

export function findToday(
  lines: readonly ReportLine[],
  remarks: readonly Remark[],
  asOf: string,
): Today {
  const overdue = lines
    .filter(({ status }) => status === 'overdue')
    .toSorted((one, other) => other.overdueDays - one.overdueDays);
  const dueSoon = lines
    .filter(({ status }) => status === 'due-soon')
    .toSorted((one, other) => compareDays(one.due, other.due));
  const undated = lines.filter(({ status }) => status === 'no-deadline');
  const unanswered = findUnanswered(lines, remarks, asOf);
  return {
    overdue: overdue.slice(0, shownRows),
    dueSoon: dueSoon.slice(0, shownRows),
    undated: undated.slice(0, shownRows),
    unanswered: unanswered.slice(0, shownRows),
    counts: {
      overdue: overdue.length,
      dueSoon: dueSoon.length,
      undated: undated.length,
      unanswered: unanswered.length,
    },
  };
}

/** Directions that wait for a reply, those that are late the longest first. */
function findUnanswered(
  lines: readonly ReportLine[],
  remarks: readonly Remark[],
  asOf: string,
): Unanswered[] {
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  return remarks
    .flatMap(({ id, kind, by, text, replyBy, repliedOn, task }): Unanswered[] => {
      const line = lineOf.get(task);
      if (kind === 'support' || replyBy === null || repliedOn !== null) return [];
      if (line === undefined) return [];
      return [{ id, kind, by, text, replyBy, lateDays: lateDays(replyBy, asOf), line }];
    })
    .toSorted((one, other) => compareDays(one.replyBy, other.replyBy));
}

function compareDays(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
}
