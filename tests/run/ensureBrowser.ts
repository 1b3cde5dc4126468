import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { chromium } from 'playwright';

import { browserExecutable } from '../browser.ts';

const timeoutMs = 5 * 60_000;

/** Whether there is a browser to test in, after an attempt to install Debian's. */
export function ensureBrowser(say: (line: string) => void): boolean {
  if (hasBrowser()) return true;
  if (mayInstall()) {
    say('installing chromium with apt-get …');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  if (hasBrowser()) return true;
  say('no browser found: install chromium, or name one in TEST_BROWSER');
  return false;
}

function hasBrowser(): boolean {
  return browserExecutable() !== undefined || existsSync(chromium.executablePath());
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...words: string[]): void {
  spawnSync('apt-get', ['-q', ...words], {
    stdio: 'ignore',
    timeout: timeoutMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
