import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createElectronRuntime } from '#electron/launch/electronRuntime.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';

/** A real Electron to test with. */
export interface FoundElectron {
  /** Starts an app folder. */
  readonly program: string;
  /** Plain runtime for packaging, and its version. */
  readonly dist: string;
  readonly version: string;
  /** A better-sqlite3 that this Electron can load; null: the one that ships. */
  readonly sqlite: string | null;
}

/** The Electron named in the environment, else the one that `npm start` uses; or why there is none. */
export function findElectron(): FoundElectron | string {
  const { TEST_ELECTRON_BIN: program, TEST_ELECTRON_DIST, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const own = createElectronRuntime(projectFolder).find();
  if (program === undefined && own === null) {
    return 'no Electron on this machine: TEST_ELECTRON_BIN is not set, and npm start fetched none';
  }
  if (process.platform === 'linux' && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) {
    return 'no display for Electron: run with xvfb-run';
  }
  const ownDist = join(projectFolder, 'node_modules/electron/dist');
  const dist = program === undefined ? ownDist : (TEST_ELECTRON_DIST ?? '');
  return {
    program: program ?? own ?? '',
    dist,
    version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, ''),
    sqlite: program === undefined ? null : (process.env['TEST_ELECTRON_SQLITE'] ?? null),
  };
}
