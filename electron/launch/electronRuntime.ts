import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Electron's program as npm's package `electron` keeps it; the package itself comes without. */
export interface ElectronRuntime {
  /** Path of the program; null when it was not fetched yet. */
  find(): string | null;
  /** Whether a try makes sense: after a failure not before a day has gone. */
  mayFetch(now: Date): boolean;
  /** Lets the package fetch it; answers with the path, null when that fails or takes too long. */
  fetch(now: Date, timeoutMs: number): Promise<string | null>;
}

const pauseAfterFailureMs = 24 * 60 * 60 * 1000;

export function createElectronRuntime(projectFolder: string): ElectronRuntime {
  const packageFolder = join(projectFolder, 'node_modules', 'electron');
  const failureFile = join(projectFolder, 'node_modules', '.cache', 'dau-viec', 'electron-failed');

  function find(): string | null {
    const pathFile = join(packageFolder, 'path.txt');
    if (!existsSync(pathFile)) return null;
    const path = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'));
    return existsSync(path) ? path : null;
  }

  return {
    find,
    mayFetch(now) {
      if (!existsSync(failureFile)) return true;
      const failedAt = Date.parse(readFileSync(failureFile, 'utf8'));
      return !(now.getTime() - failedAt < pauseAfterFailureMs);
    },
    async fetch(now, timeoutMs) {
      await run(join(packageFolder, 'install.js'), timeoutMs);
      const path = find();
      if (path === null) {
        mkdirSync(dirname(failureFile), { recursive: true });
        writeFileSync(failureFile, now.toISOString());
      } else {
        rmSync(failureFile, { force: true });
      }
      return path;
    },
  };
}

function run(script: string, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      stdio: 'ignore',
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
