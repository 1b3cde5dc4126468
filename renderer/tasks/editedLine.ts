import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { PeriodContext } from '#shared/periods/period.ts';
import { withFields } from '#shared/tasks/taskCells.ts';

import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

/** The line as it will be once the edit is in the workbook. */
export function editedLine(line: TaskLine, after: TaskFields, context: PeriodContext): TaskLine {
  const task = withFields(line.row.task, after);
  const period = task.period === null ? null : parsePeriod(task.period, context);
  return { ...line, row: { ...line.row, task, period } };
}
