import type { Period } from '../periods/period.ts';
import type { ReadStatus } from './deriveStatus.ts';
import type { Task } from './task.ts';

export const quickFilters = [
  'noLead',
  'noDeadline',
  'overdue',
  'dueSoon',
  'changed',
  'reworded',
] as const;

/** What a task is looked for by, whatever columns are shown. */
export type QuickFilter = (typeof quickFilters)[number];

/** What the filters look at beside the tasks. */
export interface QuickContext {
  readonly readStatus: ReadStatus;
  /** Ids of the tasks that are not as they were issued last; empty when nothing was issued. */
  readonly changed: ReadonlySet<string>;
  /** Ids of the clauses whose new words nobody has looked at. */
  readonly reworded: ReadonlySet<string>;
}

interface DatedTask {
  readonly task: Task;
  readonly period: Period | null;
}

/** Whether a task passes any of the filters; without one, all do. */
export function testOfQuickFilters(
  filters: readonly QuickFilter[],
  context: QuickContext,
): (row: DatedTask) => boolean {
  if (filters.length === 0) return () => true;
  const tests = filters.map((filter) => testOf(filter, context));
  return (row) => tests.some((test) => test(row));
}

function testOf(filter: QuickFilter, { readStatus, changed, reworded }: QuickContext) {
  return ({ task, period }: DatedTask): boolean => {
    switch (filter) {
      case 'noLead':
        return task.lead === null;
      case 'noDeadline':
        return lacksDeadline(period);
      case 'overdue':
        return readStatus(task, period) === 'overdue';
      case 'dueSoon':
        return readStatus(task, period) === 'due-soon';
      case 'changed':
        return changed.has(task.id);
      case 'reworded':
        return isToBeReviewed(task, reworded);
    }
  };
}

/** Words that mean no day, such as "thường xuyên" or "sau khi có hướng dẫn", are a deadline too. */
function lacksDeadline(period: Period | null): boolean {
  return period === null || (period.kind === 'unknown' && period.due === null);
}

/** The words that a task was made from have changed since, or are gone from the text. */
function isToBeReviewed({ clause, quote }: Task, reworded: ReadonlySet<string>): boolean {
  return clause === null ? quote !== null : reworded.has(clause);
}
