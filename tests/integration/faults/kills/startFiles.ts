import { readFileSync, writeFileSync } from 'node:fs';

import { editTasks, insertTasks, removeTasks } from '#electron/tasks/editTasks.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { createRandom } from '../../../builders/soak.ts';
import { noon } from '../../../builders/workbooks.ts';

const plan = { title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: null };
const atTheEnd = { parent: null, before: null };

const months = 20;
const stepsEachMonth = 8;

/** The step that the old file ends with: made, filled, a step lost to the issue, and the edits. */
export const lastOldStep = 2 + months * stepsEachMonth + 1;

/** All of the old file but its newest steps is to be combined. */
export const oldRule = { wholeCells: 10, keptSteps: 3, oldBefore: '2019-12-01T00:00:00.000Z' };

const small = rememberFile(async (path) => {
  await createWorkbookFile(path, { plan, agencies: [], replace: false, now: noon });
  const workbook = openWorkbook(path, noon);
  insertRows(workbook, 60);
  workbook.close();
});

const old = rememberFile(async (path) => {
  let time = '2018-01-01T08:00:00.000Z';
  const now = () => time;
  await createWorkbookFile(path, { plan, agencies: [], replace: false, now });
  const workbook = openWorkbook(path, now);
  insertRows(workbook, 250);
  const random = createRandom(1);
  for (let month = 0; month < months; month += 1) {
    for (let day = 0; day < stepsEachMonth; day += 1) {
      time = new Date(Date.UTC(2018, month, 10 + day)).toISOString();
      takeOldStep(workbook, random);
    }
    if (month === 6) workbook.issue({ name: 'Bản ký', date: '2018-07-20', document: null });
  }
  workbook.close();
});

/** Sixty rows and a short history. */
export const aSmallFile = (path: string): Promise<void> => small(path);

/** Some 250 rows, twenty months of history and a version that was issued. */
export const anOldFile = (path: string): Promise<void> => old(path);

export function editOneCell(workbook: Workbook, random: (below: number) => number): void {
  const { tasks } = workbook.snapshot();
  const row = tasks[random(tasks.length)];
  if (row === undefined) return;
  const after = { note: `Ghi chú ${random(1000)}` };
  editTasks(workbook, [{ id: row.id, before: { note: row.note }, after }]);
}

function takeOldStep(workbook: Workbook, random: (below: number) => number): void {
  const { tasks } = workbook.snapshot();
  const from = random(tasks.length - 40);
  const some = tasks.slice(from, from + 30);
  switch (random(6)) {
    case 0:
      insertRows(workbook, 10);
      return;
    case 1:
      removeTasks(
        workbook,
        some.slice(0, 10).map(({ id }) => id),
      );
      return;
    default:
      editTasks(
        workbook,
        some.map(({ id, note }) => ({
          id,
          before: { note },
          after: { note: `Lần ${workbook.revision()}` },
        })),
      );
  }
}

function insertRows(workbook: Workbook, count: number): void {
  const rows = Array.from({ length: count }, (_, at) => ({ title: `Việc ${at}` }));
  insertTasks(workbook, atTheEnd, rows);
}

/** Makes the file once, and copies of it from then on. */
function rememberFile(make: (path: string) => Promise<void>): (path: string) => Promise<void> {
  let made: Buffer | null = null;
  return async (path) => {
    if (made === null) {
      await make(path);
      made = readFileSync(path);
    } else {
      writeFileSync(path, made);
    }
  };
}
