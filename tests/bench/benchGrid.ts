import { join } from 'node:path';

import type { Page } from 'playwright';

import { serveBarePage } from './barePage.ts';
import type { BarePage } from './barePage.ts';
import { writeBigWorkbook } from './bigWorkbook.ts';
import { measureHeap, timeLoading, timeScrolling, watchLoading } from './gridTimes.ts';
import type { LoadTimes } from './gridTimes.ts';
import { ratioOf, summarise } from './measure.ts';
import type { Measured } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { timePaste } from './pasteTimes.ts';
import {
  closeWorkbook,
  timeBareEdit,
  timeEdit,
  timeIndent,
  timeOpening,
  timeUndo,
  timeWhole,
} from './pageTimes.ts';

/** How often each page is loaded; the first times fill the caches of the browser and do not count. */
const loads = 11;
const cacheFills = 2;
const scrolledFrames = 200;
const edits = 120;
const editsAtATime = 20;
const steps = 8;
const warmUps = 3;

/** The window, and the library alone with as many rows (see bare/bareGrid.ts), turn and turn about. */
export async function benchGrid(folder: string) {
  const bare = await serveBarePage(join(folder, 'bare'));
  try {
    return {
      thousand: await compareAt(bare, folder, 1_000),
      tenThousand: await compareAt(bare, folder, 10_000),
      hundredThousand: await compareAt(bare, folder, 100_000),
    };
  } finally {
    bare.close();
  }
}

async function compareAt(bare: BarePage, folder: string, tasks: number) {
  const path = join(folder, `${tasks} dòng.dauviec`);
  const title = `Kế hoạch ${tasks} dòng`;
  const isChanged = tasks === 10_000;
  // Twice as many edited cells as tasks: among the steps are some of 10,000 cells.
  await writeBigWorkbook(path, {
    tasks,
    editedCells: isChanged ? 2 * tasks : 0,
    sectionSize: 200,
  });
  return withWindow({ path, title }, join(folder, `app-data ${tasks}`), async ({ page }) => {
    await timeOpening(page, title);
    const context = page.context();
    await watchLoading(context);
    const bareTab = await context.newPage();
    const loading = await compareLoading({ page, title }, bareTab, bare.addressOf(tasks));
    return {
      ...loading,
      scrolling: await compareScrolling(page, bareTab),
      heapMb: await compareHeaps(page, bareTab),
      ...(isChanged ? await timeChanges(page, bareTab) : {}),
    };
  });
}

/**
 * `firstRows` and `allRows`: from the click on a plan, in a window that is there. `coldStart` and
 * `coldAllRows`: from the moment that the page is asked for, with the program itself still to be
 * loaded and compiled.
 */
async function compareLoading(
  { page, title }: { page: Page; title: string },
  bareTab: Page,
  address: string,
) {
  const opened: LoadTimes[] = [];
  const window: LoadTimes[] = [];
  const bare: LoadTimes[] = [];
  for (let load = 0; load < loads; load += 1) {
    await page.bringToFront();
    await closeWorkbook(page);
    const firstRowsMs = await timeOpening(page, title);
    opened.push({ firstRowsMs, allRowsMs: firstRowsMs + (await timeWhole(page)) });
    window.push(await timeLoading(page, null));
    await bareTab.bringToFront();
    bare.push(await timeLoading(bareTab, address));
  }
  const spread = (times: readonly LoadTimes[], name: keyof LoadTimes): Measured =>
    summarise(times.slice(cacheFills).map((time) => time[name]));
  return {
    firstRows: besides(spread(opened, 'firstRowsMs'), spread(bare, 'firstRowsMs')),
    allRows: besides(spread(opened, 'allRowsMs'), spread(bare, 'allRowsMs')),
    coldStart: besides(spread(window, 'firstRowsMs'), spread(bare, 'firstRowsMs')),
    coldAllRows: besides(spread(window, 'allRowsMs'), spread(bare, 'allRowsMs')),
  };
}

async function compareScrolling(page: Page, bareTab: Page) {
  const window: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.bringToFront();
    window.push(...(await timeScrolling(page, scrolledFrames)));
    await bareTab.bringToFront();
    bare.push(...(await timeScrolling(bareTab, scrolledFrames)));
  }
  const frames = { window: summarise(window), bare: summarise(bare) };
  return { ...frames, p95OverBare: round(frames.window.p95Ms / frames.bare.p95Ms) };
}

async function compareHeaps(page: Page, bareTab: Page) {
  const window = await measureHeap(page);
  const bare = await measureHeap(bareTab);
  return { window, bare, overBare: round(window / bare) };
}

/** From the key to the painted window, with what is changed on the disk; the library alone keeps nothing. */
async function timeChanges(page: Page, bareTab: Page) {
  await page.bringToFront();
  await timeLoading(page, null);
  const undo = await repeat(steps, async () => {
    const time = await timeUndo(page, 'Control+z');
    await timeUndo(page, 'Control+y');
    return time;
  });
  await timeLoading(page, null);
  const indent = await repeat(steps, () => timeIndent(page, 'Nhóm nhiệm vụ 2'));
  await timeLoading(page, null);
  const [edit, bareEdit]: [number[], number[]] = [[], []];
  for (let done = 0; done < edits; done += editsAtATime) {
    await page.bringToFront();
    edit.push(...(await repeat(editsAtATime, (count) => timeEdit(page, done + count))));
    await bareTab.bringToFront();
    bareEdit.push(...(await repeat(editsAtATime, (count) => timeBareEdit(bareTab, done + count))));
  }
  await page.bringToFront();
  await timeLoading(page, null);
  const paste = await repeat(steps, (count) => timePaste(page, count));
  return {
    pasteThousandRows: summarise(paste.slice(warmUps)),
    undoTenThousandCells: summarise(undo.slice(warmUps)),
    indentTwoHundredRows: summarise(indent.slice(warmUps)),
    cellEdit: summarise(edit.slice(warmUps)),
    bareCellEdit: summarise(bareEdit.slice(warmUps)),
  };
}

function besides(window: Measured, bare: Measured) {
  return { window, bare, overBare: ratioOf(window, bare) };
}

async function repeat(times: number, work: (index: number) => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let index = 0; index < times; index += 1) results.push(await work(index));
  return results;
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
