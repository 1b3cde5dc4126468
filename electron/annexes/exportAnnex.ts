import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import type { AnnexDocument } from '#shared/annexes/annexDocument.ts';
import { composeAnnex } from '#shared/annexes/composeAnnex.ts';
import type { AnnexChoice } from '#shared/annexes/composeAnnex.ts';
import { columnsInTable } from '#shared/tasks/customColumn.ts';
import { extraField } from '#shared/tasks/taskCells.ts';
import { hiddenColumns } from '#shared/views/hiddenColumns.ts';
import { UserError } from '#shared/userError.ts';

import { isSameFile } from '../files/isSameFile.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import type { Job } from '../jobs/runJob.ts';
import { isWorkbookFile } from '../workbook/openDatabase.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { annexFormatOf, writeAnnex } from './writeAnnex.ts';
import type { WriteInProcess } from './writeInProcess.ts';

export interface AnnexTarget {
  readonly path: string;
  /** Whether a file that is there already may be replaced. */
  readonly replace: boolean;
}

/** Writes the annexes of the workbook as it is now, whole or not at all. */
export async function exportAnnex(
  workbook: Workbook,
  { path, replace }: AnnexTarget,
  choice: AnnexChoice,
  writeInProcess: WriteInProcess,
  { signal, report }: Job,
): Promise<{ path: string; rows: number }> {
  checkTarget(workbook, path);
  const format = annexFormatOf(path);
  if (format === null) throw new UserError('exportFormatUnknown', { file: basename(path) });
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  const document = annexOf(workbook, choice);
  await writeAtomically(
    path,
    async (temporaryPath) => {
      await writeAnnex(temporaryPath, format, document, writeInProcess, {
        signal,
        onProgress: ({ done, total }) => report({ stage: 'writing', done, total }),
      });
    },
    { signal },
  );
  return { path, rows: document.annexes.reduce((sum, { table }) => sum + table.rows.length, 0) };
}

/** The annexes as data, with the user's own columns that the window shows. */
export function annexOf(workbook: Workbook, choice: AnnexChoice): AnnexDocument {
  const { plan, agencies, clauses, tasks, targets } = workbook.snapshot();
  const hidden = hiddenColumns(workbook.views.list().tasks ?? null);
  const ownColumns = columnsInTable(plan.columns).filter(({ key }) => !hidden.has(extraField(key)));
  return composeAnnex({ plan, agencies, clauses, tasks, targets, ownColumns }, choice);
}

/** An annex never takes the place of a plan. */
function checkTarget(workbook: Workbook, path: string): void {
  if (isSameFile(path, workbook.path) || (existsSync(path) && isWorkbookFile(path))) {
    throw new UserError('exportOntoWorkbook', { file: basename(path) });
  }
}
