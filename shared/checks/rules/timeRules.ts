import { formatDay } from '../../periods/formatDay.ts';
import { parsePeriod } from '../../periods/parsePeriod.ts';
import type { Task } from '../../tasks/task.ts';
import type { RowRule } from '../checkRule.ts';

/** Rõ thời gian: a deadline that is understood, and lies where it can lie. */
export const timeRules = {
  deadline: {
    ...usual('time', 'error'),
    // Steps planned by quarter or month say when as well.
    test: ({ task, period, hasChildren }) =>
      period === null && !hasChildren && !isPhased(task) ? {} : null,
  },
  'deadline-unclear': {
    ...usual('time', 'warning'),
    test: ({ period }) =>
      period !== null && (period.kind === 'unknown' || period.confidence === 'low')
        ? { words: period.raw, due: period.due === null ? '' : formatDay(period.due) }
        : null,
  },
  'deadline-early': {
    ...usual('consistency', 'error'),
    test: ({ period }, { plan: { issued } }) =>
      period?.due != null && issued !== null && period.due < issued
        ? { due: formatDay(period.due), issued: formatDay(issued) }
        : null,
  },
  'deadline-outside': {
    ...usual('consistency', 'hint'),
    test({ period }, { plan: { issued }, years }) {
      if (period?.due == null || (issued !== null && period.due < issued)) return null;
      const isOutside =
        period.due < `${years.first}-01-01` || period.due > lastDayAfter(years.last);
      return isOutside ? { due: formatDay(period.due), ...years } : null;
    },
  },
  'start-late': {
    ...usual('consistency', 'warning'),
    field: 'start',
    test({ task, period }, { plan }) {
      if (task.start === null || period?.due == null) return null;
      const { start, due } = parsePeriod(task.start, plan);
      const first = start ?? due;
      return first !== null && first > period.due
        ? { start: task.start, due: formatDay(period.due) }
        : null;
    },
  },
} as const satisfies Record<string, RowRule>;

function isPhased({ phases }: Pick<Task, 'phases'>): boolean {
  return Object.values(phases).some(({ planned }) => planned !== null);
}

function usual(theme: RowRule['theme'], severity: RowRule['severity']) {
  return { of: 'row', theme, severity, field: 'period' } as const;
}

/** Reports on a year are due in the first quarter of the next. */
function lastDayAfter(year: number): string {
  return `${year + 1}-03-31`;
}
