import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { findElectron } from '../e2e/findElectron.ts';
import { packageApp } from '../e2e/stageApp.ts';

/** What an installer would put on the disk, in megabytes: all of it, and what is ours beside Electron. */
export async function benchSize() {
  const electron = findElectron();
  if (typeof electron === 'string') return { skipped: electron };
  const { shipped } = await packageApp(electron);
  if (shipped === null) return { skipped: 'nothing was packaged' };
  const folder = dirname(shipped);
  return {
    installedMb: inMb(sizeOf(folder)),
    ownMb: inMb(sizeOf(join(folder, 'resources'))),
    electronVersion: electron.version,
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function inMb(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
