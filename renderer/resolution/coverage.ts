import type { Clause } from '#shared/resolution/clause.ts';

import type { TaskRow } from '../workbook/taskRow.ts';

/** How far a resolution is taken up. Headings do not count: they only name what follows. */
export interface Coverage {
  readonly covered: number;
  readonly total: number;
  /** Whole percent, rounded down so that 100 means all; 0 when there is nothing to cover. */
  readonly percent: number;
}

export function coverageOf(
  clauses: readonly Clause[],
  tasksByClause: ReadonlyMap<string, readonly TaskRow[]>,
): Coverage {
  const counted = clauses.filter(({ heading }) => !heading);
  const covered = counted.filter(({ id }) => tasksByClause.has(id)).length;
  const total = counted.length;
  return { covered, total, percent: total === 0 ? 0 : Math.floor((covered / total) * 100) };
}

/** The rows made from each clause, in the order of the outline; no entry for a clause without any. */
export function groupByClause(rows: readonly TaskRow[]): ReadonlyMap<string, readonly TaskRow[]> {
  const groups = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const { clause } = row.task;
    if (clause === null) continue;
    const group = groups.get(clause);
    if (group === undefined) groups.set(clause, [row]);
    else group.push(row);
  }
  return groups;
}
