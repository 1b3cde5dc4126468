import { emptyTask } from '../../tasks/task.ts';
import type { Task } from '../../tasks/task.ts';
import { groupByParent } from '../../tasks/outline.ts';
import { positionsAt } from '../../tasks/rearrange.ts';
import type { Place } from '../../tasks/rearrange.ts';
import type { MergeContext } from './planMerge.ts';
import type { AddedRow } from './review.ts';
import { taskFieldsOf } from './taskFieldsOf.ts';

/** The tasks that accepted rows become: led by the agency, each behind the task of the row above it. */
export function addRows(
  rows: readonly AddedRow[],
  { pack, now, records }: Pick<MergeContext, 'pack' | 'now' | 'records'>,
): ReadonlyMap<AddedRow, Task> {
  const tasks = [...now.tasks.values()];
  const added = new Map<AddedRow, Task>();
  for (const [after, all] of Map.groupBy(rows, (row) => row.after)) {
    const above = after === null ? undefined : now.tasks.get(after);
    const place = placeBehind(tasks, above);
    const positions = positionsAt(tasks, place, all.length);
    for (const [index, row] of all.entries()) {
      added.set(row, {
        ...emptyTask,
        ...fieldsOf(row, { pack, now }),
        id: records.nextId('task'),
        code: records.nextTaskCode(),
        parent: place.parent,
        position: positions[index] ?? '',
      });
    }
  }
  return added;
}

/** Who added a row to the sheet of tasks that it supports does not lead it. */
function fieldsOf(
  { values, role }: AddedRow,
  { pack, now }: Pick<MergeContext, 'pack' | 'now'>,
): Partial<Task> {
  const said = Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : Object.entries(taskFieldsOf(field, value, now)),
  );
  const fields: Partial<Task> = Object.fromEntries(said);
  const theirs = { text: pack.agencyName, agency: pack.agency };
  return role === 'lead' ? { ...fields, lead: theirs } : { ...fields, support: [theirs] };
}

/** Behind a task among its siblings; at the end when the row above is none of ours. */
function placeBehind(tasks: readonly Task[], above: Task | undefined): Place {
  const parent = above?.parent ?? null;
  const siblings = groupByParent(tasks).get(parent) ?? [];
  const at = siblings.findIndex(({ id }) => id === above?.id);
  return { parent, before: at === -1 ? null : (siblings[at + 1]?.id ?? null) };
}
