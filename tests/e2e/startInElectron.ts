import type { PlaywrightWorkerArgs } from '@playwright/test';

import type { RunningApp } from './app.ts';
import { listenForProblems } from './listenForProblems.ts';
import type { AppProgram } from './stageApp.ts';

export interface StartOptions {
  readonly userData: string;
  readonly file: string | undefined;
}

export async function startInElectron(
  { _electron: electron }: PlaywrightWorkerArgs['playwright'],
  { executablePath, args }: AppProgram,
  { userData, file }: StartOptions,
): Promise<RunningApp> {
  const app = await electron.launch({
    executablePath,
    args: [...args, ...(file === undefined ? [] : [file])],
    env: { ...definedEnvironment(), DAUVIEC_USER_DATA: userData },
  });
  const page = await app.firstWindow();
  const problems = listenForProblems(page);
  await page.waitForLoadState();
  return { page, url: page.url(), electron: app, problems, quit: () => app.close() };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
