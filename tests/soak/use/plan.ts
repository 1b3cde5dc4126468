import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { createSample } from '#electron/sample/createSample.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';

import { fieldsAt } from '../../bench/manyTasks.ts';

const sections = 10;
const tasksOfSection = 19;

/** The version that the walk goes back to, so that what it measures is of the same size each time. */
export const startingVersion = 'Đầu đợt chạy thử';

export interface SoakPlan {
  /** Where the plan lies that is worked in. */
  readonly path: string;
  /** Puts a fresh copy there; nobody may have it open. */
  readonly renew: () => void;
}

/** The sample, which has something for every screen, and two hundred more rows. */
export async function makePlan(folder: string): Promise<SoakPlan> {
  const sampleFolder = join(folder, 'mẫu');
  mkdirSync(sampleFolder);
  const original = await createSample(sampleFolder);
  const workbook = openWorkbook(original, systemTime);
  const agencies = workbook.records.agency.list();
  for (let section = 0; section < sections; section += 1) {
    const { ids } = insertTasks(workbook, { parent: null, before: null }, [
      { type: 'section', title: `Nhóm nhiệm vụ ${section + 1}` },
    ]);
    const tasks = Array.from({ length: tasksOfSection }, (_, task) =>
      fieldsAt(agencies, section * tasksOfSection + task),
    );
    insertTasks(workbook, { parent: ids[0] ?? null, before: null }, tasks);
  }
  workbook.issue({ name: startingVersion, date: '2020-12-31', document: null });
  workbook.close();
  const path = join(folder, 'Kế hoạch chạy thử.dauviec');
  const renew = (): void => copyFileSync(original, path);
  renew();
  return { path, renew };
}
