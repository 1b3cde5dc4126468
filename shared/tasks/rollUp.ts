import type { Period } from '../periods/period.ts';
import type { ReadStatus } from './deriveStatus.ts';
import type { Task } from './task.ts';

/** What the tasks below a row come to: worked out whenever they change, and never stored. */
export interface RollUp {
  /** Tasks below, at any depth. */
  readonly tasks: number;
  /** Those of them that are overdue as of the day of the status. */
  readonly overdue: number;
  /**
   * Share done, whole percent: the mean over the tasks below that have no rows of their own below
   * them. One that is completed counts as 100 whatever its cell says, an empty cell as 0. It is 100
   * only when all of them are, and null when there is none of them.
   */
  readonly percent: number | null;
  /** The first day of any task below, its last one where it has no other; null: none has a day. */
  readonly start: string | null;
  /** The last day of any task below. */
  readonly due: string | null;
}

/** A row with its place; rows come in reading order. */
export interface RolledRow {
  readonly id: string;
  readonly depth: number;
  /** In the plan, though the rows may be some of it only. */
  readonly hasChildren: boolean;
  readonly task: Pick<Task, 'type' | 'percent' | 'progress' | 'completedOn'>;
  readonly period: Period | null;
}

/**
 * By the ids of the rows that have others below them, in one pass. Rows of `context` are there for
 * what stands below them alone, and do not count.
 */
export function rollUp<Row extends RolledRow>(
  rows: readonly Row[],
  readStatus: ReadStatus,
  context: ReadonlySet<Row> = new Set(),
): ReadonlyMap<string, RollUp> {
  const sums = new Map<string, Sum>();
  const path: Sum[] = [];
  for (const [index, row] of rows.entries()) {
    path.length = Math.min(path.length, row.depth);
    const isCounted = row.task.type === 'task' && !context.has(row);
    if (path.length > 0 && isCounted) addTask(path, row, readStatus);
    if ((rows[index + 1]?.depth ?? 0) <= row.depth) continue;
    const sum = { tasks: 0, overdue: 0, leaves: 0, done: 0, share: 0, start: null, due: null };
    sums.set(row.id, sum);
    path.push(sum);
  }
  return new Map([...sums].map(([id, sum]) => [id, resultOf(sum)]));
}

export function isSameRollUp(left: RollUp | null, right: RollUp | null): boolean {
  if (left === right || left === null || right === null) return left === right;
  return (
    left.tasks === right.tasks &&
    left.overdue === right.overdue &&
    left.percent === right.percent &&
    left.start === right.start &&
    left.due === right.due
  );
}

interface Sum {
  tasks: number;
  overdue: number;
  leaves: number;
  /** Leaves of which nothing is left to do. */
  done: number;
  /** Of all leaves together, 100 for each that is done. */
  share: number;
  start: string | null;
  due: string | null;
}

function addTask(path: readonly Sum[], row: RolledRow, readStatus: ReadStatus): void {
  const { task, period, hasChildren } = row;
  const status = readStatus(task, period);
  const share = finished.has(status) ? 100 : (task.percent ?? 0);
  const due = period?.due ?? null;
  const start = period?.start ?? due;
  for (const sum of path) {
    sum.tasks += 1;
    if (status === 'overdue') sum.overdue += 1;
    if (!hasChildren) {
      sum.leaves += 1;
      sum.share += share;
      if (share === 100) sum.done += 1;
    }
    if (start !== null && (sum.start === null || start < sum.start)) sum.start = start;
    if (due !== null && (sum.due === null || due > sum.due)) sum.due = due;
  }
}

const finished: ReadonlySet<ReturnType<ReadStatus>> = new Set<ReturnType<ReadStatus>>([
  'done-on-time',
  'done-late',
  'done',
]);

function resultOf({ tasks, overdue, leaves, done, share, start, due }: Sum): RollUp {
  const mean = Math.round(share / leaves);
  const percent = leaves === 0 ? null : done === leaves ? 100 : Math.min(mean, 99);
  return { tasks, overdue, percent, start, due };
}
