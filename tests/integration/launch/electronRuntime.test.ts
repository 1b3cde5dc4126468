import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createElectronRuntime } from '#electron/launch/electronRuntime.ts';

let project: string;
let electron: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dau-viec-electron-'));
  electron = join(project, 'node_modules/electron');
  mkdirSync(electron, { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Stands in for the script of the package that fetches the program. */
function writeInstaller(source: string): void {
  writeFileSync(join(electron, 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(
    join(electron, 'install.js'),
    `const { mkdirSync, writeFileSync } = require('node:fs');
     const { join } = require('node:path');
     ${source}`,
  );
}

const fetching = `
  mkdirSync(join(__dirname, 'dist'));
  writeFileSync(join(__dirname, 'dist/electron'), '');
  writeFileSync(join(__dirname, 'path.txt'), 'electron');`;

const now = new Date('2026-03-02T08:00:00Z');
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test('the package comes without the program', () => {
  expect(createElectronRuntime(project).find()).toBeNull();
});

test('a fetched program is found from then on', async () => {
  writeInstaller(fetching);
  const runtime = createElectronRuntime(project);
  const path = join(electron, 'dist/electron');
  expect(await runtime.fetch(now, 10_000)).toBe(path);
  expect(runtime.find()).toBe(path);
});

test('after a failure a day goes by before the next try', async () => {
  writeInstaller('process.exit(1)');
  const runtime = createElectronRuntime(project);
  expect(runtime.mayFetch(now)).toBe(true);
  expect(await runtime.fetch(now, 10_000)).toBeNull();
  expect([hoursLater(23), hoursLater(25)].map((time) => runtime.mayFetch(time))).toEqual([
    false,
    true,
  ]);
});

test('a fetch that takes too long is stopped', async () => {
  writeInstaller(`setTimeout(() => { ${fetching} }, 60_000)`);
  expect(await createElectronRuntime(project).fetch(now, 300)).toBeNull();
  expect(existsSync(join(electron, 'dist'))).toBe(false);
});
