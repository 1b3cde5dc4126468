import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { chromium } from 'playwright';
import type { Page } from 'playwright';

import { engineExecArgv } from '#electron/engine/engine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { createRecentFiles } from '#electron/recentFiles/recentFiles.ts';
import { systemTime } from '#electron/workbook/openWorkbook.ts';

import { browserExecutable, browserFlags } from '../browser.ts';

export interface BenchWindow {
  readonly page: Page;
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
  const engine = fork(join(projectFolder, 'tests/bench/engineProcess.ts'), [appDataFolder], {
    execArgv: [...engineExecArgv],
  });
  const { url } = await answerOf<{ url: string }>(engine);
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    args: browserFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(url);
    return await work({
      page,
      async enginePeakMb() {
        engine.send('peak');
        return (await answerOf<{ peakMb: number }>(engine)).peakMb;
      },
    });
  } finally {
    await browser.close();
    const ended = once(engine, 'exit');
    engine.send('close');
    await ended;
  }
}

async function answerOf<T>(engine: ChildProcess): Promise<T> {
  const [message] = (await once(engine, 'message')) as [T];
  return message;
}
