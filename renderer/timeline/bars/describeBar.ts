import type { TFunction } from 'i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { TimeMark } from '#shared/timeline/marks.ts';
import type { RowTime } from '#shared/timeline/rowTime.ts';

import { signOfStatus, statusWords } from '../../tasks/statusWords.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import type { BarLabel } from './paintBars.ts';

/** What a bar says in words, one fact a line. */
export function describeBar(
  { row }: TaskLine,
  { bar, status, share, ghost }: RowTime,
  asOf: string,
  t: TFunction,
): string {
  const { task, period } = row;
  if (bar === null) return '';
  const days = { start: formatDay(bar.start), due: formatDay(bar.end) };
  const when =
    bar.pattern === 'summary'
      ? t('timeline.bar.summary', days)
      : bar.isOpenStart && !bar.isOpenEnd
        ? t('timeline.bar.until', days)
        : bar.isOpenEnd
          ? ''
          : t('timeline.bar.days', days);
  const lines = [
    task.title,
    [task.period ?? '', when].filter((words) => words !== '').join(' · '),
    ...(status === null ? [] : [statusWords(status, period, asOf, t)]),
    ...(share > 0 ? [t('timeline.bar.percent', { percent: Math.round(share * 100) })] : []),
    ...(ghost === null
      ? []
      : [t('timeline.bar.issued', { start: formatDay(ghost.start), due: formatDay(ghost.end) })]),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Beside the bar stands only what calls for something, and what is finished. */
export function labelOf(
  { row }: TaskLine,
  { status }: RowTime,
  asOf: string,
  t: TFunction,
): BarLabel | null {
  if (status === null) return null;
  const sign = signOfStatus[status];
  if (sign === 'open') return null;
  const words = sign === 'good' ? '' : statusWords(status, row.period, asOf, t);
  return { sign, words };
}

export function markWords({ kind, on, words }: TimeMark, t: TFunction): string {
  return t(`timeline.mark.${kind}`, { day: formatDay(on), words });
}
