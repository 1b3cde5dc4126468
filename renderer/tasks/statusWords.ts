import type { TFunction } from 'i18next';
import { Temporal } from 'temporal-polyfill';

import type { Period } from '#shared/periods/period.ts';
import type { TaskStatus } from '#shared/tasks/deriveStatus.ts';

import type { CellSign } from '../grid/gridColumn.ts';
import { formatCount } from '../ui/locale.ts';

export const signOfStatus: Readonly<Record<TaskStatus, CellSign>> = {
  'done-on-time': 'good',
  'done-late': 'good',
  done: 'good',
  'in-time': 'open',
  'due-soon': 'soon',
  overdue: 'bad',
  continuous: 'open',
  waiting: 'open',
  'no-deadline': 'missing',
};

/** A status in words, with the days that are left or over. */
export function statusWords(
  status: TaskStatus,
  period: Pick<Period, 'due'> | null,
  asOf: string,
  t: TFunction,
): string {
  const due = period?.due ?? null;
  if (due === null) return t(`tasks.status.${status}`);
  // Of what has a day, only that which was finished nobody knows when is neither in time nor late.
  if (status === 'done') return t('tasks.status.doneUndated');
  if (status === 'overdue')
    return t('tasks.status.daysOver', { days: formatCount(daysBetween(due, asOf), t) });
  if (status !== 'due-soon') return t(`tasks.status.${status}`);
  const left = daysBetween(asOf, due);
  return left === 0
    ? t('tasks.status.lastDay')
    : t('tasks.status.daysLeft', { days: formatCount(left, t) });
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
