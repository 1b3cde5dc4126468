import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { createSample } from '#electron/sample/createSample.ts';

import { findElectron } from '../e2e/findElectron.ts';
import { stageApp } from '../e2e/stageApp.ts';
import { serveBarePage } from './barePage.ts';
import { ratioOf, summarise } from './measure.ts';

const rounds = 9;

/** As many rows as the sample has, or a few more. */
const bareRows = 60;

/** The first of each fills the caches of the disk. */
const warmUps = 2;

const startFolder = join(projectFolder, 'tests/bench/start');
const watch = ['-r', join(startFolder, 'watchStart.cjs')];

/**
 * From the start of the program until its window shows the first rows of the sample, in the real
 * Electron, turn and turn about with an Electron that shows one line, and one that shows rows by the
 * grid's library alone. `cold`: as after the installation, with no code compiled yet; `warm`: as on
 * any other day.
 */
export async function benchStart(folder: string) {
  const found = findElectron();
  if (typeof found === 'string') return { skipped: found };
  const { executablePath, args } = await stageApp(found);
  const sampleFolder = join(folder, 'sample');
  mkdirSync(sampleFolder);
  const sample = await createSample(sampleFolder);
  const appData = join(folder, 'app-data');
  const switches = args.filter((word) => word.startsWith('--'));
  const start = (isCold: boolean): Promise<number> => {
    if (isCold) rmSync(appData, { recursive: true, force: true });
    return timeStart(executablePath, [...watch, ...args, sample], { DAUVIEC_USER_DATA: appData });
  };
  const bare = await serveBarePage(join(folder, 'bare'));
  const startOther = (name: string): Promise<number> =>
    timeStart(executablePath, [...watch, ...switches, join(startFolder, name)], {
      DAUVIEC_BARE_PAGE: bare.addressOf(bareRows),
    });
  const empty: number[] = [];
  const library: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await startOther('emptyWindow'));
    library.push(await startOther('bareWindow'));
    cold.push(await start(true));
    // A browser keeps compiled code when it meets a script for the second time.
    await start(false);
    warm.push(await start(false));
  }
  bare.close();
  const spread = (times: readonly number[]) => summarise(times.slice(warmUps));
  return {
    empty: spread(empty),
    library: spread(library),
    cold: spread(cold),
    warm: spread(warm),
    libraryOverEmpty: ratioOf(spread(library), spread(empty)),
    coldOverEmpty: ratioOf(spread(cold), spread(empty)),
    warmOverEmpty: ratioOf(spread(warm), spread(empty)),
  };
}

async function timeStart(program: string, words: readonly string[], settings: NodeJS.ProcessEnv) {
  const begun = performance.now();
  const child = spawn(program, words, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const time = performance.now() - begun;
  await ended;
  return time;
}
