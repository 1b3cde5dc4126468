import type { CellStep } from '#shared/history/historyStep.ts';
import { taskSchema } from '#shared/tasks/task.ts';
import type { EditableTaskField } from '#shared/tasks/task.ts';
import { extraField, extraKey } from '#shared/tasks/taskCells.ts';
import type { TaskCellField } from '#shared/tasks/taskCells.ts';

/** Whole rows are told by these, not by a cell of their own. */
const rowFields: ReadonlySet<string> = new Set(['id', 'code', 'parent', 'position']);

/** The field behind a column of the task grid; null when the column shows something of the row. */
export function cellField(column: string): TaskCellField | null {
  const key = extraKey(column);
  if (key !== null) return extraField(key);
  const field = taskSchema.keyof().options.find((name) => name === column);
  return field === undefined || rowFields.has(field) ? null : (field as EditableTaskField);
}

/** Whether all that is known is how the record came into the workbook. */
export function isUntouched(steps: readonly CellStep[]): boolean {
  return steps.every(({ before }) => before === null);
}

/** In the shape in which moments are grouped by day. */
export interface MomentOfCell {
  readonly at: string;
  readonly change: CellStep;
}

export function momentsOf(steps: readonly CellStep[]): MomentOfCell[] {
  return steps.map((change) => ({ at: change.step.at, change }));
}
