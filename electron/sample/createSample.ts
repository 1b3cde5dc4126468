import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { setClausesAside } from '#shared/resolution/decideClauses.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import { loadDirectory } from '../agencies/directories.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { decide } from '../resolution/decide.ts';
import { readResolution } from '../resolution/readResolution.ts';
import { loadSampleResolution } from '../resolution/sampleResolution.ts';
import { insertTasks } from '../tasks/editTasks.ts';
import { createWorkbookFile } from '../workbook/createWorkbookFile.ts';
import { openWorkbook } from '../workbook/openWorkbook.ts';
import { makeSureNobodyHasItOpen } from '../workbook/replaceWorkbookFile.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { receiveSampleFile, sendSampleRound } from './fillRounds.ts';
import type { SampleAnswer } from './fillRounds.ts';
import { fillTargets } from './fillTargets.ts';
import {
  extendTask,
  fillLeaders,
  fillReports,
  freezeNineMonths,
  hurryTasks,
  tellAsOf,
} from './fillYear.ts';
import { createSampleClock } from './sampleClock.ts';
import type { SampleClock } from './sampleClock.ts';
import { samplePathIn } from './samplePath.ts';
import { sampleSections } from './tasks/sampleTasks.ts';
import type { SampleTask } from './tasks/sampleTask.ts';

const plan = {
  title: 'Nghị quyết Tỉnh ủy năm 2020 (mẫu)',
  year: 2020,
  issued: '2020-01-06',
};

const oldFileName = 'Nghị quyết 2020 (mẫu, bản cũ).dauviec';

/**
 * The sample workbook in the program's own folder; one that the user has worked in stays. `again`: it is
 * made anew, and the one that was there is kept beside it.
 * @throws UserError `workbookInUse` when it is to be made anew and is open elsewhere.
 */
export async function createSample(appDataFolder: string, { again = false } = {}): Promise<string> {
  const path = samplePathIn(appDataFolder);
  if (existsSync(path)) {
    if (!again) return path;
    makeSureNobodyHasItOpen(path);
    renameSync(path, join(appDataFolder, oldFileName));
  }
  await writeAtomically(path, async (temporaryPath) => {
    const agencies = loadDirectory('ben-tre-2020');
    const clock = createSampleClock(plan.issued);
    await createWorkbookFile(temporaryPath, { plan, agencies, replace: false, now: clock.now });
    const workbook = openWorkbook(temporaryPath, clock.now);
    try {
      fillSample(workbook);
      await fillYear(workbook, clock);
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
  fillTargets(workbook);
  setAsideRest(workbook);
}

/** Beginnings of the clauses that give nobody anything to do; the aims of the year are left to decide. */
const asideClauses = ['Triển khai nhiệm vụ, giải pháp', 'Năm 2020 là năm cuối', 'Dự báo năm 2020'];

function setAsideRest(workbook: Workbook): void {
  const starts = (text: string) => asideClauses.some((words) => text.startsWith(words));
  const { clauses } = workbook.snapshot();
  const ids = clauses.flatMap(({ id, text }) => (starts(text) ? [id] : []));
  decide(workbook, (all) => setClausesAside(all, ids, 'Tiêu đề, bối cảnh: không giao việc'));
}

/** The year after it was issued, so that every screen has something to show. All of it is invented. */
async function fillYear(workbook: Workbook, clock: SampleClock): Promise<void> {
  tellAsOf(workbook, lastDay);
  fillLeaders(workbook);
  clock.setDay('2020-01-15');
  const name = 'Bản ban hành đầu năm (mẫu)';
  workbook.issue({ name, date: '2020-01-15', document: null });
  fillReports(workbook, clock, '', '2020-03-02');
  const [first, second] = sampleRounds;
  sendSampleRound(workbook, clock, first);
  await receiveSampleFile(workbook, clock, firstAnswer);
  fillReports(workbook, clock, '2020-03-17', '2020-06-18');
  extendTask(workbook, clock);
  fillReports(workbook, clock, '2020-06-24', '2020-09-30');
  freezeNineMonths(workbook, clock);
  sendSampleRound(workbook, clock, second);
  fillReports(workbook, clock, '2020-10-01', '2020-10-05');
  hurryTasks(workbook, clock);
  fillReports(workbook, clock, '2020-10-12', '2020-10-30');
  await receiveSampleFile(workbook, clock, secondAnswer);
  fillReports(workbook, clock, '2020-11-02', lastDay);
}

/** The sample is told as it stands at the end of its year, whenever it is looked at. */
const lastDay = '2020-12-31';

const sampleRounds = [
  { name: 'Báo cáo quý I (minh họa)', sentOn: '2020-03-03', due: '2020-03-20' },
  { name: 'Báo cáo 9 tháng (minh họa)', sentOn: '2020-10-01', due: '2020-10-20' },
] as const;

const firstAnswer: SampleAnswer = {
  agency: 'Sở Nông nghiệp và Phát triển nông thôn',
  on: '2020-03-17',
  cells: {
    progress: 'Đang thực hiện',
    percent: 25,
    result: 'Đã khảo sát 12 xã (số liệu minh họa)',
  },
  isMerged: true,
};

/** It waits to be looked at. */
const secondAnswer: SampleAnswer = {
  agency: 'Văn phòng Tỉnh ủy',
  on: '2020-11-02',
  cells: { progress: 'Đang thực hiện', percent: 85, difficulty: 'Còn thiếu số liệu của ba đơn vị' },
  isMerged: false,
};

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
