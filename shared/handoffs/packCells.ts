import type { Owner } from '../agencies/owner.ts';
import { extraCell, extraKey } from '../tasks/taskCells.ts';
import type { Task } from '../tasks/task.ts';
import type { PackCells, PackRole, PackValue } from './pack.ts';
import { fieldOfTask, packColumns } from './packLayout.ts';
import type { PackField } from './packLayout.ts';

/** What a pack shows beside the fields of the task itself. */
export interface PackContext {
  /** Of the row in the outline. */
  readonly number: string;
  /** Names of agencies by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What the agency of the pack remarked last; null: nothing. */
  readonly remark: string | null;
}

/** The cells of a task's row in a pack, open ones as far as they are filled in the plan. */
export function packCellsOf(role: PackRole, task: Task, context: PackContext): PackCells {
  return Object.fromEntries(
    packColumns[role].map(({ field }) => [field, packValueOf(field, task, context)]),
  );
}

/** One of them. Names of agencies are those of the directory; others stand as they were written. */
function packValueOf(
  field: PackField,
  task: Task,
  { number, names, remark }: PackContext,
): PackValue {
  const nameOf = ({ text, agency }: Owner) => (agency === null ? null : names.get(agency)) ?? text;
  switch (field) {
    case 'number':
      return wordsOrNull(number);
    case 'lead':
      return task.lead === null ? null : nameOf(task.lead);
    case 'support':
      return wordsOrNull(task.support.map(nameOf).join('; '));
    case 'updater':
      return wordsOrNull(extraCell(task, extraKey(fieldOfTask(field) ?? '') ?? ''));
    case 'remark':
      return remark;
    case 'title':
      return wordsOrNull(task.title);
    case 'code':
    case 'product':
    case 'period':
    case 'progress':
    case 'percent':
    case 'completedOn':
    case 'result':
    case 'evidence':
    case 'difficulty':
    case 'proposal':
      return task[field];
  }
}

function wordsOrNull(words: string): string | null {
  return words === '' ? null : words;
}
