import type { PeriodKey } from '../periods/periodKey.ts';
import { comparePeriods, periodSpan } from '../periods/periodSpan.ts';
import type { PeriodSpan } from '../periods/periodSpan.ts';
import { accumulationOf } from './accumulation.ts';
import type { Accumulation } from './accumulation.ts';
import { forecastTarget } from './forecastTarget.ts';
import type { Forecast } from './forecastTarget.ts';
import { judgeValue } from './judgeValue.ts';
import { stateOf } from './targetState.ts';
import type { StateOfTarget } from './targetState.ts';
import type { Target } from './target.ts';
import { valueToDate } from './valueToDate.ts';
import type { PeriodValues, ValueToDate } from './valueToDate.ts';

/** What a target is looked at by: figures of periods that begin later are not known yet. */
export interface FigureContext {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Of the plan; ends what has no day of its own. */
  readonly year: number;
}

/** All that follows from a target on a day. */
export interface TargetFigures extends StateOfTarget {
  readonly accumulates: Accumulation;
  readonly actual: ValueToDate | null;
  /** The plan for the periods that have ended. */
  readonly planned: ValueToDate | null;
  /** Periods that have ended without a figure although there is a plan, or figures behind them. */
  readonly missing: readonly PeriodKey[];
  /** Of the whole goal, and of the plan until the last figure; percent, null: not to be said. */
  readonly share: number | null;
  readonly shareOfPlan: number | null;
  readonly forecast: Forecast | null;
}

export function targetFigures(target: Target, context: FigureContext): TargetFigures {
  const accumulates = accumulationOf(target);
  const window = targetWindow(target, context.year);
  const actual = valueToDate(begun(target.actual, context.asOf), accumulates, window);
  const ended = { start: window.start, end: earlier(window.end, context.asOf) };
  const planned = valueToDate(target.planned, accumulates, ended);
  const forecast = forecastTarget(target, accumulates, actual, window);
  const until = actual?.until ?? '';
  const plannedUntil = valueToDate(target.planned, accumulates, { ...window, end: until });
  const judged = actual === null ? null : judgeValue(target, actual.value);
  const situation = { accumulates, actual, forecast, due: window.end, asOf: context.asOf };
  const state = stateOf(target, situation);
  const isReached = state.state === 'reached' || state.state === 'exceeded';
  const isMilestone = target.kind === 'milestone' && isReached && !state.isExpected;
  return {
    accumulates,
    actual,
    planned,
    missing: [...(actual?.missing ?? []), ...awaited(target, ended, until)].sort(comparePeriods),
    share: isMilestone ? 100 : (judged?.share ?? null),
    shareOfPlan: shareOf(actual, plannedUntil),
    forecast,
    ...state,
  };
}

/**
 * From when to when values belong to a target: to its day, from the year of its first plan, or the one
 * behind its base; what has neither is reached within one year.
 */
export function targetWindow(
  target: Pick<Target, 'planned' | 'baselineYear' | 'due'>,
  year: number,
): PeriodSpan {
  const end = target.due ?? `${year}-12-31`;
  const planned = Object.keys(target.planned).sort()[0]?.slice(0, 4);
  const based = target.baselineYear === null ? null : String(target.baselineYear + 1);
  const first = planned ?? based ?? end.slice(0, 4);
  const start = first > end.slice(0, 4) ? end.slice(0, 4) : first;
  return { start: `${start}-01-01`, end: endOfPeriods(end) };
}

/** Figures are of whole months: what is due on the 15th is told by the month. */
function endOfPeriods(day: string): string {
  return periodSpan(day.slice(0, 7)).end;
}

/** Values of periods that have begun on the day. */
function begun(values: PeriodValues, asOf: string): PeriodValues {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => periodSpan(key).start <= asOf),
  );
}

/** Planned periods that have ended, but no figure reaches there. */
function awaited(
  { planned }: Pick<Target, 'planned'>,
  ended: PeriodSpan,
  until: string,
): PeriodKey[] {
  return Object.keys(planned).filter((key) => {
    const { start, end } = periodSpan(key);
    return start >= ended.start && end <= ended.end && end > until;
  });
}

function shareOf(actual: ValueToDate | null, planned: ValueToDate | null): number | null {
  if (actual === null || planned === null || actual.until !== planned.until) return null;
  if (planned.value <= 0 || actual.missing.length > 0) return null;
  return (actual.value / planned.value) * 100;
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}
