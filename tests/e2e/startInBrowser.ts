import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { PlaywrightWorkerArgs } from '@playwright/test';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { browserExecutable, browserFlags } from '../browser.ts';
import type { RunningApp } from './app.ts';
import { listenForProblems } from './listenForProblems.ts';
import type { StartOptions } from './startInElectron.ts';

/** `npm start -- --browser`, and a browser at the address that it prints. */
export async function startInBrowser(
  { chromium }: PlaywrightWorkerArgs['playwright'],
  { userData, file }: StartOptions,
): Promise<RunningApp> {
  const door = spawn(
    process.execPath,
    [
      join(projectFolder, 'electron/launch/start.mjs'),
      '--browser',
      '--no-open',
      ...(file === undefined ? [] : [file]),
    ],
    { env: { ...process.env, DAUVIEC_USER_DATA: userData }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => door.once('exit', () => resolve()));
  const url = await readUrl(door);
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    args: browserFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems = listenForProblems(page);
  await page.goto(url);
  return {
    page,
    url,
    electron: null,
    problems,
    async quit() {
      await browser.close();
      door.kill('SIGINT');
      await ended;
    },
  };
}

async function readUrl(door: ChildProcess): Promise<string> {
  if (door.stdout === null) throw new Error('the output of the door is not read');
  const lines: string[] = [];
  for await (const line of createInterface({ input: door.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0];
    if (url !== undefined) return url;
    lines.push(line);
  }
  throw new Error(`the door did not open:\n${lines.join('\n')}`);
}
