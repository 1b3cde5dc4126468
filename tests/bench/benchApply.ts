import { join } from 'node:path';

import { loadDirectory } from '#electron/agencies/directories.ts';
import { planFile } from '#electron/imports/planFile.ts';
import { applyTablePlan } from '#electron/imports/planTable.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';

import { writeBigTable } from './bigTable.ts';
import { summarise } from './measure.ts';

const rows = 10_000;
const rounds = 7;

/**
 * Writing the rows of an Excel table, which is read and understood by then, into a new plan: one step, with
 * its history, on the disk.
 */
export async function benchApply(folder: string) {
  const table = join(folder, 'bang.xlsx');
  await writeBigTable(table, rows);
  const times: number[] = [];
  let tasks = 0;
  for (let round = 0; round < rounds; round += 1) {
    const path = join(folder, `ke-hoach-${round}.dauviec`);
    const plan = { title: 'Kế hoạch', year: 2020, issued: '2020-01-06' };
    const agencies = loadDirectory('ben-tre-2020');
    await createWorkbookFile(path, { plan, agencies, replace: true, now: systemTime });
    const workbook = openWorkbook(path, systemTime);
    const question = { path: table, mapping: null, sheet: null, way } as const;
    const planned = await planFile(workbook, createParser(sourceHelpers.parser), question, job);
    const begun = performance.now();
    applyTablePlan(workbook, planned);
    times.push(performance.now() - begun);
    tasks = workbook.records.task.listFields(['id']).length;
    workbook.close();
  }
  return { rows, tasks, apply: summarise(times) };
}

const way = { kind: 'append', after: null } as const;

const job = { signal: new AbortController().signal, report: () => undefined };
