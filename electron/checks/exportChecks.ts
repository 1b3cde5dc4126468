import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { CheckInput } from '#shared/checks/checkInput.ts';
import { composeCheckList } from '#shared/checks/composeCheckList.ts';
import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import type { Job } from '../jobs/runJob.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { checkWorkbook } from './checkWorkbook.ts';

export interface CheckListOrder extends Pick<CheckInput, 'asOf' | 'today'> {
  readonly path: string;
  readonly replace: boolean;
}

/** Writes what the rules find as Excel. */
export async function exportChecks(
  workbook: Workbook,
  { path, replace, ...days }: CheckListOrder,
  { signal, report }: Job,
): Promise<{ path: string; findings: number }> {
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  report({ stage: 'writing', done: 0, total: null });
  const { input, result } = checkWorkbook(workbook, days);
  const { writeTableSheet } = await import('../spreadsheet/writeTableSheet.ts');
  const bytes = await writeTableSheet(composeCheckList(input, result));
  await writeAtomically(path, (temporaryPath) => writeFile(temporaryPath, bytes), { signal });
  return { path, findings: result.findings.length };
}
