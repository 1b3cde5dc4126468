import type { Period } from '../periods/period.ts';
import type { ReadStatus, TaskStatus } from '../tasks/deriveStatus.ts';
import type { RollUp } from '../tasks/rollUp.ts';
import type { Task } from '../tasks/task.ts';
import { barOf, summaryBar } from './bars.ts';
import type { PlanTime, TimeBar } from './bars.ts';
import type { Span } from './calendarUnits.ts';
import { milestoneMarks, occurrenceMarks, phaseMarks } from './marks.ts';
import type { TimeMark } from './marks.ts';

/** What of a row is drawn on the calendar. */
export interface RowTime {
  readonly bar: TimeBar | null;
  /** Part of the bar that is done, 0–1. */
  readonly share: number;
  /** Null for sections, and for rows whose bar is that of the tasks below. */
  readonly status: TaskStatus | null;
  readonly marks: readonly TimeMark[];
  /** When the row was to be done by the issued version, where that is another time. */
  readonly ghost: Span | null;
}

export interface TimedRow {
  readonly task: Pick<Task, 'type' | 'percent' | 'progress' | 'completedOn' | 'phases'>;
  readonly period: Period | null;
  readonly rollUp: RollUp | null;
}

/** `issued`: the deadline in the issued version; undefined where it is the same. */
export function rowTime(
  { task, period, rollUp }: TimedRow,
  plan: PlanTime,
  readStatus: ReadStatus,
  issued?: Period | null,
): RowTime {
  const own = barOf(period, plan);
  const bar = own ?? summaryBar(rollUp);
  const isOwn = task.type === 'task' && (own !== null || rollUp === null);
  const status = isOwn ? readStatus(task, period) : null;
  return {
    bar,
    share: shareOf(task, status, rollUp),
    status,
    marks: [...phaseMarks(task.phases), ...(bar === null ? [] : marksOf(task, period, bar, plan))],
    ghost: issued === undefined ? null : ghostOf(issued, plan, bar),
  };
}

const finished: ReadonlySet<TaskStatus | null> = new Set<TaskStatus | null>([
  'done-on-time',
  'done-late',
  'done',
]);

/** A finished task is done whatever its percent says; a section goes by the tasks below it. */
function shareOf(
  { percent }: Pick<Task, 'percent'>,
  status: TaskStatus | null,
  rollUp: RollUp | null,
): number {
  if (finished.has(status)) return 1;
  return (percent ?? rollUp?.percent ?? 0) / 100;
}

function marksOf(
  { completedOn }: Pick<Task, 'completedOn'>,
  period: Period | null,
  bar: TimeBar,
  { beforeRule }: PlanTime,
): TimeMark[] {
  const marks =
    period === null
      ? []
      : [...occurrenceMarks(period, bar, beforeRule ?? 'strict'), ...milestoneMarks(period)];
  return completedOn === null
    ? marks
    : [...marks, { on: completedOn, kind: 'completed', words: '' }];
}

function ghostOf(issued: Period | null, plan: PlanTime, bar: TimeBar | null): Span | null {
  const before = barOf(issued, plan);
  if (before === null) return null;
  const { start, end } = before;
  return start === bar?.start && end === bar.end ? null : { start, end };
}
