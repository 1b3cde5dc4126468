import type { Place } from '#shared/tasks/rearrange.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { GridChoice } from '../grid/rowGridSetup.ts';
import type { RowLookup, TaskRow } from '../workbook/taskRow.ts';
import { isPlanRow } from './emptyRow.ts';
import type { TaskCommand } from './taskKeys.ts';

export interface NewRow {
  readonly place: Place;
  readonly type: Task['type'];
}

/** As in Excel, as many rows come as are chosen as a whole; a new section is one. */
export function newRowCount(command: TaskCommand, { rows, areWholeRows }: GridChoice): number {
  const mayBeMany = command === 'add' || command === 'insertAbove';
  return mayBeMany && areWholeRows ? Math.max(1, rows.filter(isPlanRow).length) : 1;
}

/** A task below the active row: first in a section, else behind the row with what is under it. */
export function taskBelow(rows: readonly TaskRow[], activeId: string | null): NewRow {
  const active = rows.find(({ id }) => id === activeId);
  if (active === undefined) return { type: 'task', place: lastPlace(rows) };
  const { id, task } = active;
  if (task.type === 'section') {
    const first = rows.find((row) => row.task.parent === id);
    return { type: 'task', place: { parent: id, before: first?.id ?? null } };
  }
  return { type: 'task', place: placeBehind(rows, active) };
}

/** A row of the same type in front of the active one. */
export function rowAbove(rows: readonly TaskRow[], activeId: string | null): NewRow {
  const active = rows.find(({ id }) => id === activeId);
  if (active === undefined) return { type: 'task', place: lastPlace(rows) };
  const { id, task } = active;
  return { type: task.type, place: { parent: task.parent, before: id } };
}

/** A section behind the one that the active row is in; a table without sections is cut there. */
export function sectionBeside(
  rows: readonly TaskRow[],
  rowById: RowLookup,
  activeId: string | null,
): NewRow {
  let row = activeId === null ? undefined : rowById.get(activeId);
  if (row === undefined) return { type: 'section', place: { parent: null, before: null } };
  while (row.task.type === 'task') {
    const above: TaskRow | undefined =
      row.task.parent === null ? undefined : rowById.get(row.task.parent);
    if (above === undefined) return { type: 'section', place: { parent: null, before: row.id } };
    row = above;
  }
  return { type: 'section', place: placeBehind(rows, row) };
}

function placeBehind(rows: readonly TaskRow[], { id, depth, task }: TaskRow): Place {
  const at = rows.findIndex((row) => row.id === id);
  const next = rows.slice(at + 1).find((row) => row.depth <= depth);
  return { parent: task.parent, before: next?.task.parent === task.parent ? next.id : null };
}

/** At the end of the table: in its last section when it has any. */
function lastPlace(rows: readonly TaskRow[]): Place {
  const last = rows.findLast(({ task }) => task.type === 'section');
  return { parent: last?.id ?? null, before: null };
}
