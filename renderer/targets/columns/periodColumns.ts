import type { TFunction } from 'i18next';

import { periodsOfYear } from '#shared/periods/periodSpan.ts';
import type { PeriodLength } from '#shared/periods/periodSpan.ts';

import { shortPeriod } from '../periodNames.ts';
import type { TargetColumn } from '../targetColumns.ts';
import { periodEditing } from '../targetFields.ts';
import { TargetValuePanel } from '../TargetValuePanel.tsx';
import { figure, numberWords } from './cellParts.ts';

/** Which periods have columns of their own; `none`: the sums to date alone. */
export const periodChoices = ['none', 'quarter', 'month', 'year'] as const satisfies readonly (
  'none' | PeriodLength
)[];

export type ShownPeriods = (typeof periodChoices)[number];

/** Plan and actual, side by side, for each period; also for those of other years that hold something. */
export function periodColumns(
  shown: ShownPeriods,
  years: readonly number[],
  planYear: number,
  t: TFunction,
): TargetColumn[] {
  if (shown === 'none') return [];
  return shownPeriods(shown, years, planYear).flatMap((period) =>
    (['planned', 'actual'] as const).map((field): TargetColumn => ({
      field: `${field}:${period}`,
      header: t(`targets.inPeriod.${field}`, { period: shortPeriod(period, planYear, t) }),
      width: 84,
      canHide: true,
      content: ({ target }) => {
        const value = target[field][period] ?? null;
        return figure(numberWords(value), field === 'planned' ? 'quiet' : 'normal');
      },
      number: ({ target }) => target[field][period] ?? null,
      editing: { ...periodEditing(field, period), Panel: TargetValuePanel },
    })),
  );
}

function shownPeriods(
  shown: Exclude<ShownPeriods, 'none'>,
  years: readonly number[],
  planYear: number,
): string[] {
  const sorted = [...new Set([planYear, ...years])].sort((left, right) => left - right);
  return sorted.flatMap((year) => periodsOfYear(year, shown));
}
