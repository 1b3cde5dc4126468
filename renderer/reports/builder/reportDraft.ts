import { Temporal } from 'temporal-polyfill';

import { readDay } from '#shared/periods/readDay.ts';
import type { ReportOrder } from '#shared/reports/report.ts';
import type { ReportFilter } from '#shared/reports/reportFilter.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';
import type { ReportEdition } from '#shared/reports/reportPaper.ts';
import { previousPeriod, reportPeriodAt } from '#shared/reports/reportPeriod.ts';
import type { ReportPeriod, ReportPeriodKind } from '#shared/reports/reportPeriod.ts';

/** What is chosen for a report while it is put together. */
export interface ReportDraft {
  readonly kind: ReportPeriodKind | 'all';
  /** The period is the one of its kind that holds this day. */
  readonly day: string;
  /** As typed, of a period of any days. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly filter: ReportFilter;
  readonly edition: ReportEdition;
}

/** @param typedDay The day that status is told for, as it is typed. */
export function newDraft(day: string, typedDay: string): ReportDraft {
  return {
    kind: 'all',
    day,
    from: '',
    to: '',
    asOf: typedDay,
    filter: wholePlan,
    edition: 'leader',
  };
}

/** Null: of the whole plan, or its days can't be read. */
export function periodOf(draft: ReportDraft, cutOffDay: number | null): ReportPeriod | null {
  const { kind, day } = draft;
  if (kind === 'all') return null;
  if (kind !== 'any') return reportPeriodAt(kind, day, cutOffDay);
  const [from, to] = [readDay(draft.from), readDay(draft.to)];
  return from === null || to === null || from > to ? null : { kind, from, to };
}

/** The order that the draft comes to; null while its days can't be read or don't go together. */
export function orderOf(draft: ReportDraft, cutOffDay: number | null): ReportOrder | null {
  const period = periodOf(draft, cutOffDay);
  const asOf = readDay(draft.asOf);
  if (asOf === null || (draft.kind === 'any' && period === null)) return null;
  return isTooEarly(draft, cutOffDay) ? null : { asOf, period, filter: draft.filter };
}

/** Figures of a day before its first one say nothing of a period. */
export function isTooEarly(draft: ReportDraft, cutOffDay: number | null): boolean {
  const period = periodOf(draft, cutOffDay);
  const asOf = readDay(draft.asOf);
  return period !== null && asOf !== null && asOf < period.from;
}

/** The same for the period before or after. */
export function movePeriod(draft: ReportDraft, by: -1 | 1, cutOffDay: number | null): ReportDraft {
  const period = periodOf(draft, cutOffDay);
  if (period === null) return draft;
  if (by === -1) return { ...draft, day: previousPeriod(period, cutOffDay).to };
  if (period.kind !== 'nine-months') return { ...draft, day: dayAfter(period.to) };
  // Between the end of nine months and the next ones is the rest of the year.
  const year = Temporal.PlainDate.from(period.from).add({ years: 1 });
  return { ...draft, day: year.toString() };
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
