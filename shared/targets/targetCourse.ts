import type { PeriodKey } from '../periods/periodKey.ts';
import { comparePeriods, periodSpan } from '../periods/periodSpan.ts';
import { accumulationOf } from './accumulation.ts';
import { targetWindow } from './targetFigures.ts';
import type { FigureContext } from './targetFigures.ts';
import type { Target } from './target.ts';
import { valueToDate } from './valueToDate.ts';

/** What has come together by the end of a period; null: no plan, or nothing whole is known. */
export interface CoursePoint {
  readonly period: PeriodKey;
  readonly planned: number | null;
  readonly actual: number | null;
}

/** A target's plan and what came of it, period by period, as sums to date and levels. */
export function targetCourse(target: Target, { asOf, year }: FigureContext): CoursePoint[] {
  const accumulates = accumulationOf(target);
  const window = targetWindow(target, year);
  const periods = [...new Set([...Object.keys(target.planned), ...Object.keys(target.actual)])]
    .filter((key) => isInside(periodSpan(key), window))
    .sort(comparePeriods);
  // Of periods that end together the shortest comes first, and one of them is enough.
  const byEnd = new Map<string, PeriodKey>();
  for (const key of periods)
    if (!byEnd.has(periodSpan(key).end)) byEnd.set(periodSpan(key).end, key);
  return [...byEnd].map(([end, period]) => {
    const valueAt = (values: Target['planned']): number | null => {
      const known = valueToDate(values, accumulates, { ...window, end });
      return known?.until === end && known.missing.length === 0 ? known.value : null;
    };
    const hasBegun = periodSpan(period).start <= asOf;
    return {
      period,
      planned: valueAt(target.planned),
      actual: hasBegun ? valueAt(target.actual) : null,
    };
  });
}

function isInside(span: ReturnType<typeof periodSpan>, window: ReturnType<typeof periodSpan>) {
  return span.start >= window.start && span.end <= window.end;
}
