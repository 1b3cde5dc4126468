import { setTimeout } from 'node:timers/promises';

import type { ElectronApplication, Page, PlaywrightWorkerArgs } from '@playwright/test';

import type { RunningApp } from './app.ts';
import { listenForProblems } from './listenForProblems.ts';
import type { AppProgram } from './stageApp.ts';

export interface StartOptions {
  readonly userData: string;
  readonly file: string | undefined;
}

type Electron = PlaywrightWorkerArgs['playwright']['_electron'];

/** Long enough for a busy machine. */
const startTimeoutMs = 30_000;
const closeTimeoutMs = 10_000;

export async function startInElectron(
  { _electron: electron }: PlaywrightWorkerArgs['playwright'],
  program: AppProgram,
  options: StartOptions,
): Promise<RunningApp> {
  const { app, page } = await launch(electron, program, options).catch(() =>
    // About once in 350 starts Playwright attaches in the very moment in which the window goes to
    // its first page, and waits for ever for a page that has long been shown.
    launch(electron, program, options),
  );
  const problems = listenForProblems(page);
  await page.waitForLoadState();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { page, url: page.url(), electron: app, problems, quit: () => app.close() };
}

async function launch(
  electron: Electron,
  { executablePath, args }: AppProgram,
  { userData, file }: StartOptions,
): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await electron.launch({
    executablePath,
    args: [...args, ...(file === undefined ? [] : [file])],
    env: { ...definedEnvironment(), DAUVIEC_USER_DATA: userData },
    timeout: startTimeoutMs,
  });
  try {
    return { app: askAgain(app), page: await app.firstWindow({ timeout: startTimeoutMs }) };
  } catch (error) {
    // Its engine has to give the workbook up before another program takes it.
    await Promise.race([app.close(), setTimeout(closeTimeoutMs)]);
    app.process().kill('SIGKILL');
    throw error;
  }
}

/**
 * V8 holds the answer of an evaluated function weakly until it has been sent: garbage collected in that
 * moment it is lost, about once in some thousand questions. What tests evaluate may run twice.
 */
function askAgain(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app) as (...given: unknown[]) => Promise<unknown>;
  return Object.assign(app, {
    evaluate: (...given: unknown[]) =>
      evaluate(...given).catch((error: unknown) => {
        if (!String(error).includes('garbage collected')) throw error;
        return evaluate(...given);
      }),
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
