import { join } from 'node:path';

import { chromium } from 'playwright';
import type { Page } from 'playwright';

import { openBrowserDoor } from '#electron/browser/openBrowserDoor.ts';
import { createEngine } from '#electron/engine/createEngine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { silentLog } from '#electron/logging/log.ts';
import { forkParser } from '#electron/parsing/forkParser.ts';

import { browserExecutable, browserFlags } from '../browser.ts';
import { summarise } from './measure.ts';

const opens = 7;
const edits = 40;

/** What a user waits for: from the click on a recent file to the grid, from Enter to the new cell. */
export async function benchWindow(path: string, appDataFolder: string) {
  const engine = createEngine({
    door: 'browser',
    version: 'bench',
    appDataFolder,
    launchParser: forkParser(join(projectFolder, 'electron/parsing/parserProcess.ts')),
    log: silentLog,
  });
  engine.openAtStart(path);
  const pageFolder = join(projectFolder, 'dist/renderer');
  const door = await openBrowserDoor({ router: engine.router, pageFolder, log: silentLog });
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    args: browserFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(door.url);
    await page.getByText('NV-002').waitFor();
    return await measurePage(page);
  } finally {
    await browser.close();
    await door.close();
    engine.close();
  }
}

async function measurePage(page: Page) {
  const opened: number[] = [];
  for (let count = 0; count < opens; count += 1) opened.push(await timeOpening(page));
  const edited: number[] = [];
  for (let count = 0; count < edits; count += 1) edited.push(await timeEdit(page, count));
  // The first ones warm up what later ones use.
  return {
    openToUsableGrid: summarise(opened.slice(1)),
    cellEditOnDiskAndScreen: summarise(edited.slice(3)),
  };
}

/** From the click to rows that are painted and take the keyboard, in milliseconds. */
async function timeOpening(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Kế hoạch:/ }).click();
  await page.getByRole('menuitem', { name: 'Đóng kế hoạch' }).click();
  const file = page.getByText('Kế hoạch 1000 dòng').first();
  await file.waitFor();
  return file.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        element.click();
        const look = (): void => {
          const cell = document.querySelector<HTMLElement>('[row-id] [col-id="title"]');
          if (cell === null || cell.innerText === '') {
            requestAnimationFrame(look);
            return;
          }
          requestAnimationFrame(() => resolve(performance.now() - start));
        };
        look();
      }),
  );
}

/**
 * From Enter to the frame in which the cell shows the text and undo names the row: the engine tells
 * of a change when it is on the disk, and only then does undo change.
 */
async function timeEdit(page: Page, count: number): Promise<number> {
  const row = page.locator('.ag-row:has([col-id="lead"])').nth((count % 6) + 1);
  const code = await row.locator('[col-id="code"]').innerText();
  const text = `Ghi chú số ${count}`;
  await row.locator('[col-id="title"]').click();
  await page.keyboard.type(text);
  await page.evaluate(
    ([wanted, step]) => {
      const measured = new Promise<number>((resolve) => {
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== 'Enter') return;
          document.removeEventListener('keydown', onKey, true);
          const start = performance.now();
          const look = (): void => {
            const cells = [...document.querySelectorAll('[col-id="title"]')];
            const isShown = cells.some((cell) => cell.textContent.includes(wanted));
            const isSaved = document.querySelector(`[aria-label*="${step}"]`) !== null;
            if (isShown && isSaved) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('keydown', onKey, true);
      });
      Object.assign(window, { measured });
    },
    [text, code] as const,
  );
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}
