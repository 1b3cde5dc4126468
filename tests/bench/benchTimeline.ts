import { join } from 'node:path';

import type { Page } from 'playwright';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { timeScrolling } from './gridTimes.ts';
import { summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening, timeWhole } from './pageTimes.ts';

const tasks = 10_000;
const scrolledFrames = 200;
const rounds = 3;
const opens = 5;

/** The calendar with 10,000 rows: how soon it is there, and how long a frame takes while rows go by. */
export async function benchTimeline(folder: string) {
  const path = join(folder, `${tasks} dòng.dauviec`);
  const title = `Kế hoạch ${tasks} dòng`;
  await writeBigWorkbook(path, { tasks, editedCells: 0, sectionSize: 200 });
  return withWindow({ path, title }, join(folder, 'app-data'), async ({ page }) => {
    await timeOpening(page, title);
    await timeWhole(page);
    const table: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      table.push(...(await timeScrolling(page, scrolledFrames)));
    }
    const opened: number[] = [];
    for (let open = 0; open < opens; open += 1) opened.push(await timeCalendar(page));
    const scrolled: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      scrolled.push(...(await timeScrolling(page, scrolledFrames)));
    }
    return {
      tasks,
      openCalendar: summarise(opened.slice(1)),
      scrolling: { calendar: summarise(scrolled), table: summarise(table) },
    };
  });
}

/** From the key that goes to the calendar to its first bars. */
async function timeCalendar(page: Page): Promise<number> {
  await page.keyboard.press('Alt+2');
  await page.locator('.ag-row [col-id="lead"]').first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = (): void => {
          if (document.querySelector('[data-bar]') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        dispatchEvent(new KeyboardEvent('keydown', { key: '4', code: 'Digit4', altKey: true }));
        look();
      }),
  );
}
