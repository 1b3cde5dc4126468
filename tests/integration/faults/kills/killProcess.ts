import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import type { WorkName } from './works.ts';

/** What a process is to do until it is killed. */
export interface Order {
  readonly work: WorkName | 'opening';
  readonly path: string;
  readonly appDataFolder: string;
  readonly storage: 'local' | 'network';
  readonly seed: number;
}

/** When to kill: so long after the process said a line for the first time. */
export interface Moment {
  readonly after: (line: string) => boolean;
  readonly delayMs: number;
}

/** What a process said before it died. */
export interface LastWords {
  readonly lines: readonly string[];
  /** The last thing that it had done, 0 for none, and the revision after it. */
  readonly done: number;
  readonly revision: number;
  /** Whether it had begun a commit of which it did not say that it was done. */
  readonly isAmidCommit: boolean;
}

const entry = fileURLToPath(new URL('./dyingProcess.ts', import.meta.url));

/** Shorter than this, timers are too coarse. */
const watchedMs = 20;

/** The next one starts while the one before is looked at: loading takes longer than all else. */
let spare: ChildProcess | null = null;

export async function runAndKill(order: Order, moment: Moment): Promise<LastWords> {
  const child = spare ?? start();
  spare = start();
  const ended = once(child, 'close');
  const lines: string[] = [];
  const isReached = new Promise<void>((resolve) => {
    if (child.stdout === null) throw new Error('The process has no output.');
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      if (moment.after(line)) resolve();
    });
  });
  child.send(order);
  await Promise.race([isReached, ended]);
  await waitPrecisely(moment.delayMs);
  child.kill('SIGKILL');
  const [code, signal] = (await ended) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`The process ended by itself with ${String(code)}.`);
  return understand(lines);
}

export function dismissSpare(): void {
  spare?.kill();
  spare = null;
}

function start(): ChildProcess {
  return fork(entry, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(projectFolder, 'node_modules/.cache/compiled'),
    },
  });
}

async function waitPrecisely(delayMs: number): Promise<void> {
  const until = performance.now() + delayMs;
  if (delayMs > watchedMs) await wait(delayMs - watchedMs);
  while (performance.now() < until);
}

function understand(lines: readonly string[]): LastWords {
  const [, done = 0, revision = 0] =
    lines
      .findLast((line) => line.startsWith('done '))
      ?.split(' ')
      .map(Number) ?? [];
  const isAmidCommit = lines.includes(`begin ${done + 1}`);
  return { lines, done, revision, isAmidCommit };
}
