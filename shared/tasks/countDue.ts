import type { Period } from '../periods/period.ts';
import type { ReadStatus } from './deriveStatus.ts';
import type { Task } from './task.ts';

interface DatedTask {
  readonly task: Pick<Task, 'type' | 'progress' | 'completedOn'>;
  readonly period: Period | null;
}

/** How many tasks are overdue, and how many will be soon; sections are no tasks. */
export function countDue(
  rows: readonly DatedTask[],
  readStatus: ReadStatus,
): { readonly overdue: number; readonly soon: number } {
  let overdue = 0;
  let soon = 0;
  for (const { task, period } of rows) {
    if (task.type === 'section') continue;
    const status = readStatus(task, period);
    if (status === 'overdue') overdue += 1;
    if (status === 'due-soon') soon += 1;
  }
  return { overdue, soon };
}
