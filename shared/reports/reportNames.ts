import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import type { DataGap } from './dataGaps.ts';
import type { Denominator, ReportSpan } from './denominator.ts';
import type { Report } from './report.ts';
import type { ReportPeriod } from './reportPeriod.ts';

/** "quý II/2020", with its days where they are not those of the calendar; null: the whole plan. */
export function periodName(period: ReportPeriod | null): string {
  if (period === null) return translate('reports.periods.all');
  const days = { from: formatDay(period.from), to: formatDay(period.to) };
  if (period.kind === 'any' || period.kind === 'week') {
    return translate(`reports.periods.${period.kind}`, days);
  }
  const name = monthlyName(period);
  const isCalendar = period.from.endsWith('-01');
  return isCalendar ? name : translate('reports.periods.withDays', { name, ...days });
}

/** Named by the month in which it ends. */
function monthlyName({ kind, to }: ReportPeriod): string {
  const year = to.slice(0, 4);
  const month = Number(to.slice(5, 7));
  switch (kind) {
    case 'month':
      return translate('reports.periods.month', { month, year });
    case 'quarter':
      return translate('reports.periods.quarter', { quarter: romanNumeral(month / 3), year });
    case 'half-year':
      return translate(`reports.periods.${month === 6 ? 'firstHalf' : 'secondHalf'}`, { year });
    case 'nine-months':
      return translate('reports.periods.nineMonths', { year });
    case 'year':
    case 'week':
    case 'any':
      return translate('reports.periods.year', { year });
  }
}

export function denominatorName(rule: Denominator, { period }: ReportSpan): string {
  if (rule === 'assigned') return translate('reports.denominators.assigned');
  return translate(`reports.denominators.${period === null ? 'dueSoFar' : 'due'}`);
}

/** The sentence that says which tasks are counted. */
export function denominatorRule(rule: Denominator, { period, asOf }: ReportSpan): string {
  if (period === null) {
    return rule === 'assigned'
      ? translate('reports.rules.assignedAll')
      : translate('reports.rules.dueSoFar', { asOf: formatDay(asOf) });
  }
  const days = { from: formatDay(period.from), to: formatDay(period.to) };
  return translate(`reports.rules.${rule}`, days);
}

export function gapName(gap: DataGap, { staleDays: days }: Pick<Report, 'staleDays'>): string {
  return translate(`reports.gaps.${gap}`, { days });
}

/** What the figures are compared with. */
export function beforeName({ before: { code, asOf } }: Pick<Report, 'before'>): string {
  const day = formatDay(asOf);
  return code === null
    ? translate('reports.account.before', { day })
    : translate('reports.account.beforeReport', { code, day });
}
