import { formatDay } from '../../periods/formatDay.ts';
import { parsePeriod } from '../../periods/parsePeriod.ts';
import { formatNumber } from '../../targets/targetNumbers.ts';
import type { CheckContext } from '../checkContext.ts';
import type { CheckedRow, RowRule } from '../checkRule.ts';
import { daysInWords } from '../daysInWords.ts';
import { isDone } from './taskState.ts';

/** Whether what was reported can be true and can be shown. */
export const progressRules = {
  evidence: {
    ...usual('warning', 'evidence'),
    test: (row, context) => (row.task.evidence === null && isDone(row, context) ? {} : null),
  },
  'evidence-early': {
    ...usual('warning', 'evidence'),
    test({ task: { evidence } }, { plan: { issued } }) {
      if (evidence === null || issued === null) return null;
      // Evidence may name older papers that it rests on; its own day is the latest.
      const last = daysInWords(evidence).toSorted().at(-1);
      return last !== undefined && last < issued
        ? { day: formatDay(last), issued: formatDay(issued) }
        : null;
    },
  },
  'done-without-day': {
    ...usual('hint', 'completedOn'),
    test: (row, context) =>
      row.task.completedOn === null && row.period?.due != null && isDone(row, context) ? {} : null,
  },
  'completed-ahead': {
    ...usual('error', 'completedOn'),
    // Whoever looks back at an earlier day knows what came later.
    test({ task: { completedOn } }, { asOf, today }) {
      const last = asOf > today ? asOf : today;
      return completedOn !== null && completedOn > last ? { day: formatDay(completedOn) } : null;
    },
  },
  'completed-early': {
    ...usual('warning', 'completedOn'),
    test(row, context) {
      const { completedOn } = row.task;
      const first = firstDay(row, context);
      return completedOn !== null && first !== null && completedOn < first
        ? { day: formatDay(completedOn), first: formatDay(first) }
        : null;
    },
  },
  percent: {
    ...usual('warning', 'percent'),
    test(row, context) {
      const { percent } = row.task;
      if (percent === null || isDone(row, context) === percent >= 100) return null;
      return { percent: formatNumber(percent), state: percent >= 100 ? 'open' : 'done' };
    },
  },
} as const satisfies Record<string, RowRule>;

function usual(severity: RowRule['severity'], field: string) {
  return { of: 'row', theme: 'consistency', severity, field } as const;
}

/**
 * The first day on which a task can have been finished: when it begins by its own words, else when
 * the plan was issued. A quarter is no beginning: work of the third may be done in the second.
 */
function firstDay({ task, period }: CheckedRow, { plan }: CheckContext): string | null {
  const own = task.start === null ? null : parsePeriod(task.start, plan).start;
  const spoken = period !== null && /^\s*từ\s/iu.test(period.raw) ? period.start : null;
  return own ?? spoken ?? plan.issued;
}
