import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { composePhasing } from '#shared/timeline/composePhasing.ts';
import type { PhaseUnit } from '#shared/timeline/periodKeys.ts';
import { UserError } from '#shared/userError.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import type { Job } from '../jobs/runJob.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface PhasingOrder {
  readonly year: number;
  readonly unit: PhaseUnit;
  readonly path: string;
  readonly replace: boolean;
}

/** Writes the phases of a year as Excel. */
export async function exportPhasing(
  { records, overview }: Pick<Workbook, 'records' | 'overview'>,
  { year, unit, path, replace }: PhasingOrder,
  { signal, report }: Job,
): Promise<{ path: string; rows: number }> {
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  report({ stage: 'writing', done: 0, total: null });
  const agencies = new Map(records.agency.list().map((agency) => [agency.id, agency]));
  const source = { plan: overview().plan, tasks: records.task.list(), agencies };
  const table = composePhasing(source, year, unit);
  const { writeTableSheet } = await import('../spreadsheet/writeTableSheet.ts');
  const bytes = await writeTableSheet(table);
  await writeAtomically(path, (temporaryPath) => writeFile(temporaryPath, bytes), { signal });
  return { path, rows: table.rows.length };
}
