import type { Period } from '../periods/period.ts';
import type { TaskStatus } from './deriveStatus.ts';

/** Work that is running towards a day: what is continuous or waits owes no report of progress. */
const running: ReadonlySet<TaskStatus> = new Set<TaskStatus>(['in-time', 'due-soon', 'overdue']);

/** What decides whether a task owes news. */
export interface NewsFacts {
  readonly status: TaskStatus;
  readonly period: Period | null;
  /** Its steps tell how it goes. */
  readonly hasChildren: boolean;
}

/**
 * The day from which news of a task are awaited, '' for always: before the plan is issued and work
 * begins by its own words there is nothing to tell. Null: it owes none.
 */
export function newsAwaitedFrom(
  { status, period, hasChildren }: NewsFacts,
  issued: string | null,
): string | null {
  if (hasChildren || !running.has(status)) return null;
  const [start, issue] = [period?.start ?? '', issued ?? ''];
  return start > issue ? start : issue;
}
