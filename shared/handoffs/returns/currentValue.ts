import type { Owner } from '../../agencies/owner.ts';
import type { Task } from '../../tasks/task.ts';
import type { PackValue } from '../pack.ts';
import type { AnswerField, LockedField } from './returnFields.ts';

/** What a cell of a pack shows of a task, as the task is now; `names` of agencies by id. */
export function currentValue(
  task: Task,
  field: AnswerField | LockedField,
  names: ReadonlyMap<string, string>,
): PackValue {
  const nameOf = ({ text, agency }: Owner): string =>
    (agency === null ? undefined : names.get(agency)) ?? text;
  if (field === 'lead') return task.lead === null ? null : nameOf(task.lead);
  if (field === 'support') return task.support.map(nameOf).join('; ') || null;
  const value = task[field];
  return value === '' ? null : value;
}
