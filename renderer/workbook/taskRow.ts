import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { finish, rowsPerPiece } from '#shared/pieces.ts';
import type { Pieces } from '#shared/pieces.ts';
import type { Period, PeriodContext } from '#shared/periods/period.ts';
import type { Numbering } from '#shared/tasks/numbering.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

/** A task as the screens show it: where it stands in the outline, and the days of its deadline. */
export interface TaskRow {
  readonly id: string;
  readonly task: Task;
  /** I, 1, 1.1, a: follows the outline and the plan's numbering. */
  readonly number: string;
  readonly depth: number;
  /** In the plan, whatever a table shows of it. */
  readonly hasChildren: boolean;
  /** Null when the cell is empty. */
  readonly period: Period | null;
}

/** Rows by id, without the cost of a map of its own for every revision. */
export type RowLookup = Pick<ReadonlyMap<string, TaskRow>, 'get' | 'has'>;

/** How rows are numbered; see `arrangeOutline`. */
export interface Numbered {
  readonly numbering: Numbering | null;
  readonly hasNested?: boolean | undefined;
}

export type ReadPeriod = (phrase: string, context: PeriodContext) => Period;

const counted = new WeakMap<readonly TaskRow[], number>();

/** How many are tasks; the others are sections. Counted once for each list, however often asked. */
export function countTasks(rows: readonly TaskRow[]): number {
  const known = counted.get(rows);
  if (known !== undefined) return known;
  let tasks = 0;
  for (const { task } of rows) if (task.type === 'task') tasks += 1;
  counted.set(rows, tasks);
  return tasks;
}

/**
 * Rows in reading order. A row of `before` in which nothing changed comes back as the same object,
 * so that a grid can tell by identity what to draw again.
 */
export function arrangeRows(
  tasks: readonly Task[],
  before: RowLookup,
  readPeriod: (phrase: string) => Period,
  numbered: Numbered,
): TaskRow[] {
  return finish(arrangingRows(tasks, before, readPeriod, numbered));
}

/** `arrangeRows` in pieces. */
export function* arrangingRows(
  tasks: readonly Task[],
  before: RowLookup,
  readPeriod: (phrase: string) => Period,
  { numbering, hasNested }: Numbered,
): Pieces<TaskRow[]> {
  const outline = arrangeOutline(tasks, numbering, hasNested);
  yield;
  const rows: TaskRow[] = [];
  for (const { node: task, depth, number, hasChildren } of outline) {
    const period = task.period === null ? null : readPeriod(task.period);
    const row: TaskRow = { id: task.id, task, number, depth, hasChildren, period };
    const old = before.get(task.id);
    rows.push(old !== undefined && isSameRow(old, row) ? old : row);
    if (rows.length % rowsPerPiece === 0) yield;
  }
  return rows;
}

/** Reads each phrase once per context: the same words give the same object. */
export function createPeriodReader(): ReadPeriod {
  let known = new Map<string, Period>();
  let knownFor = '';
  return (phrase, context) => {
    const { year, issued, beforeRule } = context;
    const key = `${year} ${issued ?? ''} ${beforeRule ?? ''}`;
    if (key !== knownFor) known = new Map();
    knownFor = key;
    const period = known.get(phrase) ?? parsePeriod(phrase, context);
    known.set(phrase, period);
    return period;
  };
}

function isSameRow(left: TaskRow, right: TaskRow): boolean {
  return (
    left.task === right.task &&
    left.number === right.number &&
    left.depth === right.depth &&
    left.hasChildren === right.hasChildren &&
    left.period === right.period
  );
}
