import type { ReportLine } from './reportLine.ts';
import type { ReportPeriod } from './reportPeriod.ts';

/**
 * What rates are rates of. `assigned` (cumulative): what was open when the period began and what was
 * assigned until its end. `due`: what was due in it. A report always gives both (domain.md 8.2).
 */
export const denominators = ['assigned', 'due'] as const;

export type Denominator = (typeof denominators)[number];

/** What a report is about. */
export interface ReportSpan {
  /** Null: from the beginning of the plan. */
  readonly period: Pick<ReportPeriod, 'from' | 'to'> | null;
  /** The day for which status is told. */
  readonly asOf: string;
}

type Dated = Pick<ReportLine, 'due' | 'completedOn' | 'assignedOn'>;

/**
 * Whether a task belongs to the report under this rule. Without a period: everything is assigned, and
 * what is due until the day of the status is due.
 */
export function belongsTo(line: Dated, denominator: Denominator, span: ReportSpan): boolean {
  return denominator === 'due' ? isDue(line, span) : isAssigned(line, span);
}

function isDue({ due }: Dated, { period, asOf }: ReportSpan): boolean {
  if (due === null) return false;
  return period === null ? due <= asOf : period.from <= due && due <= period.to;
}

/** What was finished nobody knows when may have been open at the beginning, and stays in. */
function isAssigned({ assignedOn, completedOn }: Dated, { period }: ReportSpan): boolean {
  if (period === null) return true;
  if (assignedOn !== null && assignedOn > period.to) return false;
  return completedOn === null || completedOn >= period.from;
}
