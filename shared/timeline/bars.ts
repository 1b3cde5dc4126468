import type { BeforeRule, Period } from '../periods/period.ts';
import type { RollUp } from '../tasks/rollUp.ts';
import type { Span } from './calendarUnits.ts';
import { isoDay, partsOf } from './days.ts';

/**
 * How a bar is drawn: `plain` has a last day; `continuous` and `recurring` never end; `conditional`
 * waits for something; `summary` is what the tasks below come to.
 */
export type BarPattern = 'plain' | 'continuous' | 'recurring' | 'conditional' | 'summary';

/** The time that a task takes, in days. */
export interface TimeBar extends Span {
  readonly pattern: BarPattern;
  /** The words give no first day: the bar begins where work can begin at the earliest. */
  readonly isOpenStart: boolean;
  /** The words give no last day: the bar ends with the plan's year. */
  readonly isOpenEnd: boolean;
}

/** What bars begin and end with where a deadline does not say. */
export interface PlanTime {
  readonly year: number;
  readonly issued: string | null;
  /** Left out or null: strict. */
  readonly beforeRule?: BeforeRule | null;
}

/** The bar of a deadline; null where nothing is known of when it is. */
export function barOf(period: Period | null, plan: PlanTime): TimeBar | null {
  if (period === null) return null;
  const { kind, start, due, every } = period;
  if (kind === 'unknown') return null;
  if (kind === 'continuous') return bar('continuous', start, due, plan);
  if (kind === 'recurring' || every !== null) return bar('recurring', start, due, plan);
  if (due === null && start === null) return bar('conditional', null, null, plan);
  return bar(due === null ? 'continuous' : 'plain', start, due, plan);
}

/** The bar of a row that has no deadline of its own, from the days of the tasks below it. */
export function summaryBar(sum: RollUp | null): TimeBar | null {
  const { start = null, due = null } = sum ?? {};
  if (start === null || due === null) return null;
  return { start, end: due, pattern: 'summary', isOpenStart: false, isOpenEnd: false };
}

function bar(
  pattern: BarPattern,
  start: string | null,
  due: string | null,
  plan: PlanTime,
): TimeBar {
  const end = due ?? endWithout(start, plan);
  return {
    start: start ?? startWithout(end, plan),
    end,
    pattern,
    isOpenStart: start === null,
    isOpenEnd: due === null,
  };
}

/** With the plan's year, or that of the first day where it comes later. */
function endWithout(start: string | null, { year }: PlanTime): string {
  return isoDay(Math.max(year, start === null ? year : partsOf(start).year), 12, 31);
}

/** The day of issue; before that, and in plans without one, the first day of the year. */
function startWithout(end: string, { year, issued }: PlanTime): string {
  const first = issued ?? isoDay(year, 1, 1);
  return first <= end ? first : isoDay(partsOf(end).year, 1, 1);
}
