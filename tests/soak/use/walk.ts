import { join } from 'node:path';

import type { Page } from 'playwright';

import { pickAction } from './action.ts';
import type { Action, Walk } from './action.ts';
import { fileActions, openPlan } from './actions/fileActions.ts';
import { pressAnything } from './actions/pressAnything.ts';
import { screenActions } from './actions/screenActions.ts';
import { taskActions } from './actions/taskActions.ts';
import { windowActions } from './actions/windowActions.ts';
import { comeToRest, goBackToStart, startAgain } from './comeBack.ts';
import type { Sample } from './growth.ts';
import type { ActionCount, Walked } from './judge.ts';
import type { SoakPlan } from './plan.ts';
import type { SoakProgram } from './program.ts';

interface WalkOptions {
  readonly program: SoakProgram;
  readonly plan: SoakPlan;
  readonly folder: string;
  readonly steps: number;
  readonly random: Walk['random'];
  readonly say: (line: string) => void;
}

const actions: readonly Action[] = [
  ...taskActions,
  ...screenActions,
  ...windowActions,
  ...fileActions,
  pressAnything,
];

const mostSteps = 250;
const leastSteps = 20;
const fewestSamples = 40;

/** Each so many measurements the file, which keeps its history, gives way to a fresh copy. */
const measuresOfCopy = 5;

const tellEveryMs = 60_000;

/** Does things by chance, measures now and then, and goes on after what could not be done. */
export async function walkThrough(options: WalkOptions): Promise<Walked> {
  const { program, plan, folder, steps, random, say } = options;
  const { page, errors } = program;
  const app = { page, url: '', electron: null, problems: [], quit: () => Promise.resolve() };
  const walk: Walk = { app, page, random, folder, planPath: plan.path };
  const counts = new Map<string, ActionCount>();
  const samples: Sample[] = [];
  const measureEvery = Math.min(mostSteps, Math.max(leastSteps, Math.floor(steps / fewestSamples)));
  let reloads = 0;
  let told = Date.now();
  let before = 'the start';

  async function attempt(action: Action, step: number): Promise<void> {
    const { done, missed } = counts.get(action.name) ?? { done: 0, missed: 0 };
    const errorsBefore = errors().length;
    try {
      await action.run(walk);
      before = action.name;
      for (const words of await toldErrors(page))
        say(`step ${step}, ${action.name}, told: ${words}`);
      await comeToRest(walk);
      counts.set(action.name, { done: done + 1, missed });
    } catch (error) {
      counts.set(action.name, { done, missed: missed + 1 });
      say(`step ${step}, ${action.name} after ${before}: ${firstLines(error)}`);
      say(`  ${await page.evaluate(whereKeysGo)}`);
      await page.screenshot({ path: join(folder, `${step}.png`) }).catch(() => undefined);
      await comeToRest(walk).catch(startOver);
    }
    for (const error of errors().slice(errorsBefore)) say(`step ${step}, ${action.name}: ${error}`);
  }

  async function startOver(): Promise<void> {
    reloads += 1;
    await reload(walk);
  }

  async function measure(step: number): Promise<void> {
    await goBackToStart(walk);
    const sample = await program.measure(step);
    samples.push(sample);
    say(JSON.stringify(sample));
    if (samples.length % measuresOfCopy === 0) await startAgain(walk, plan.renew);
  }

  await openPlan(walk);
  for (let step = 1; step <= steps; step += 1) {
    await attempt(pickAction(walk, actions), step);
    if (step % measureEvery === 0) {
      await measure(step).catch(async (error: unknown) => {
        say(`step ${step}, measuring: ${firstLines(error)}`);
        await startOver();
      });
    }
    if (Date.now() - told > tellEveryMs) {
      told = Date.now();
      say(`${step} of ${steps} steps, ${errors().length} errors`);
    }
  }
  return { samples, actions: Object.fromEntries(counts), reloads };
}

/** What has the keyboard, and what keeps keys from the window. */
function whereKeysGo(): string {
  const dialogs = document.querySelectorAll(
    '[role="dialog"][aria-modal="true"], [role="alertdialog"]',
  );
  const active = document.activeElement?.outerHTML.slice(0, 160) ?? 'nothing';
  return `keys go to ${active}; dialogs: ${[...dialogs].map((one) => one.outerHTML.slice(0, 160)).join()}`;
}

/** What the window says went wrong; a user may have to be told. */
function toldErrors(page: Page): Promise<string[]> {
  return page.locator('[role="alert"]').allInnerTexts();
}

/** The last way out; it lets go of all memory, so that it counts as an action that was missed. */
async function reload(walk: Walk): Promise<void> {
  await walk.page.reload();
  await walk.page.locator('[data-tour="tasks"], main, h1').first().waitFor();
  await comeToRest(walk);
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 4).join(' · ');
}
