import type { TaskRow } from '../workbook/taskRow.ts';

export type RowsOfClauses = ReadonlyMap<string, readonly TaskRow[]>;

/**
 * Groups rows by the clause that they were made from, again and again: in the order of the outline,
 * without sections; no entry for a clause without any. Of rows that stay in their places only those
 * that changed are read.
 */
export function createClauseGrouper(): (rows: readonly TaskRow[]) => RowsOfClauses {
  let before: readonly TaskRow[] = [];
  let groups: RowsOfClauses = new Map();
  return (rows) => {
    groups = withChanged(groups, before, rows) ?? groupRows(rows);
    before = rows;
    return groups;
  };
}

function groupRows(rows: readonly TaskRow[]): RowsOfClauses {
  const linked = rows.filter((row) => clauseOf(row) !== null);
  return Map.groupBy(linked, (row) => clauseOf(row) ?? '');
}

/** Null when a row came, went or belongs to another clause than before. */
function withChanged(
  groups: RowsOfClauses,
  before: readonly TaskRow[],
  rows: readonly TaskRow[],
): RowsOfClauses | null {
  if (before.length !== rows.length) return null;
  const changed = new Map<string, Map<TaskRow, TaskRow>>();
  let index = -1;
  for (const row of rows) {
    index += 1;
    const old = before[index];
    if (old === row) continue;
    const clause = clauseOf(row);
    if (old?.id !== row.id || clauseOf(old) !== clause) return null;
    if (clause === null) continue;
    changed.set(clause, (changed.get(clause) ?? new Map<TaskRow, TaskRow>()).set(old, row));
  }
  if (changed.size === 0) return groups;
  const now = new Map(groups);
  for (const [clause, rowsNow] of changed) {
    const group = groups.get(clause) ?? [];
    now.set(
      clause,
      group.map((row) => rowsNow.get(row) ?? row),
    );
  }
  return now;
}

function clauseOf({ task }: TaskRow): string | null {
  return task.type === 'task' ? task.clause : null;
}
