import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

import { usualLayout } from '#shared/annexes/layouts.ts';
import { composeReportDocument } from '#shared/reports/reportDocument.ts';
import type { ReportPaper } from '#shared/reports/reportPaper.ts';
import { UserError } from '#shared/userError.ts';

import type { WriteInProcess } from '../annexes/writeInProcess.ts';
import { isSameFile } from '../files/isSameFile.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { planValues } from '../handoffs/writeLetters.ts';
import type { Job } from '../jobs/runJob.ts';
import { isWorkbookFile } from '../workbook/openDatabase.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface FileTarget {
  readonly path: string;
  /** Whether a file that is there already may be replaced. */
  readonly replace: boolean;
}

/** Writes a report as Excel, Word or PDF, by the ending of the path, whole or not at all. */
export async function exportReport(
  workbook: Workbook,
  paper: ReportPaper,
  target: FileTarget,
  writeInProcess: WriteInProcess,
  { signal, report }: Job,
): Promise<{ path: string }> {
  const { path } = target;
  const format = extname(path).slice(1).toLowerCase();
  if (format !== 'xlsx' && format !== 'docx' && format !== 'pdf') {
    throw new UserError('reportFormatUnknown', { file: basename(path) });
  }
  checkTarget(workbook, target);
  report({ stage: 'writing', done: 0, total: null });
  await writeAtomically(path, (temporary) => write(temporary), { signal });
  return { path };

  async function write(temporary: string): Promise<void> {
    if (format === 'xlsx') {
      const { writeReport } = await import('../spreadsheet/writeReport.ts');
      await writeFile(temporary, await writeReport(paper));
      return;
    }
    const layout = usualLayout(workbook.records.plan.find('plan')?.year ?? 0);
    const values = planValues(workbook.records, layout.regime);
    const document = composeReportDocument(paper, layout, values);
    const request = { paper: 'report', format: format as 'docx' | 'pdf' } as const;
    await writeInProcess({ ...request, path: temporary, document }, { signal });
  }
}

/** Nothing that is exported takes the place of a plan. */
export function checkTarget(workbook: Workbook, { path, replace }: FileTarget): void {
  if (isSameFile(path, workbook.path) || (existsSync(path) && isWorkbookFile(path))) {
    throw new UserError('exportOntoWorkbook', { file: basename(path) });
  }
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
}
