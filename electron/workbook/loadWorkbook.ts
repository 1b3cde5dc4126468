import type { LoadedWorkbook } from '#shared/contract/patch.ts';
import type { Task } from '#shared/tasks/task.ts';

import { explainingFileErrors } from './describeDatabaseError.ts';
import type { Workbook } from './workbook.ts';

/** Up to here all rows cross within a blink, and nothing is left for later. */
const smallWorkbook = 5_000;

/** More than fit on any screen. */
const firstRows = 500;

/** All of a small workbook; of a big one what the window needs to show its first rows. */
export function loadWorkbook(workbook: Workbook): LoadedWorkbook {
  const { path, records, taskOrder } = workbook;
  return explainingFileErrors(path, () => {
    const ids = taskOrder.listIds();
    const count = ids.length <= smallWorkbook ? ids.length : firstRows;
    return {
      ...workbook.overview(),
      tasks: records.task.findAll(ids.slice(0, count)),
      later: ids.slice(count),
      hasNestedSections: taskOrder.hasNestedSections(),
      access: workbook.access.current(),
    };
  });
}

export function loadTasks({ path, records }: Workbook, ids: readonly string[]): Task[] {
  return explainingFileErrors(path, () => records.task.findAll(ids));
}
