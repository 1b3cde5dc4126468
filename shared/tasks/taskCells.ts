import { isSameValue } from '../changes/changeSet.ts';
import { emptyTask } from './task.ts';
import type { EditableTaskField, Task } from './task.ts';

/**
 * Fields of a task in an edit. Of `extra` only the cells that the edit is about, by the key of their
 * column, '' for an empty one: the others are nobody's business.
 */
export type TaskFields = Partial<Pick<Task, EditableTaskField>>;

const extraPrefix = 'extra.';

/** The field of a cell in a custom column, as columns, filters and history name it. */
export type ExtraField = `${typeof extraPrefix}${string}`;

export function extraField(key: string): ExtraField {
  return `${extraPrefix}${key}`;
}

/** The key of the custom column behind a field; null for the others. */
export function extraKey(field: string): string | null {
  return field.startsWith(extraPrefix) ? field.slice(extraPrefix.length) : null;
}

/** What stands in a cell of a custom column; '' when nothing does. */
export function extraCell({ extra }: Pick<Task, 'extra'>, key: string): string {
  return Object.hasOwn(extra, key) ? (extra[key] ?? '') : '';
}

/** A cell of the task grid: a field, or a cell of a custom column. */
export type TaskCellField = EditableTaskField | ExtraField;

/** The fields of an edit that is about one cell, as the task has it. */
export function cellOfTask(task: Task, field: TaskCellField): TaskFields {
  const key = extraKey(field);
  if (key !== null) return { extra: { [key]: extraCell(task, key) } };
  return { [field]: task[field as EditableTaskField] };
}

/** The task with the fields of an edit. */
export function withFields<T extends Task>(task: T, fields: TaskFields): T {
  const { extra } = fields;
  return {
    ...task,
    ...fields,
    extra: extra === undefined ? task.extra : joined(task.extra, extra),
  };
}

/** A row before anything is typed into it, and before it has an id, a code and a place. */
export const blankTask: Task = { ...emptyTask, id: '', code: '', parent: null, position: '' };

/** Two edits of different cells of one row, as one. */
export function joinFields(left: TaskFields, right: TaskFields): TaskFields {
  const both = { ...left, ...right };
  if (left.extra === undefined || right.extra === undefined) return both;
  return { ...both, extra: { ...left.extra, ...right.extra } };
}

/** How many cells an edit is about. */
export function countFields({ extra = {}, ...others }: TaskFields): number {
  return Object.keys(others).length + Object.keys(extra).length;
}

/** The keys whose cells differ between two tasks. */
export function changedKeys(left: Task['extra'], right: Task['extra']): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (key) => !isSameValue(extraCell({ extra: left }, key), extraCell({ extra: right }, key)),
  );
}

/** The cells with others on top; empty ones are none. */
function joined(cells: Task['extra'], changed: Task['extra']): Task['extra'] {
  return Object.fromEntries(
    Object.entries({ ...cells, ...changed }).filter(([, words]) => words !== ''),
  );
}
