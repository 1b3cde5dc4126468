import { countCells } from '#shared/changes/countCells.ts';
import type { NamedChange } from '#shared/history/historyStep.ts';

export interface ChangeCounts {
  /** Rows of the table of tasks. */
  readonly added: number;
  readonly removed: number;
  readonly edited: number;
  readonly cells: number;
  /** Records outside of that table. */
  readonly others: number;
}

export function countChanges(changes: readonly NamedChange[]): ChangeCounts {
  const rows = changes.filter(({ kind }) => kind === 'task');
  const added = rows.filter(({ before }) => before === null).length;
  const removed = rows.filter(({ after }) => after === null).length;
  return {
    added,
    removed,
    edited: rows.length - added - removed,
    cells: countCells(changes),
    others: changes.length - rows.length,
  };
}
