import type { TaskRow } from '../workbook/taskRow.ts';

/** A row of the grid: a task with what follows from where it stands and what is folded in. */
export interface TaskLine {
  readonly id: string;
  readonly row: TaskRow;
  /** Distance from the nearest section above for tasks, from the top for sections. */
  readonly level: number;
  readonly fold: 'open' | 'closed' | 'none';
  /** Tasks below a section, at any depth; 0 for tasks. */
  readonly tasksBelow: number;
  /** There only because of rows below it, while the table is narrowed. */
  readonly isContext: boolean;
}

/** The rows of the table, in reading order. */
export interface TableRows {
  readonly rows: readonly TaskRow[];
  readonly context: ReadonlySet<TaskRow>;
}

export const noContext: ReadonlySet<TaskRow> = new Set();

export type ArrangeLines = (table: TableRows, folded: ReadonlySet<string>) => readonly TaskLine[];

/** The line that a row had last. */
type KnownLines = WeakMap<TaskRow, TaskLine>;

interface Arranged extends TableRows {
  readonly folded: ReadonlySet<string>;
  readonly lines: readonly TaskLine[];
}

/** Arranges lines again and again; a line in which nothing changed stays the same object. */
export function createLineArranger(): ArrangeLines {
  const known: KnownLines = new WeakMap();
  let before: Arranged = { rows: [], context: noContext, folded: new Set(), lines: [] };
  return (table, folded) => {
    const lines = updateLines(before, table, folded) ?? arrangeLines(table, folded, known);
    before = { ...table, folded, lines };
    return lines;
  };
}

/** Null when a row came, went, moved or was folded; else only the lines of changed rows are new. */
function updateLines(
  before: Arranged,
  { rows, context }: TableRows,
  folded: ReadonlySet<string>,
): readonly TaskLine[] | null {
  if (before.folded !== folded || before.context !== context) return null;
  if (before.rows.length !== rows.length) return null;
  const changed = new Map<string, TaskRow>();
  for (const [index, row] of rows.entries()) {
    const old = before.rows[index];
    if (old === row) continue;
    if (old === undefined || !isSamePlace(old, row)) return null;
    changed.set(row.id, row);
  }
  return before.lines.map((line) => {
    const row = changed.get(line.id);
    return row === undefined ? line : { ...line, row };
  });
}

function isSamePlace(left: TaskRow, right: TaskRow): boolean {
  return (
    left.id === right.id &&
    left.depth === right.depth &&
    left.hasChildren === right.hasChildren &&
    left.task.type === right.task.type
  );
}

/**
 * The lines to be seen, in reading order: what stands below a folded row is left out. A line of
 * `known` in which nothing changed comes back as the same object.
 */
export function arrangeLines(
  { rows, context }: TableRows,
  folded: ReadonlySet<string>,
  known: KnownLines,
): TaskLine[] {
  const counts = countTasksBelow(rows);
  const lines: TaskLine[] = [];
  const levels: number[] = [];
  let hiddenBelow = Infinity;
  for (const [index, row] of rows.entries()) {
    const { id, task, depth } = row;
    // Of a table that is narrowed, some rows have none of theirs below them.
    const hasChildren = (rows[index + 1]?.depth ?? 0) > depth;
    const level = levels[depth] ?? 0;
    levels[depth + 1] = task.type === 'section' && hasChildren ? 0 : level + 1;
    if (depth > hiddenBelow) continue;
    const isFolded = hasChildren && folded.has(id);
    hiddenBelow = isFolded ? depth : Infinity;
    const line: TaskLine = {
      id,
      row,
      level: task.type === 'section' ? depth : level,
      fold: !hasChildren ? 'none' : isFolded ? 'closed' : 'open',
      tasksBelow: task.type === 'section' ? (counts.get(id) ?? 0) : 0,
      isContext: context.has(row),
    };
    const old = known.get(row);
    const isSame = old !== undefined && isSameLine(old, line);
    if (!isSame) known.set(row, line);
    lines.push(isSame ? old : line);
  }
  return lines;
}

function countTasksBelow(rows: readonly TaskRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const path: string[] = [];
  for (const { id, depth, task } of rows) {
    path.length = depth;
    if (task.type === 'task')
      for (const above of path) counts.set(above, (counts.get(above) ?? 0) + 1);
    path.push(id);
  }
  return counts;
}

function isSameLine(left: TaskLine, right: TaskLine): boolean {
  return (
    left.level === right.level &&
    left.fold === right.fold &&
    left.tasksBelow === right.tasksBelow &&
    left.isContext === right.isContext
  );
}
