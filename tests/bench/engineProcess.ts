import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { openBrowserDoor } from '#electron/browser/openBrowserDoor.ts';
import { createEngine } from '#electron/engine/createEngine.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { createFileLog, silentLog } from '#electron/logging/log.ts';
import { forkProcess, sourceHelpers } from '#electron/processes/forkProcess.ts';

export type EngineQuestion = 'memory' | 'close';

/** Megabytes. */
export interface EngineMemory {
  readonly peakMb: number;
  readonly residentMb: number;
  readonly heapMb: number;
  /** Timers, sockets, files and child processes that the event loop waits for. */
  readonly resources: number;
}

/** Entry of a process that holds an engine with its browser door and nothing else. */
const [appDataFolder = '', logPath = ''] = process.argv.slice(2);
const log = logPath === '' ? silentLog : createFileLog(logPath);
const engine = createEngine({
  door: 'browser',
  mayUsePath: () => Promise.resolve(true),
  version: 'bench',
  appDataFolder,
  helpers: { ...sourceHelpers, checker: forkProcess(join(projectFolder, 'dist/checker.js')) },
  log,
});
const pageFolder = join(projectFolder, 'dist/renderer');
const door = await openBrowserDoor({ router: engine.router, pageFolder, log });

process.on('message', (question: EngineQuestion) => {
  if (question === 'memory') tell(readMemory());
  else void close();
});
tell({ url: door.url });

async function close(): Promise<void> {
  await door.close();
  await engine.close();
  process.disconnect();
}

/** The peak is from before the collection. */
function readMemory(): EngineMemory {
  const peakMb = readPeakMb();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    peakMb,
    residentMb: inMb(rss),
    heapMb: inMb(heapUsed),
    resources: process.getActiveResourcesInfo().length,
  };
}

/** Linux counts what the parent held when it started this process to its `maxRSS`. */
function readPeakMb(): number {
  const status = '/proc/self/status';
  const [, peak] = existsSync(status)
    ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return Math.round(Number(peak ?? process.resourceUsage().maxRSS) / 1024);
}

function inMb(bytes: number): number {
  return Math.round((bytes / 2 ** 20) * 10) / 10;
}

function tell(message: object): void {
  process.send?.(message);
}
