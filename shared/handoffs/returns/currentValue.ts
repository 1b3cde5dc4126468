import type { Owner } from '../../agencies/owner.ts';
import { typedWords } from '../../tasks/customCells.ts';
import { columnNameKey, columnsInTable } from '../../tasks/customColumn.ts';
import { extraCell, extraKey } from '../../tasks/taskCells.ts';
import type { TaskCellField } from '../../tasks/taskCells.ts';
import type { Task } from '../../tasks/task.ts';
import type { PackValue } from '../pack.ts';
import type { PlanNow } from './planNow.ts';

/**
 * What a cell of a pack would show of a task, as the task is now. Of cells in the user's own columns the
 * key is the name of the column.
 */
export function currentValue(
  task: Task,
  field: TaskCellField,
  { agencyNames, columns }: Pick<PlanNow, 'agencyNames' | 'columns'>,
): PackValue {
  const nameOf = ({ text, agency }: Owner): string =>
    (agency === null ? undefined : agencyNames.get(agency)) ?? text;
  if (field === 'lead') return task.lead === null ? null : nameOf(task.lead);
  if (field === 'support') return task.support.map(nameOf).join('; ') || null;
  const name = extraKey(field);
  if (name === null) return plainValue(task[field as keyof Task]);
  const wanted = columnNameKey(name);
  const column = columnsInTable(columns).find((one) => columnNameKey(one.name) === wanted);
  if (column === undefined) return null;
  return typedWords(column.kind, extraCell(task, column.key)) || null;
}

function plainValue(value: unknown): PackValue {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
