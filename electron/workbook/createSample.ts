import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import { loadDirectory } from '../agencies/directories.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { readResolution } from '../resolution/readResolution.ts';
import { loadSampleResolution } from '../resolution/sampleResolution.ts';
import { insertTasks } from '../tasks/editTasks.ts';
import { createWorkbookFile } from './createWorkbookFile.ts';
import { openWorkbook, systemTime } from './openWorkbook.ts';
import { sampleSections } from './sampleTasks.ts';
import type { SampleTask } from './sampleTasks.ts';
import type { Workbook } from './workbook.ts';

const plan = {
  title: 'Nghị quyết Tỉnh ủy năm 2020 (mẫu)',
  year: 2020,
  issued: '2020-01-06',
};

/** The sample workbook in the program's own folder; one that the user has worked in stays. */
export async function createSample(appDataFolder: string): Promise<string> {
  const path = join(appDataFolder, 'Nghị quyết 2020 (mẫu).dauviec');
  if (existsSync(path)) return path;
  await writeAtomically(path, async (temporaryPath) => {
    const agencies = loadDirectory('ben-tre-2020');
    await createWorkbookFile(temporaryPath, { plan, agencies, replace: false, now: systemTime });
    const workbook = openWorkbook(temporaryPath, systemTime);
    try {
      fillSample(workbook);
    } finally {
      workbook.close();
    }
  });
  return path;
}

/** The resolution of 2020, broken down into sections and tasks. */
export function fillSample(workbook: Workbook): void {
  readResolution(workbook, loadSampleResolution(), 'replace');
  const { agencies, clauses } = workbook.snapshot();
  const recogniser = createAgencyRecogniser(agencies);
  const fieldsOf = (task: SampleTask) => taskFields(task, clauses, recogniser);
  for (const { title, tasks } of sampleSections) {
    const section = insert(workbook, null, [{ type: 'section', title }])[0] ?? null;
    const ids = insert(workbook, section, tasks.map(fieldsOf));
    tasks.forEach(({ steps = [] }, index) => {
      const id = ids[index];
      if (id !== undefined && steps.length > 0) insert(workbook, id, steps.map(fieldsOf));
    });
  }
}

function insert(workbook: Workbook, parent: string | null, fields: TaskFields[]): string[] {
  return insertTasks(workbook, { parent, before: null }, fields).ids;
}

function taskFields(
  { title, quote, lead, support = '', period, product }: SampleTask,
  clauses: readonly Clause[],
  recogniser: AgencyRecogniser,
): TaskFields {
  return {
    title,
    quote,
    clause: clauses.find(({ text }) => text.includes(quote))?.id ?? null,
    lead: recogniser.recognise(lead)[0] ?? null,
    support: recogniser.recognise(support),
    period,
    product: product ?? null,
  };
}
