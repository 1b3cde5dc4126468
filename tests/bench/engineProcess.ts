import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openBrowserDoor } from '#electron/browser/openBrowserDoor.ts';
import { createEngine } from '#electron/engine/createEngine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { silentLog } from '#electron/logging/log.ts';
import { forkProcess, sourceHelpers } from '#electron/processes/forkProcess.ts';

/** Entry of a process that holds an engine with its browser door and nothing else. */
const [appDataFolder = ''] = process.argv.slice(2);
const engine = createEngine({
  door: 'browser',
  mayUsePath: () => Promise.resolve(true),
  version: 'bench',
  appDataFolder,
  helpers: { ...sourceHelpers, checker: forkProcess(join(projectFolder, 'dist/checker.js')) },
  log: silentLog,
});
const pageFolder = join(projectFolder, 'dist/renderer');
const door = await openBrowserDoor({ router: engine.router, pageFolder, log: silentLog });

process.on('message', (message) => {
  if (message === 'peak') tell({ peakMb: readPeakMb() });
  else void close();
});
tell({ url: door.url });

async function close(): Promise<void> {
  await door.close();
  await engine.close();
  process.disconnect();
}

/** Linux counts what the parent held when it started this process to its `maxRSS`. */
function readPeakMb(): number {
  const status = '/proc/self/status';
  const [, peak] = existsSync(status)
    ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return Math.round(Number(peak ?? process.resourceUsage().maxRSS) / 1024);
}

function tell(message: object): void {
  process.send?.(message);
}
