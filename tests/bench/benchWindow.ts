import { join } from 'node:path';

import type { Page } from 'playwright';

import { writeWorkbookWithTasks } from './manyTasks.ts';
import { summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { closeWorkbook, timeEdit, timeOpening } from './pageTimes.ts';

const tasks = 1000;
const opens = 7;
const edits = 40;

/** What a user waits for: from the click on a recent file to the grid, from Enter to the new cell. */
export async function benchWindow(folder: string) {
  const path = join(folder, 'nghìn dòng.dauviec');
  const title = `Kế hoạch ${tasks} dòng`;
  await writeWorkbookWithTasks(path, tasks);
  return await withWindow({ path, title }, join(folder, 'app-data'), async ({ page }) => {
    const opened = await repeat(opens, () => reopen(page, title));
    const edited = await repeat(edits, (count) => timeEdit(page, count));
    // The first ones warm up what later ones use.
    return {
      tasks,
      openToUsableGrid: summarise(opened.slice(1)),
      cellEditOnDiskAndScreen: summarise(edited.slice(3)),
    };
  });
}

async function reopen(page: Page, title: string): Promise<number> {
  if ((await page.getByRole('grid').count()) > 0) await closeWorkbook(page);
  return await timeOpening(page, title);
}

async function repeat(times: number, work: (index: number) => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let index = 0; index < times; index += 1) results.push(await work(index));
  return results;
}
