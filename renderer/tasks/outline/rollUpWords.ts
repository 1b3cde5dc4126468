import type { TFunction } from 'i18next';

import { formatDay, formatDayRange } from '#shared/periods/formatDay.ts';
import type { RollUp } from '#shared/tasks/rollUp.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { CellBlock } from '../../grid/gridColumn.ts';
import { formatCount } from '../../ui/locale.ts';

/** What a row says itself, which goes before what is worked out. */
export type OwnValues = Pick<Task, 'period' | 'percent'>;

/** What stands behind the title of a section: "18 việc · 2 quá hạn · 61 % · 15/3 – 30/6/2020". */
export function rollUpWords(sum: RollUp | null, own: OwnValues, t: TFunction): string {
  const days = own.period ?? daysOf(sum);
  return [...countWords(sum, own, t), ...(days === null ? [] : [days])].join(' · ');
}

/** The same in full, and how it is worked out; one fact a line. */
export function describeRollUp(sum: RollUp | null, own: OwnValues, t: TFunction): string {
  if (sum === null) return t('outline.rollUp.none');
  const { tasks, overdue, percent } = sum;
  const lines: string[] = [
    t('outline.rollUp.tasks', { tasks: formatCount(tasks, t), overdue: formatCount(overdue, t) }),
  ];
  if (own.percent !== null) lines.push(t('outline.rollUp.ownPercent', { percent: own.percent }));
  else if (percent !== null) lines.push(t('outline.rollUp.percent', { percent }));
  lines.push(daysLine(sum, own, t), t('outline.rollUp.derived'));
  return lines.join('\n');
}

/** Below the title of a task that has others below it; a deadline has a column of its own. */
export function rollUpNote(sum: RollUp | null, own: OwnValues, t: TFunction): CellBlock[] {
  if (sum === null) return [];
  return [derived(countWords(sum, own, t).join(' · '), describeRollUp(sum, own, t))];
}

/** In the deadline of a row that has none of its own. */
export function rollUpDays(sum: RollUp | null, t: TFunction): CellBlock[] {
  const days = daysOf(sum);
  return days === null ? [] : [derived(days, t('outline.rollUp.daysBelow', { days }))];
}

function countWords(sum: RollUp | null, own: OwnValues, t: TFunction): string[] {
  const { tasks = 0, overdue = 0 } = sum ?? {};
  const percent = own.percent ?? sum?.percent ?? null;
  return [
    t('outline.rollUp.count', { tasks: formatCount(tasks, t) }),
    ...(overdue === 0 ? [] : [t('outline.rollUp.overdue', { overdue: formatCount(overdue, t) })]),
    ...(percent === null ? [] : [t('outline.rollUp.share', { percent })]),
  ];
}

function daysLine({ start, due }: RollUp, { period }: OwnValues, t: TFunction): string {
  if (period !== null) return t('outline.rollUp.ownPeriod', { period });
  if (start === null || due === null) return t('outline.rollUp.noDays');
  return t('outline.rollUp.days', { start: formatDay(start), due: formatDay(due) });
}

function daysOf(sum: RollUp | null): string | null {
  const { start = null, due = null } = sum ?? {};
  return start === null || due === null ? null : formatDayRange(start, due);
}

function derived(text: string, tooltip: string): CellBlock {
  return { kind: 'text', text, tone: 'derived', tooltip };
}
