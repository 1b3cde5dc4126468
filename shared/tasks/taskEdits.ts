import type { ChangeOf } from '../changes/changeSet.ts';
import { withFields } from './taskCells.ts';
import type { TaskFields } from './taskCells.ts';
import type { Task } from './task.ts';

/** What the user saw in some cells of a row, and what shall be there. */
export interface TaskEdit {
  readonly id: string;
  readonly before: TaskFields;
  readonly after: TaskFields;
}

/**
 * The changes that edits of cells make, in their order. A task keeps all its custom cells in one
 * field, so that each change is built on the others of its row and on what the file holds: cells
 * that the user did not touch stay as somebody else may have made them meanwhile.
 */
export function changesOfEdits(
  edits: readonly TaskEdit[],
  findTask: (id: string) => Task | null,
): ChangeOf<'task'>[] {
  const rows = new Map<string, Task | null>();
  return edits.map(({ id, before, after }) => {
    if (before.extra === undefined || after.extra === undefined) {
      return { kind: 'task', id, before, after };
    }
    const task = rows.get(id) ?? findTask(id);
    if (task === null) return { kind: 'task', id, before, after };
    // A cell that is not as the user saw it makes the whole field stale.
    const seen = withFields(task, { extra: before.extra }).extra;
    const { extra } = withFields(task, { extra: after.extra });
    rows.set(id, { ...task, extra });
    return {
      kind: 'task',
      id,
      before: { ...before, extra: sameCells(seen, task.extra) ? task.extra : seen },
      after: { ...after, extra },
    };
  });
}

/** Whatever order they are in. */
function sameCells(left: Task['extra'], right: Task['extra']): boolean {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
  );
}
