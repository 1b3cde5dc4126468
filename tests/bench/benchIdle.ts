import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { createSample } from '#electron/sample/createSample.ts';
import { firstSettings } from '#shared/settings/settings.ts';

import { findElectron } from '../e2e/findElectron.ts';
import { stageApp } from '../e2e/stageApp.ts';
import { medianOf } from '../soak/use/growth.ts';
import { countTimers, watchTimers } from './idleTimers.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening } from './pageTimes.ts';
import { memoryOf, processTree, sleepsOf } from './processTree.ts';
import type { ProcessRole } from './processTree.ts';

/** From the start until all that is to be done at the start is done. */
const settleMs = 20_000;
const watchedMs = 20_000;

/**
 * What the program holds and does while nobody does anything, with the sample open: in the real Electron
 * beside an empty window, and the timers of the page.
 */
export async function benchIdle(folder: string) {
  const file = await createSample(folder);
  const timers = await timersWhenIdle(file, folder);
  const electron = findElectron();
  if (typeof electron === 'string') return { timers, skipped: electron };
  const { executablePath, args } = await stageApp(electron);
  const empty = await watch(executablePath, [...switches(args), writeEmptyApp(folder)], folder);
  const app = await watch(executablePath, [...args, file], folder);
  return { timers, app, empty, engineAndWindowMb: app.memoryMb.engine + app.memoryMb.window };
}

async function timersWhenIdle(path: string, folder: string) {
  const title = 'Nghị quyết Tỉnh ủy năm 2020 (mẫu)';
  return withWindow({ path, title }, join(folder, 'app-data'), async ({ page }) => {
    await page.addInitScript(watchTimers);
    await page.reload();
    await timeOpening(page, title);
    await setTimeout(settleMs);
    const before = await page.evaluate(countTimers);
    await setTimeout(watchedMs);
    const after = await page.evaluate(countTimers);
    const perSecond = (fired: number) => round(fired / (watchedMs / 1000));
    return {
      timeoutsPerSecond: perSecond(after.timeouts - before.timeouts),
      intervalsPerSecond: perSecond(after.intervals - before.intervals),
      framesPerSecond: perSecond(after.frames - before.frames),
      live: after.live,
    };
  });
}

async function watch(program: string, words: readonly string[], folder: string) {
  const userData = join(folder, 'user-data');
  mkdirSync(userData, { recursive: true });
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ ...firstSettings, theme: 'light', tourSeen: true }),
  );
  const child = spawn(program, words, {
    env: { ...process.env, DAUVIEC_USER_DATA: userData },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  try {
    await setTimeout(settleMs);
    const processes = processTree(child.pid ?? 0);
    const memory = processes.map(({ role, pid }) => [role, memoryOf(pid)] as const);
    const counts = processes.map(({ pid }) => [sleepsOf(pid)]);
    for (let second = 0; second < watchedMs / 1000; second += 1) {
      await setTimeout(1000);
      processes.forEach(({ pid }, at) => counts[at]?.push(sleepsOf(pid)));
    }
    const wakes = counts.map((totals) => totals.slice(1).map((one, at) => one - (totals[at] ?? 0)));
    return {
      memoryMb: byRole(memory),
      /** Of the usual second: now and then memory is given back, with many short sleeps at once. */
      wakesPerSecond: byRole(
        processes.map(({ role }, at) => [role, medianOf(wakes[at] ?? [])] as const),
      ),
      secondsAsleep: Math.min(...wakes.map((all) => all.filter((count) => count === 0).length)),
    };
  } finally {
    child.kill();
    await ended;
  }
}

function byRole(values: readonly (readonly [ProcessRole, number])[]) {
  const sums: Record<ProcessRole, number> = {
    main: 0,
    window: 0,
    engine: 0,
    graphics: 0,
    other: 0,
  };
  for (const [role, value] of values) sums[role] += value;
  for (const role of Object.keys(sums) as ProcessRole[]) sums[role] = round(sums[role]);
  return sums;
}

/** One window that shows one line. */
function writeEmptyApp(folder: string): string {
  const app = join(folder, 'empty');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "empty", "main": "main.cjs" }');
  writeFileSync(
    join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<p>Đầu Việc'));`,
  );
  return app;
}

/** Without what the staged program needs to be loaded, and without its folder. */
function switches(args: readonly string[]): string[] {
  return args.filter((word) => word.startsWith('--'));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
