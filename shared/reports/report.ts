import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { correctionSchema, findCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';
import { dataGaps } from './dataGaps.ts';
import { belongsTo } from './denominator.ts';
import type { Denominator } from './denominator.ts';
import { countFigures, figuresSchema } from './figures.ts';
import type { Figures } from './figures.ts';
import { groupFigures, groupings, groupSchema } from './groups.ts';
import { countByAge, overdueBands } from './overdueAge.ts';
import { readReportLines, readStatuses } from './readReportLines.ts';
import type { ReportSource } from './readReportLines.ts';
import { filterLines, reportFilterSchema } from './reportFilter.ts';
import { dayBefore, reportPeriodAt, reportPeriodSchema } from './reportPeriod.ts';
import type { ReportLine } from './reportLine.ts';

/** What a report is asked to be about. */
export const reportOrderSchema = z.object({
  asOf: isoDate,
  /** Null: from the beginning of the plan. */
  period: reportPeriodSchema.nullable(),
  filter: reportFilterSchema,
});

export type ReportOrder = z.infer<typeof reportOrderSchema>;

/** The figures of a report. They count tasks that belong to it by one rule or the other. */
export const reportSchema = reportOrderSchema.extend({
  total: z.object({ assigned: figuresSchema, due: figuresSchema }),
  /** Of all tasks that pass the filter, whatever the period. */
  standing: figuresSchema,
  groups: z.record(z.enum(groupings), z.array(groupSchema).readonly()),
  /** Of what was assigned; together `total.assigned.openOverdue`. */
  overdueByAge: z.record(z.enum(overdueBands), z.int()),
  dueSoon: z.int(),
  dueSoonDays: z.int(),
  staleDays: z.int(),
  /** Of what was assigned; a task can have several. */
  gaps: z.record(z.enum(dataGaps), z.int()),
  /** What `standing` was when the period began, or in the last report. */
  before: z.object({
    asOf: isoDate,
    /** Of the report that said so; null: worked out from what is known now. */
    code: z.string().nullable(),
    standing: figuresSchema,
  }),
  /** What the last report recorded otherwise. */
  corrections: z.array(correctionSchema).readonly(),
});

export type Report = z.infer<typeof reportSchema>;

/** The last report before this one that is about the same part of the plan. */
export interface LastReport {
  readonly code: string;
  readonly report: Pick<Report, 'asOf' | 'standing'>;
  readonly lines: readonly ReportLine[];
}

export interface ReportContext {
  readonly source: ReportSource;
  /** Null: there is none. */
  readonly last: LastReport | null;
  /** Ids of tasks whose deadline was put off after the last report. */
  readonly extended: ReadonlySet<string>;
}

/**
 * @param lines Of the whole plan as of the day of the order (`readReportLines`).
 */
export function buildReport(
  lines: readonly ReportLine[],
  order: ReportOrder,
  context: ReportContext,
): Report {
  const { dueSoonDays, staleDays } = context.source.followUp;
  const inPlan = filterLines(lines, order.filter);
  const of = (rule: Denominator) => inPlan.filter((line) => belongsTo(line, rule, order));
  const [assigned, due] = [of('assigned'), of('due')];
  return {
    ...order,
    total: { assigned: countFigures(assigned), due: countFigures(due) },
    standing: countFigures(inPlan),
    groups: recordOf(groupings, (by) => groupFigures(inPlan, by, order)),
    overdueByAge: countByAge(assigned),
    dueSoon: assigned.filter(({ status }) => status === 'due-soon').length,
    dueSoonDays,
    staleDays,
    gaps: recordOf(dataGaps, (gap) => assigned.filter(({ gaps }) => gaps.includes(gap)).length),
    before: standingBefore(order, inPlan, context),
    corrections: correctionsOf(context),
  };
}

/** The tasks that figures of the report count. */
export function linesOfReport(lines: readonly ReportLine[], order: ReportOrder): ReportLine[] {
  return filterLines(lines, order.filter).filter(
    (line) => belongsTo(line, 'assigned', order) || belongsTo(line, 'due', order),
  );
}

function standingBefore(
  order: ReportOrder,
  inPlan: readonly ReportLine[],
  context: ReportContext,
): Report['before'] {
  const { source, last } = context;
  if (last !== null) {
    return { asOf: last.report.asOf, code: last.code, standing: last.report.standing };
  }
  const { from } = order.period ?? reportPeriodAt('month', order.asOf, source.followUp.cutOffDay);
  const asOf = dayBefore(from);
  return { asOf, code: null, standing: standingOn(source, asOf, inPlan) };
}

/** The figures of the same tasks on an earlier day. */
function standingOn(source: ReportSource, day: string, inPlan: readonly ReportLine[]): Figures {
  const statuses = readStatuses(source, day);
  return countFigures(
    inPlan.flatMap(({ id }) => {
      const status = statuses.get(id);
      return status === undefined ? [] : [{ status }];
    }),
  );
}

function correctionsOf({ source, last, extended }: ReportContext): Correction[] {
  if (last === null) return [];
  const { asOf } = last.report;
  return findCorrections(last.lines, readReportLines(source, asOf), extended);
}

function recordOf<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  // Object.fromEntries forgets which names there are.
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
