import { join } from 'node:path';

import type { Page } from 'playwright';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { timeInPanel, timeSearch } from './findTimes.ts';
import { timeLoading } from './gridTimes.ts';
import { watchLoading } from './gridTimes.ts';
import { summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening } from './pageTimes.ts';

const rounds = 22;
const warmUps = 2;

/** Searching, filtering and sorting, from the key or the click to the painted window. */
export async function benchFind(folder: string) {
  return {
    thousand: await findAmong(folder, 1_000),
    tenThousand: await findAmong(folder, 10_000),
    hundredThousand: await findAmong(folder, 100_000),
  };
}

async function findAmong(folder: string, tasks: number) {
  const path = join(folder, `${tasks} dòng.dauviec`);
  const title = `Kế hoạch ${tasks} dòng`;
  await writeBigWorkbook(path, { tasks, editedCells: 0, sectionSize: 200 });
  return withWindow({ path, title }, join(folder, `app-data ${tasks}`), async ({ page }) => {
    await timeOpening(page, title);
    await watchLoading(page.context());
    await timeLoading(page, null);
    return { searchKey: await timeKeys(page), ...(await timePanel(page)) };
  });
}

async function timeKeys(page: Page) {
  const words = ['so ket', 'ra soat', 'nong thon', 'dat sach'];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timeSearch(page, words[round % words.length] ?? ''));
  }
  await page.keyboard.press('Escape');
  return summarise(times.slice(warmUps));
}

async function timePanel(page: Page) {
  await page.locator('.ag-row [col-id="lead"]').first().click();
  await page.keyboard.press('Alt+ArrowDown');
  const sort: number[] = [];
  const narrow: number[] = [];
  const widen: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    sort.push(await timeInPanel(page, 'Sắp xếp tăng dần'));
    narrow.push(await timeInPanel(page, 'Chọn tất cả'));
    widen.push(await timeInPanel(page, 'Chọn tất cả'));
  }
  const spread = (times: readonly number[]) => summarise(times.slice(warmUps));
  return { sort: spread(sort), filterToNothing: spread(narrow), showAllAgain: spread(widen) };
}
