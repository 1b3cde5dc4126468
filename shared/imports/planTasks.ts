import { createRecord, editRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { Numbering } from '../tasks/numbering.ts';
import { arrangeOutline } from '../tasks/outline.ts';
import type { Task } from '../tasks/task.ts';
import { addTasks } from './addTasks.ts';
import type { NewTasks } from './addTasks.ts';
import { changedFields } from './changedFields.ts';
import type { ImportWay } from './importPlan.ts';
import type { ImportedTask } from './importedTasks.ts';
import { matchRows } from './matchRows.ts';
import type { Match } from './matchRows.ts';
import type { PlannedColumns } from './planColumns.ts';
import { whySkipped } from './rowPlan.ts';
import type { RowPlan } from './rowPlan.ts';
import { numberTasks, taskRounds } from './taskKeys.ts';
import type { NumberedTask } from './taskKeys.ts';

export interface TaskPlan {
  readonly rows: readonly RowPlan<'task', Task>[];
  readonly changes: readonly ChangeOf<'task'>[];
}

interface Existing {
  readonly tasks: readonly Task[];
  readonly numbering: Numbering | null;
}

/** What an import makes of the tasks of a workbook. */
export function planTasks(
  imported: readonly ImportedTask[],
  { tasks, numbering }: Existing,
  way: ImportWay,
  columns: PlannedColumns,
  sequences: NewTasks,
): TaskPlan {
  const matches = matchTasks(imported, { tasks, numbering }, way, columns);
  const added = addTasks(imported, matches, tasks, way, columns, sequences);
  const edits: ChangeOf<'task'>[] = [];
  const rows = imported.map((source, index): RowPlan<'task', Task> => {
    const common = { of: 'task', ...placeOf(source), before: {} } as const;
    const match = matches[index] ?? { kind: 'new' };
    const fresh = added.get(source);
    if (fresh !== undefined) {
      return { ...common, state: 'new', id: null, because: null, fields: fresh };
    }
    if (match.kind !== 'one') {
      const because = whySkipped(match, ({ task }) => task.code);
      return {
        ...common,
        state: 'skipped',
        id: null,
        because,
        fields: shownDraft(source, columns),
      };
    }
    const { task } = match.record;
    const now = { ...task, extra: columns.reread.get(task.id) ?? task.extra };
    const changed = changedFields(now, source.draft, columns.cellsOf(source.draft.extra));
    const fields = { ...now, ...changed };
    const edit = editRecord('task', task, { ...changed, extra: fields.extra });
    if (edit !== null) edits.push(edit);
    const isChanged = Object.keys(changed).length > 0;
    return {
      ...common,
      state: isChanged ? 'changed' : 'unchanged',
      id: task.id,
      because: null,
      fields,
      before: pickFields(now, Object.keys(changed) as (keyof Task)[]),
    };
  });
  const touched = new Set(edits.map(({ id }) => id));
  const reread = tasks.flatMap((task) => {
    const extra = touched.has(task.id) ? undefined : columns.reread.get(task.id);
    const edit = extra === undefined ? null : editRecord('task', task, { extra });
    return edit === null ? [] : [edit];
  });
  const created = [...added.values()].map((task) => createRecord('task', task));
  return { rows, changes: [...reread, ...edits, ...created] };
}

function matchTasks(
  imported: readonly ImportedTask[],
  { tasks, numbering }: Existing,
  way: ImportWay,
  columns: PlannedColumns,
): Match<ImportedTask, NumberedTask>[] {
  if (way.kind === 'append') return imported.map(() => ({ kind: 'new' }));
  const records = numberTasks(arrangeOutline(tasks, numbering));
  // Codes that stand in the column of numbers are found there.
  const hasCodes = imported.some(
    ({ draft, number }) => draft.code !== null && draft.code !== number,
  );
  return matchRows(imported, records, taskRounds(way, columns, hasCodes));
}

function pickFields(task: Task, fields: readonly (keyof Task)[]): Partial<Task> {
  return Object.fromEntries(fields.map((field) => [field, task[field]]));
}

function placeOf({ sheet, row, level, number }: ImportedTask) {
  return { sheet, row, level, number };
}

function shownDraft({ draft }: ImportedTask, { cellsOf }: PlannedColumns): Task {
  const { code, ...fields } = draft;
  return {
    ...fields,
    id: '',
    code: code ?? '',
    parent: null,
    position: '',
    extra: cellsOf(fields.extra),
  };
}
