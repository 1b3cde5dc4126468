import { createRecord, editRecord, removeRecord } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, RecordChange } from '#shared/changes/changeSet.ts';
import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { outlineFields } from '#shared/tasks/outline.ts';
import type { OutlineNode } from '#shared/tasks/outline.ts';
import { moveRows, positionsAt, withDescendants } from '#shared/tasks/rearrange.ts';
import type { Move, Place } from '#shared/tasks/rearrange.ts';
import { blankTask, countFields, withFields } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';
import { changesOfEdits } from '#shared/tasks/taskEdits.ts';
import type { TaskEdit } from '#shared/tasks/taskEdits.ts';
import type { Task } from '#shared/tasks/task.ts';
import { UserError } from '#shared/userError.ts';

import type { EditScope, Workbook } from '../workbook/workbook.ts';

export function editTasks(workbook: Workbook, edits: readonly TaskEdit[]): number {
  return workbook.edit(({ records }) => {
    const changes = changesOfEdits(edits, (id) => records.task.find(id));
    const [only, ...others] = edits;
    if (only === undefined || others.length > 0) {
      return { label: { key: 'editTasks', params: { count: countCells(edits) } }, changes };
    }
    const code = records.task.find(only.id)?.code ?? only.id;
    return { label: { key: 'editTask', params: { code } }, changes };
  });
}

/** Edits that put other words in the place of `find`. */
export function replaceWords(workbook: Workbook, find: string, edits: readonly TaskEdit[]): number {
  return workbook.edit(({ records }) => ({
    label: { key: 'replaceWords', params: { find, count: countCells(edits) } },
    changes: changesOfEdits(edits, (id) => records.task.find(id)),
  }));
}

function countCells(edits: readonly TaskEdit[]): number {
  return edits.reduce((cells, { after }) => cells + countFields(after), 0);
}

export function insertTasks(
  workbook: Workbook,
  place: Place,
  fields: readonly TaskFields[],
): { revision: number; ids: string[] } {
  const ids: string[] = [];
  const revision = workbook.edit(({ records, sequences }) => {
    const rows = records.task.listFields(outlineFields);
    checkPlace(rows, place);
    const positions = positionsAt(rows, place, fields.length);
    const tasks = fields.map((given, index): Task => ({
      ...withFields(blankTask, given),
      id: sequences.nextId('task'),
      code: sequences.nextTaskCode(),
      parent: place.parent,
      position: positions[index] ?? '',
    }));
    ids.push(...tasks.map(({ id }) => id));
    return {
      label: labelRows('insertTask', 'insertTasks', tasks),
      changes: tasks.map((task) => createRecord('task', task)),
    };
  });
  return { revision, ids };
}

/** Rows go with everything below them. */
export function removeTasks(workbook: Workbook, ids: readonly string[]): number {
  return workbook.edit(({ records }) => {
    const rows = records.task.listFields(outlineFields);
    const tasks = records.task.findAll(withDescendants(rows, ids));
    return {
      label: labelRows('removeTask', 'removeTasks', tasks),
      changes: tasks.map((task) => removeRecord('task', task)),
    };
  });
}

export function moveTasks(workbook: Workbook, ids: readonly string[], place: Place): number {
  return rearrange(workbook, 'moveTasks', ids, (rows) => {
    checkPlace(rows, place);
    return moveRows(rows, ids, place);
  });
}

/** The row to stand under may have been removed in another window. */
function checkPlace(rows: readonly OutlineNode[], { parent }: Place): void {
  if (parent !== null && !rows.some(({ id }) => id === parent)) {
    throw new UserError('recordNotFound');
  }
}

/**
 * Gives rows the places that `plan` works out.
 * @throws UserError `refusal` when it finds none, so that a key press never does nothing silently.
 */
export function rearrange(
  workbook: Workbook,
  key: 'moveTasks' | 'indentTasks' | 'outdentTasks',
  chosen: readonly string[],
  plan: (rows: readonly OutlineNode[]) => readonly Move[],
  refusal?: 'cannotIndent' | 'cannotOutdent',
): number {
  return workbook.edit(({ records }) => {
    const moves = plan(records.task.listFields(outlineFields));
    if (moves.length === 0 && refusal !== undefined) throw new UserError(refusal);
    return {
      // Rows that give way are moved as well; the user chose only these.
      label: { key, params: { count: moves.filter(({ id }) => chosen.includes(id)).length } },
      changes: moves.flatMap((move) => moveChange(records, move)),
    };
  });
}

/** None when the row is not there any more, or there already. */
export function moveChange(
  records: EditScope['records'],
  { id, parent, position }: Move,
): RecordChange[] {
  const task = records.task.find(id);
  const change = task === null ? null : editRecord('task', task, { parent, position });
  return change === null ? [] : [change];
}

function labelRows(one: LabelKey, many: LabelKey, tasks: readonly Task[]): ChangeLabel {
  const [only] = tasks;
  return tasks.length === 1 && only !== undefined
    ? { key: one, params: { code: only.code } }
    : { key: many, params: { count: tasks.length } };
}
