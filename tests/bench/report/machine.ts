import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';

import { browserExecutable } from '../../browser.ts';
import { findElectron } from '../../e2e/findElectron.ts';

/** On what it was measured, in words. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly electron: string;
  readonly browser: string;
  readonly libreOffice: string;
}

export function readMachine(): Machine {
  const electron = findElectron();
  const browser = browserExecutable();
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    electron: typeof electron === 'string' ? electron : electron.version,
    browser: browser === undefined ? 'of Playwright' : versionOf(browser, '--no-sandbox'),
    libreOffice: versionOf('soffice'),
  };
}

function versionOf(program: string, ...words: readonly string[]): string {
  try {
    return execFileSync(program, [...words, '--version'], { encoding: 'utf8' }).trim();
  } catch {
    return 'none';
  }
}
