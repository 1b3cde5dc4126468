import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { buildTaskTable } from '#shared/spreadsheet/taskTable.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import { columnsInTable } from '#shared/tasks/customColumn.ts';
import { extraField } from '#shared/tasks/taskCells.ts';
import { hiddenColumns } from '#shared/views/hiddenColumns.ts';
import { UserError } from '#shared/userError.ts';

import { isSameFile } from '../files/isSameFile.ts';
import type { Job } from '../jobs/runJob.ts';
import { isWorkbookFile } from '../workbook/openDatabase.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeTaskTable } from './writeTaskTable.ts';

/** Writes the task annex of the workbook as it is now, with the user's own columns that are shown. */
export async function exportTaskTable(
  workbook: Workbook,
  path: string,
  replace: boolean,
  { signal, report }: Job,
): Promise<{ path: string; rows: number }> {
  checkTarget(workbook, path);
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  const { plan, agencies, tasks } = workbook.snapshot();
  const hidden = hiddenColumns(workbook.views.list().tasks ?? null);
  const own = columnsInTable(plan.columns).filter(({ key }) => !hidden.has(extraField(key)));
  const table = buildTaskTable(plan, agencies, arrangeOutline(tasks, plan.numbering), own);
  await writeTaskTable(path, table, {
    signal,
    onProgress: ({ done, total }) => report({ stage: 'writing', done, total }),
  });
  return { path, rows: table.rows.length };
}

/** An annex never takes the place of a plan. */
function checkTarget(workbook: Workbook, path: string): void {
  if (isSameFile(path, workbook.path) || (existsSync(path) && isWorkbookFile(path))) {
    throw new UserError('exportOntoWorkbook', { file: basename(path) });
  }
}
