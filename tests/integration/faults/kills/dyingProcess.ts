import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { createRandom } from '../../../builders/soak.ts';
import { doorTools } from './doorTools.ts';
import type { Order } from './killProcess.ts';
import { works } from './works.ts';
import type { WorkName } from './works.ts';

/**
 * Works until it is killed, and says on its output what it begins and what it has done. A line that
 * was written stays readable whatever happens to the process.
 */
flushCompileCache();
say('ready');
const [order] = (await once(process, 'message')) as [Order];
const tools = doorTools(order, () => say('checked'));
const open = createWorkbookOpener(tools);
if (order.work === 'opening') await openAgainAndAgain();
else await workOn(order.work, order.seed);

async function openAgainAndAgain(): Promise<void> {
  for (;;) {
    say('opening');
    const workbook = await open(order.path);
    say('opened');
    workbook.close();
    await wait(0);
  }
}

async function workOn(name: WorkName, seed: number): Promise<void> {
  const { besides, isBackedUpFirst = false, createActs } = works[name];
  const act = createActs(seed);
  const random = createRandom(seed);
  let workbook = await open(order.path);
  for (let at = 1; ; at += 1) {
    const copying = besides?.(workbook, tools.backups);
    if (isBackedUpFirst) await copying;
    else await wait(0);
    commit(workbook, at, act);
    await copying;
    if (random(8) > 0) continue;
    workbook.close();
    workbook = await open(order.path);
  }
}

function commit(workbook: Workbook, at: number, act: (workbook: Workbook) => void): void {
  say(`begin ${at}`);
  act(workbook);
  say(`done ${at} ${workbook.revision()}`);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
