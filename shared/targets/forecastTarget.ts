import { countDays } from '../periods/periodSpan.ts';
import type { PeriodSpan } from '../periods/periodSpan.ts';
import type { Accumulation } from './accumulation.ts';
import type { Target } from './target.ts';
import { valueToDate } from './valueToDate.ts';
import type { ValueToDate } from './valueToDate.ts';

/**
 * Where a forecast comes from: `typed` by the office; `plan`: what is known, then on as planned;
 * `linear`: on as fast as until now; `trend`: the line from the base or the first value on.
 */
export type ForecastSource = 'typed' | 'plan' | 'linear' | 'trend';

export interface Forecast {
  readonly value: number;
  readonly source: ForecastSource;
}

export type ForecastTarget = Pick<
  Target,
  'forecast' | 'planned' | 'actual' | 'base' | 'baselineYear'
>;

/** The value at the end of `window`; null: nothing tells it. */
export function forecastTarget(
  target: ForecastTarget,
  accumulates: Accumulation,
  actual: ValueToDate | null,
  window: PeriodSpan,
): Forecast | null {
  if (target.forecast !== null) return { value: target.forecast, source: 'typed' };
  if (actual === null || actual.until >= window.end) return null;
  return accumulates === 'stock'
    ? forecastLevel(target, actual, window)
    : forecastSum(target, accumulates, actual, window);
}

/** A plan says which periods bring more; without one all days are alike. */
function forecastSum(
  { planned }: ForecastTarget,
  accumulates: Accumulation,
  actual: ValueToDate,
  window: PeriodSpan,
): Forecast {
  const plan = valueToDate(planned, accumulates, window);
  const isSameDays = actual.missing.length === 0 && plan !== null && plan.until > actual.until;
  if (isSameDays) {
    const known = valueToDate(planned, accumulates, { ...window, end: actual.until })?.value ?? 0;
    // Nothing was planned yet: what came before its time does not make the rest more.
    const value =
      known > 0 ? (actual.value / known) * plan.value : actual.value + plan.value - known;
    return { value: roundForecast(value), source: 'plan' };
  }
  const value = (actual.value / actual.days) * countDays(window);
  return { value: roundForecast(value), source: 'linear' };
}

/** A level that is ahead of its plan stays so; without a plan it goes on as from the base. */
function forecastLevel(
  target: ForecastTarget,
  actual: ValueToDate,
  window: PeriodSpan,
): Forecast | null {
  const plan = valueToDate(target.planned, 'stock', window);
  const known = valueToDate(target.planned, 'stock', { ...window, end: actual.until });
  if (plan !== null && known?.until === actual.until && plan.until > actual.until) {
    const value = plan.value + actual.value - known.value;
    return { value: roundForecast(value), source: 'plan' };
  }
  const from = firstLevel(target, window);
  if (from === null || from.day >= actual.until) return null;
  const slope = (actual.value - from.value) / daysBetween(from.day, actual.until);
  const value = actual.value + slope * daysBetween(actual.until, window.end);
  return { value: roundForecast(value), source: 'trend' };
}

function firstLevel(
  { base, baselineYear, actual }: ForecastTarget,
  window: PeriodSpan,
): { readonly day: string; readonly value: number } | null {
  if (base !== null && baselineYear !== null) return { day: `${baselineYear}-12-31`, value: base };
  const first = Object.keys(actual)
    .map((key) => valueToDate({ [key]: actual[key] ?? 0 }, 'stock', window))
    .filter((known) => known !== null)
    .sort((left, right) => (left.until < right.until ? -1 : 1))[0];
  return first === undefined ? null : { day: first.until, value: first.value };
}

function daysBetween(from: string, to: string): number {
  return countDays({ start: from, end: to }) - 1;
}

/** Six digits are more than a forecast is worth. */
function roundForecast(value: number): number {
  return Number(value.toPrecision(6));
}
