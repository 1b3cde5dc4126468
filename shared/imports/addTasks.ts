import type { Task } from '../tasks/task.ts';
import { claimCodes } from './claimCodes.ts';
import type { NewCodes } from './claimCodes.ts';
import type { ImportWay } from './importPlan.ts';
import type { ImportedTask } from './importedTasks.ts';
import type { Match } from './matchRows.ts';
import { placeBehind, positionNewRows } from './placeRows.ts';
import type { PlannedColumns } from './planColumns.ts';
import type { NumberedTask } from './taskKeys.ts';

export interface NewTasks extends NewCodes {
  nextId(kind: 'task'): string;
}

/** The tasks that rows bring along, in the order of the table. */
export function addTasks(
  imported: readonly ImportedTask[],
  matches: readonly Match<ImportedTask, NumberedTask>[],
  tasks: readonly Task[],
  way: ImportWay,
  columns: PlannedColumns,
  sequences: NewTasks,
): ReadonlyMap<ImportedTask, Task> {
  const fresh = imported.filter((_, index) => matches[index]?.kind === 'new');
  const idOf = new Map<ImportedTask, string>();
  for (const [index, row] of imported.entries()) {
    const match = matches[index];
    if (match?.kind === 'one') idOf.set(row, match.record.task.id);
    else if (match?.kind === 'new') idOf.set(row, sequences.nextId('task'));
  }
  const codes = claimCodes(
    fresh.map(({ draft }) => draft.code),
    new Set(tasks.map(({ code }) => code)),
    sequences,
  );
  const tops = fresh.filter(({ above }) => above === null);
  const place = placeBehind(
    tasks,
    way.kind === 'append' ? way.after : null,
    tops.some(({ draft }) => draft.type === 'section'),
  );
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const placed = fresh.map((row) => ({
    id: idOf.get(row) ?? '',
    parent: parentOf(row, idOf, byId) ?? place.parent,
  }));
  const positions = positionNewRows(tasks, placed, place);
  return new Map(
    fresh.map((row, index) => {
      const { id = '', parent = null } = placed[index] ?? {};
      const { parent: _, code: __, ...fields } = row.draft;
      const extra = columns.cellsOf(fields.extra);
      const code = codes[index] ?? '';
      return [row, { ...fields, id, code, parent, position: positions.get(id) ?? '', extra }];
    }),
  );
}

/** The next row above that comes in or is there; a section goes where sections may stand. */
function parentOf(
  { above, draft }: ImportedTask,
  idOf: ReadonlyMap<ImportedTask, string>,
  tasks: ReadonlyMap<string, Task>,
): string | null {
  for (let row = above; row !== null; row = row.above) {
    const id = idOf.get(row);
    if (id === undefined) continue;
    const type = tasks.get(id)?.type ?? row.draft.type;
    if (draft.type === 'task' || type === 'section') return id;
  }
  return null;
}
