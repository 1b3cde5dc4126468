import { Temporal } from 'temporal-polyfill';

import type { Period } from '../periods/period.ts';
import { usualFollowUp } from '../plans/followUp.ts';
import { foldText } from '../text/fold.ts';
import type { Task } from './task.ts';

export const taskStatuses = [
  'done-on-time',
  'done-late',
  'done',
  'in-time',
  'due-soon',
  'overdue',
  'continuous',
  'waiting',
  'no-deadline',
] as const;

/** Tình trạng: derived, never typed, as of a day. */
export type TaskStatus = (typeof taskStatuses)[number];

/**
 * Words of a progress cell that mean finished, folded; "chưa hoàn thành", "hoàn thành một phần" and
 * "hoàn thành 80%" are not among them.
 */
const finishedWords =
  /^(da )?(hoan thanh|ht|xong|(thuc hien|trien khai) xong)\b(?!\s*(mot (phan|nua|so)\b|\d{1,2}([.,]\d+)?\s*%))/;

export type ReadStatus = (
  task: Pick<Task, 'progress' | 'completedOn'>,
  period: Period | null,
) => TaskStatus;

/**
 * Where tasks stood on the day `asOf`, by what is known now. The order of the questions is that of a
 * provincial office's own follow-up sheet: finished, continuous, no day, overdue, soon due, in time. A
 * task that is due on `asOf` is still in time; from `dueSoonDays` days before its due day it is soon
 * due. What was completed after `asOf` was open on it; what was finished nobody knows when counts as
 * finished on every day, neither in time nor late. Only the completion day is looked at: percent and
 * words of progress are those of now, whatever the day.
 */
export function createStatusReader(
  asOf: string,
  dueSoonDays = usualFollowUp.dueSoonDays,
): ReadStatus {
  const soon = addDays(asOf, dueSoonDays);
  const isFinished = createFinishedTest(asOf);
  return (task, period) => {
    if (isFinished(task)) return finishedStatus(task, period);
    if (period?.kind === 'continuous' || period?.kind === 'recurring') return 'continuous';
    if (period?.kind === 'conditional' && period.due === null) return 'waiting';
    if (period?.due == null) return 'no-deadline';
    if (period.due < asOf) return 'overdue';
    return period.due <= soon ? 'due-soon' : 'in-time';
  };
}

/** The same for one task. */
export function deriveStatus(
  task: Pick<Task, 'progress' | 'completedOn'>,
  period: Period | null,
  asOf: string,
  dueSoonDays?: number,
): TaskStatus {
  return createStatusReader(asOf, dueSoonDays)(task, period);
}

/** Folds the same words once: thousands of tasks are asked about again after every edit. */
function createFinishedTest(
  asOf: string,
): (task: Pick<Task, 'progress' | 'completedOn'>) => boolean {
  const known = new Map<string, boolean>();
  return ({ progress, completedOn }) => {
    if (completedOn !== null) return completedOn <= asOf;
    if (progress === null) return false;
    const answer = known.get(progress) ?? finishedWords.test(foldText(progress));
    known.set(progress, answer);
    return answer;
  };
}

function finishedStatus(
  { completedOn }: Pick<Task, 'completedOn'>,
  period: Period | null,
): TaskStatus {
  if (period?.due == null || completedOn === null) return 'done';
  return completedOn <= period.due ? 'done-on-time' : 'done-late';
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
