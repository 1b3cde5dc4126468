import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';

import { createRecentFiles } from '#electron/recentFiles/recentFiles.ts';
import { systemTime } from '#electron/workbook/openWorkbook.ts';

import { browserExecutable, browserFlags } from '../browser.ts';
import { startEngine } from './startEngine.ts';
import type { RunningEngine } from './startEngine.ts';

export interface BenchWindow {
  readonly page: Page;
  readonly engine: RunningEngine;
  /** The most memory that the engine's process has held so far, in megabytes. */
  readonly enginePeakMb: () => Promise<number>;
}

/** A window on an engine in a process of its own, with one file among those opened last. */
export async function withWindow<T>(
  file: { readonly path: string; readonly title: string },
  appDataFolder: string,
  work: (window: BenchWindow) => Promise<T>,
): Promise<T> {
  createRecentFiles(appDataFolder, systemTime).remember(file.path, file.title);
  const engine = await startEngine(appDataFolder);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(engine.url);
    const enginePeakMb = async () => (await engine.memory()).peakMb;
    return await work({ page, engine, enginePeakMb });
  } finally {
    await browser.close();
    await engine.close();
  }
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = browserExecutable();
  return chromium.launch({
    args: browserFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
