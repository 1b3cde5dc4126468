import { join } from 'node:path';

import type { Page } from 'playwright';

import { serveBarePage } from './barePage.ts';
import type { BarePage } from './barePage.ts';
import { writeBigWorkbook } from './bigWorkbook.ts';
import { timeBareSearch, timeInPanel, timeSearch } from './findTimes.ts';
import { timeLoading, watchLoading } from './gridTimes.ts';
import { summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening } from './pageTimes.ts';

const rounds = 22;
const warmUps = 2;

/** The same words, once without their marks and once with: the library takes letters as they are. */
const searches = [
  ['so ket', 'Sơ kết'],
  ['ra soat', 'Rà soát'],
  ['nong thon', 'nông thôn'],
  ['dat sach', 'đất sạch'],
] as const;

/**
 * Searching, filtering and sorting, from the key or the click to the painted window; the search
 * turn and turn about with the quick filter of the library alone.
 */
export async function benchFind(folder: string) {
  const bare = await serveBarePage(join(folder, 'bare'));
  try {
    return {
      thousand: await findAmong(bare, folder, 1_000),
      tenThousand: await findAmong(bare, folder, 10_000),
      hundredThousand: await findAmong(bare, folder, 100_000),
    };
  } finally {
    bare.close();
  }
}

async function findAmong(bare: BarePage, folder: string, tasks: number) {
  const path = join(folder, `${tasks} dòng.dauviec`);
  const title = `Kế hoạch ${tasks} dòng`;
  await writeBigWorkbook(path, { tasks, editedCells: 0, sectionSize: 200 });
  return withWindow({ path, title }, join(folder, `app-data ${tasks}`), async ({ page }) => {
    await timeOpening(page, title);
    await watchLoading(page.context());
    await timeLoading(page, null);
    const bareTab = await page.context().newPage();
    await timeLoading(bareTab, bare.addressOf(tasks));
    const keys = await compareKeys(page, bareTab);
    await bareTab.close();
    return { ...keys, ...(await timePanel(page)) };
  });
}

async function compareKeys(page: Page, bareTab: Page) {
  const window: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [typed, exact] = searches[round % searches.length] ?? searches[0];
    await page.bringToFront();
    window.push(await timeSearch(page, typed));
    await bareTab.bringToFront();
    bare.push(await timeBareSearch(bareTab, exact));
  }
  await page.bringToFront();
  await page.keyboard.press('Escape');
  return {
    searchKey: summarise(window.slice(warmUps)),
    bareQuickFilter: summarise(bare.slice(warmUps)),
  };
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
