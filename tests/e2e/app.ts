import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base, type ElectronApplication, type Page } from '@playwright/test';

import { startInBrowser } from './startInBrowser.ts';
import { startInElectron } from './startInElectron.ts';
import { findElectron, type FoundElectron } from './findElectron.ts';
import { packageApp, stageApp, type AppProgram } from './stageApp.ts';

export type Door = 'browser' | 'electron' | 'packaged';

export interface DoorOption {
  readonly door: Door;
}

/** A started program. */
export interface RunningApp {
  readonly page: Page;
  /** What was opened first: in the browser door it carries the token. */
  readonly url: string;
  /** Null in the browser door. */
  readonly electron: ElectronApplication | null;
  /** What the page complained of so far: refused styles, missing files, uncaught errors. */
  readonly problems: readonly string[];
  /** Ends it as a user would; its workbook is closed then. */
  quit(): Promise<void>;
}

/** The program under test, whichever door. */
export interface App {
  readonly door: Door;
  /** A folder of this test's own. */
  readonly folder: string;
  /** Where the program keeps what it remembers. */
  readonly userData: string;
  /** Null in the browser door. */
  readonly program: AppProgram | null;
  /** Starts the program, with a workbook or with the start screen. */
  start(file?: string): Promise<RunningApp>;
}

interface Fixtures {
  /** A new installation: nothing remembered but the tour, nothing open. Ends with the test. */
  readonly app: App;
}

interface WorkerFixtures {
  /** A function that answers with the desktop program, or with why there is none. */
  readonly desktopProgram: (door: Door) => Promise<AppProgram | string>;
}

export const test = base.extend<DoorOption & Fixtures, WorkerFixtures>({
  door: ['browser', { option: true }],

  desktopProgram: [
    // Playwright wants the pattern even where nothing is taken.
    async ({}, use) => {
      const programs = new Map<Door, AppProgram>();
      await use(async (door) => {
        const found = findElectron();
        if (typeof found === 'string') return found;
        const program = programs.get(door) ?? (await makeProgram(door, found));
        programs.set(door, program);
        return program;
      });
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  app: async ({ door, playwright, desktopProgram }, use, testInfo) => {
    const program = door === 'browser' ? null : await desktopProgram(door);
    if (typeof program === 'string') {
      testInfo.skip(true, program);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'dau-viec-e2e-'));
    const userData = join(folder, 'user-data');
    rememberTour(userData);
    const running: RunningApp[] = [];
    await use({
      door,
      folder,
      userData,
      program,
      async start(file) {
        const app = await (program === null
          ? startInBrowser(playwright, { userData, file })
          : startInElectron(playwright, program, { userData, file }));
        running.push(app);
        return app;
      },
    });
    const isFailed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, app] of running.entries()) {
      const path = testInfo.outputPath(`${String(index)}.png`);
      if (isFailed && !app.page.isClosed()) await app.page.screenshot({ path });
      await app.quit();
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from '@playwright/test';

/** The tour of the sample would take the keyboard, once. */
function rememberTour(userData: string): void {
  mkdirSync(userData);
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ theme: 'system', tourSeen: true }),
  );
}

function makeProgram(door: Door, electron: FoundElectron): AppProgram | Promise<AppProgram> {
  return door === 'packaged' ? packageApp(electron) : stageApp(electron);
}
