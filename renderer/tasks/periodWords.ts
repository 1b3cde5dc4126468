import type { TFunction } from 'i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { Period } from '#shared/periods/period.ts';
import { foldText } from '#shared/text/fold.ts';

/** The second line of a deadline cell: the last day, or why there is none; null when it says it all. */
export function periodNote(period: Period, t: TFunction): string | null {
  const note = noteOf(period, t);
  return note !== null && foldText(period.raw).includes(foldText(note)) ? null : note;
}

function noteOf(period: Period, t: TFunction): string | null {
  const { kind, due, every } = period;
  if (due !== null) {
    const day = formatDay(due);
    if (period.confidence === 'low') return t('tasks.period.doubtful', { day });
    return every === null
      ? day
      : t('tasks.period.recurringUntil', { every: t(`tasks.period.recurring.${every}`), day });
  }
  if (every !== null) return t(`tasks.period.recurring.${every}`);
  if (kind === 'conditional' || kind === 'relative') return t('tasks.period.condition');
  return kind === 'continuous' ? t('tasks.period.continuous') : t('tasks.period.unknown');
}

/** What was understood, in full: shown while the phrase is typed and when the pointer rests on it. */
export function describePeriod(period: Period, t: TFunction): string[] {
  const { kind, start, due, every, condition, milestones } = period;
  const lines: string[] = [];
  if (every !== null) lines.push(capitalise(t(`tasks.period.recurring.${every}`)));
  if (condition !== null) lines.push(t('tasks.period.waitsFor', { condition }));
  if (due !== null && start !== null && start !== due) {
    lines.push(t('tasks.period.range', { start: formatDay(start), due: formatDay(due) }));
  } else if (due !== null) {
    lines.push(t('tasks.period.due', { due: formatDay(due) }));
  } else if (kind === 'continuous') {
    lines.push(t('tasks.period.noDue'));
  } else if (lines.length === 0) {
    lines.push(t('tasks.period.notUnderstood'));
  }
  for (const { label, due: day } of milestones) {
    lines.push(t('tasks.period.milestone', { label, due: formatDay(day) }));
  }
  if (period.confidence === 'low' && due !== null) lines.push(t('tasks.period.lowConfidence'));
  return lines;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
