import type { ReadStatus } from '#shared/tasks/deriveStatus.ts';
import { isSameRollUp, rollUp } from '#shared/tasks/rollUp.ts';
import type { RollUp } from '#shared/tasks/rollUp.ts';

import type { TaskRow } from '../workbook/taskRow.ts';

/** A row of the grid: a task with what follows from where it stands and what is folded in. */
export interface TaskLine {
  readonly id: string;
  readonly row: TaskRow;
  /** Distance from the nearest section above for tasks, from the top for sections. */
  readonly level: number;
  readonly fold: 'open' | 'closed' | 'none';
  /** What the rows below it come to, of those that the table shows; null without any. */
  readonly rollUp: RollUp | null;
  /** There only because of rows below it, while the table is narrowed. */
  readonly isContext: boolean;
}

/** The rows of the table, in reading order. */
export interface TableRows {
  readonly rows: readonly TaskRow[];
  readonly context: ReadonlySet<TaskRow>;
}

export const noContext: ReadonlySet<TaskRow> = new Set();

export type ArrangeLines = (
  table: TableRows,
  folded: ReadonlySet<string>,
  readStatus: ReadStatus,
) => readonly TaskLine[];

/** The line that a row had last. */
type KnownLines = WeakMap<TaskRow, TaskLine>;

type RollUps = ReadonlyMap<string, RollUp>;

interface Arranged extends TableRows {
  readonly folded: ReadonlySet<string>;
  readonly readStatus: ReadStatus | null;
  readonly rollUps: RollUps;
  readonly lines: readonly TaskLine[];
}

/** Arranges lines again and again; a line in which nothing changed stays the same object. */
export function createLineArranger(): ArrangeLines {
  const known: KnownLines = new WeakMap();
  let before: Arranged = {
    ...{ rows: [], context: noContext, folded: new Set() },
    ...{ readStatus: null, rollUps: new Map(), lines: [] },
  };
  return (table, folded, readStatus) => {
    const updated = updateLines(before, table, folded, readStatus);
    if (updated === null) {
      const isSameTable = before.rows === table.rows && before.context === table.context;
      const isRolledUp = isSameTable && before.readStatus === readStatus;
      const rollUps = isRolledUp ? before.rollUps : rollUp(table.rows, readStatus, table.context);
      const lines = arrangeLines(table, folded, rollUps, known);
      before = { ...table, folded, readStatus, rollUps, lines };
    } else before = { ...before, ...table, ...updated };
    return before.lines;
  };
}

/**
 * Null when a row came, went, moved or was folded; else only the lines of changed rows are new, and
 * of those above them in which that makes a difference.
 */
function updateLines(
  before: Arranged,
  { rows, context }: TableRows,
  folded: ReadonlySet<string>,
  readStatus: ReadStatus,
): Pick<Arranged, 'rollUps' | 'lines'> | null {
  if (before.folded !== folded || before.context !== context) return null;
  if (before.rows.length !== rows.length || before.readStatus !== readStatus) return null;
  const changed = new Map<string, TaskRow>();
  const changedTops = new Set<number>();
  let top = 0;
  // As in `levelShown`: pairs of place and row would be thrown away for every edit.
  let index = -1;
  for (const row of rows) {
    index += 1;
    if (row.depth === 0) top = index;
    const old = before.rows[index];
    if (old === row) continue;
    if (old === undefined || !isSamePlace(old, row)) return null;
    changed.set(row.id, row);
    changedTops.add(top);
  }
  const rollUps = new Map(before.rollUps);
  for (const start of changedTops) {
    for (const [id, sum] of rollUp(withRowsBelow(rows, start), readStatus, context))
      rollUps.set(id, sum);
  }
  const lines = before.lines.map((line) => {
    const row = changed.get(line.id) ?? line.row;
    const sum = rollUps.get(line.id) ?? null;
    const isSame = row === line.row && isSameRollUp(sum, line.rollUp);
    return isSame ? line : { ...line, row, rollUp: sum };
  });
  return { rollUps, lines };
}

/** A row at the top and all those that stand under it. */
function withRowsBelow(rows: readonly TaskRow[], start: number): readonly TaskRow[] {
  const next = rows.findIndex(({ depth }, index) => index > start && depth === 0);
  return rows.slice(start, next === -1 ? undefined : next);
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
function arrangeLines(
  { rows, context }: TableRows,
  folded: ReadonlySet<string>,
  rollUps: RollUps,
  known: KnownLines,
): TaskLine[] {
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
      rollUp: rollUps.get(id) ?? null,
      isContext: context.has(row),
    };
    const old = known.get(row);
    const isSame = old !== undefined && isSameLine(old, line);
    if (!isSame) known.set(row, line);
    lines.push(isSame ? old : line);
  }
  return lines;
}

function isSameLine(left: TaskLine, right: TaskLine): boolean {
  return (
    left.level === right.level &&
    left.fold === right.fold &&
    isSameRollUp(left.rollUp, right.rollUp) &&
    left.isContext === right.isContext
  );
}
