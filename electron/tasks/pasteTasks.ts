import { createRecord } from '#shared/changes/changeSet.ts';
import { placePastedRows } from '#shared/tasks/placePastedRows.ts';
import type { Place } from '#shared/tasks/rearrange.ts';
import { blankTask, withFields } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';
import { changesOfEdits } from '#shared/tasks/taskEdits.ts';
import type { TaskEdit } from '#shared/tasks/taskEdits.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** A new row, in reading order. */
export interface PastedTask {
  /** 0 for the outermost; one more than the row before at most. */
  readonly level: number;
  readonly fields: TaskFields;
}

export interface TaskPaste {
  readonly edits: readonly TaskEdit[];
  readonly rows: readonly PastedTask[];
  /** Where the outermost rows go. */
  readonly place: Place;
  /** How many rows the step says that it pastes. */
  readonly count: number;
}

/** Edits and new rows as one step; returns the ids of the new rows, in their order. */
export function pasteTasks(
  workbook: Workbook,
  { edits, rows, place, count }: TaskPaste,
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit(({ records, sequences }) => {
    const added: Task[] = [];
    const places = rows.length === 0 ? [] : placePastedRows(records.task.list(), rows, place);
    for (const [index, { above, position }] of places.entries()) {
      added.push({
        ...withFields(blankTask, rows[index]?.fields ?? {}),
        id: sequences.nextId('task'),
        code: sequences.nextTaskCode(),
        parent: above === null ? place.parent : (added[above]?.id ?? null),
        position,
      });
    }
    ids.push(...added.map(({ id }) => id));
    const changed = changesOfEdits(edits, (id) => records.task.find(id));
    return {
      label: { key: 'pasteRows', params: { count } },
      changes: [...changed, ...added.map((task) => createRecord('task', task))],
    };
  });
  return { revision, ids };
}
