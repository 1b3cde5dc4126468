import type { LoadedTasks, LoadedWorkbook } from '#shared/contract/patch.ts';

import { explainingFileErrors } from './describeDatabaseError.ts';
import type { Workbook } from './workbook.ts';

/** Up to here all rows cross within a blink, and nothing is left for later. */
const smallWorkbook = 400;

/** More than fit on any screen. */
const firstRows = 200;

/** Some hundredths of a second: the engine and the window stay at hand for other things. */
const tasksPerPart = 5_000;

/** All of a small workbook; of a big one what the window needs to show its first rows. */
export function loadWorkbook(workbook: Workbook): LoadedWorkbook {
  const { path, records, taskOrder } = workbook;
  return explainingFileErrors(path, () => {
    const taskCount = taskOrder.count();
    const isSmall = taskCount <= smallWorkbook;
    return {
      ...workbook.overview(),
      tasks: isSmall ? records.task.list() : records.task.findAll(taskOrder.firstIds(firstRows)),
      taskCount,
      hasNestedSections: taskOrder.hasNestedSections(),
      access: workbook.access.current(),
      views: workbook.views.list(),
    };
  });
}

/** The tasks whose ids come after this one; null: from the first. */
export function loadTasks({ path, taskPacker }: Workbook, after: string | null): LoadedTasks {
  return explainingFileErrors(path, () => {
    const { tasks, next } = taskPacker.read(after, tasksPerPart);
    return { tasks: JSON.stringify(tasks), next };
  });
}
