import { extraField } from '#shared/tasks/taskCells.ts';

import type { GridHandle } from '../../grid/Grid.tsx';
import type { TaskLine } from '../taskLine.ts';

/**
 * Gives the keyboard back to the grid; with a column that was just added, to its cell in the active
 * row or the first one that has such a cell.
 */
export function showColumn(
  grid: GridHandle | null,
  lines: readonly TaskLine[],
  added: string | null,
): void {
  // By then the grid has taken the column in.
  requestAnimationFrame(() => {
    const active = grid?.getChoice().active?.id;
    const tasks = lines.filter(({ row }) => row.task.type === 'task');
    const line = tasks.find(({ id }) => id === active) ?? tasks[0];
    if (added === null || line === undefined) grid?.focus();
    else grid?.show({ id: line.id, field: extraField(added) });
  });
}
