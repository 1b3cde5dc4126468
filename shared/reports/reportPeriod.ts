import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';

export const reportPeriodKinds = [
  'week',
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
  'any',
] as const;

export type ReportPeriodKind = (typeof reportPeriodKinds)[number];

/** Kỳ báo cáo: both days belong to it. */
export const reportPeriodSchema = z.object({
  kind: z.enum(reportPeriodKinds),
  from: isoDate,
  to: isoDate,
});

export type ReportPeriod = z.infer<typeof reportPeriodSchema>;

type MonthlyKind = Exclude<ReportPeriodKind, 'week' | 'any'>;

/** How far apart periods of a kind begin, and how long each is, in months. */
const rhythms: Readonly<Record<MonthlyKind, { readonly step: number; readonly length: number }>> = {
  month: { step: 1, length: 1 },
  quarter: { step: 3, length: 3 },
  'half-year': { step: 6, length: 6 },
  'nine-months': { step: 12, length: 9 },
  year: { step: 12, length: 12 },
};

/**
 * The period of a kind that a day belongs to; the nine months are those of the day's year. Weeks run
 * from Monday to Sunday.
 *
 * @param cutOffDay Periods end on this day of their last month, and begin on the day after it of the
 *   month before their first: 14 gives 15/3–14/6 for the second quarter (Decree 09/2019, article 12).
 *   A month without that day ends on its last one. Null: the months of the calendar.
 */
export function reportPeriodAt(
  kind: Exclude<ReportPeriodKind, 'any'>,
  day: string,
  cutOffDay: number | null,
): ReportPeriod {
  if (kind === 'week') return weekOf(day);
  const { step, length } = rhythms[kind];
  const month = reportMonthOf(day, cutOffDay);
  return monthsFrom(kind, month - (month % step), length, cutOffDay);
}

/** The one before of the same kind; before any days, as many others. */
export function previousPeriod(period: ReportPeriod, cutOffDay: number | null): ReportPeriod {
  const { kind, from, to } = period;
  const before = dayBefore(from);
  if (kind !== 'any') return reportPeriodAt(kind, before, cutOffDay);
  const days = Temporal.PlainDate.from(from).until(to).days;
  return { kind, from: addDays(before, -days), to: before };
}

export function dayBefore(day: string): string {
  return addDays(day, -1);
}

function weekOf(day: string): ReportPeriod {
  const date = Temporal.PlainDate.from(day);
  const from = date.subtract({ days: date.dayOfWeek - 1 });
  return { kind: 'week', from: from.toString(), to: from.add({ days: 6 }).toString() };
}

function monthsFrom(
  kind: MonthlyKind,
  first: number,
  length: number,
  cutOffDay: number | null,
): ReportPeriod {
  return {
    kind,
    from: endOfMonth(first - 1, cutOffDay)
      .add({ days: 1 })
      .toString(),
    to: endOfMonth(first + length - 1, cutOffDay).toString(),
  };
}

/** Months are counted from January of year 0. */
function reportMonthOf(day: string, cutOffDay: number | null): number {
  const date = Temporal.PlainDate.from(day);
  const month = date.year * 12 + date.month - 1;
  return Temporal.PlainDate.compare(date, endOfMonth(month, cutOffDay)) > 0 ? month + 1 : month;
}

function endOfMonth(month: number, cutOffDay: number | null): Temporal.PlainDate {
  const first = new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, 1);
  return first.with({ day: Math.min(cutOffDay ?? first.daysInMonth, first.daysInMonth) });
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
