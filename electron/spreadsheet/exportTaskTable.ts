import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { buildTaskTable } from '#shared/spreadsheet/taskTable.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import type { Job } from '../jobs/runJob.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeTaskTable } from './writeTaskTable.ts';

/** Writes the task annex of the workbook as it is now. */
export async function exportTaskTable(
  workbook: Workbook,
  path: string,
  replace: boolean,
  { signal, report }: Job,
): Promise<{ path: string; rows: number }> {
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  const { plan, agencies, tasks } = workbook.snapshot();
  const table = buildTaskTable(plan, agencies, arrangeOutline(tasks));
  await writeTaskTable(path, table, {
    signal,
    onProgress: ({ done, total }) => report({ stage: 'writing', done, total }),
  });
  return { path, rows: table.rows.length };
}
