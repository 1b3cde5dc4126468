import { join } from 'node:path';

import type { Page } from 'playwright';

import { loadDirectory } from '#electron/agencies/directories.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { systemTime } from '#electron/workbook/openWorkbook.ts';

import { chooseFile } from '../e2e/chooseFile.ts';
import { serveBarePage } from './barePage.ts';
import { writeBigTable } from './bigTable.ts';
import { longFramesOf, type LongFrame } from './longFrames.ts';
import { withWindow } from './openWindow.ts';

const rows = 10_000;
interface FramesOfStage {
  readonly longestMs: number;
  readonly frames: readonly LongFrame[];
}

/** However it is written. */
const whole = '10.?000';
const title = 'Một bảng lớn';

/**
 * What the window does while a big table comes in by it, and is taken back: its frames over 50 ms; beside
 * them those of the grid's library alone, when as many rows come at once.
 */
export async function benchImportWindow(folder: string) {
  const table = join(folder, 'bang.xlsx');
  await writeBigTable(table, rows);
  const path = join(folder, 'ke-hoach.dauviec');
  const plan = { title, year: 2020, issued: '2020-01-06' };
  const agencies = loadDirectory('ben-tre-2020');
  await createWorkbookFile(path, { plan, agencies, replace: true, now: systemTime });
  return await withWindow({ path, title }, join(folder, 'app-data'), async ({ page }) => {
    await page.getByText(title).first().click();
    await hasTasks(page, '0');
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    const asked = page.getByRole('banner').getByRole('button', { name: 'Nhập Excel', exact: true });
    const stages: Readonly<Record<string, () => Promise<void>>> = {
      async read() {
        await chooseFile({ page, electron: null }, table, () => asked.click());
        await page.getByRole('grid', { name: /^Các ô của trang/u }).waitFor();
      },
      async scrollCells() {
        await page.mouse.move(600, 450);
        for (let count = 0; count < 20; count += 1) await page.mouse.wheel(0, 900);
      },
      async problems() {
        await press('Tiếp: xem vấn đề');
        await page.getByText('thời hạn đã hiểu').waitFor();
      },
      async preview() {
        await page.keyboard.press('Control+Enter');
        await page.getByRole('button', { name: /^Nhập 10.?000 dòng/u }).waitFor();
      },
      async apply() {
        await page.keyboard.press('Control+Enter');
        await hasTasks(page, whole);
      },
      async undo() {
        await page.keyboard.press('Control+z');
        await hasTasks(page, '0');
      },
      async redo() {
        await page.keyboard.press('Control+y');
        await hasTasks(page, whole);
      },
    };
    const results: Record<string, FramesOfStage> = {};
    for (const [name, work] of Object.entries(stages)) {
      results[name] = sumUp(await longFramesOf(page, work));
    }
    return { rows, ...results, bareRows: await framesOfBareRows(page, join(folder, 'bare')) };
  });
}

async function framesOfBareRows(page: Page, builtFolder: string): Promise<FramesOfStage> {
  const bare = await serveBarePage(builtFolder);
  try {
    await page.goto(bare.addressOf(rows));
    const show = (isShown: boolean) =>
      page.evaluate((wanted) => {
        (window as unknown as { showRows: (isShown: boolean) => void }).showRows(wanted);
      }, isShown);
    // The second time, so that its code is as warm as the program's.
    for (const isShown of [false, true, false]) await show(isShown);
    return sumUp(await longFramesOf(page, () => show(true)));
  } finally {
    bare.close();
  }
}

function sumUp(frames: readonly LongFrame[]): FramesOfStage {
  return { longestMs: Math.max(0, ...frames.map(({ ms }) => ms)), frames };
}

/** The navigation tells how many tasks there are. */
async function hasTasks(page: Page, count: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^Đầu việc ${count} đầu việc`, 'u') })
    .waitFor();
}
