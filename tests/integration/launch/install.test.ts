import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { findNeed, remember } from '#electron/launch/install.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dau-viec-install-'));
  writeLockFile('one', 1000);
});

afterEach(() => rmSync(folder, { recursive: true }));

function writeLockFile(content: string, seconds: number): void {
  writeAt(join(folder, 'package-lock.json'), content, seconds);
}

function writeAt(path: string, content: string, seconds: number): void {
  writeFileSync(path, content);
  utimesSync(path, seconds, seconds);
}

function install(seconds: number): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeAt(join(folder, 'node_modules/.package-lock.json'), '', seconds);
}

test('a fresh clone needs all packages', () => {
  expect(findNeed(folder)).toBe('all');
});

test('packages installed after the lock file was written are enough', () => {
  install(2000);
  expect(findNeed(folder)).toBe('nothing');
});

test('a newer lock file brings changes', () => {
  install(2000);
  writeLockFile('two', 3000);
  expect(findNeed(folder)).toBe('changes');
});

test('a lock file that is only newer by its time brings none', () => {
  install(2000);
  remember(folder);
  writeLockFile('one', 3000);
  expect(findNeed(folder)).toBe('nothing');
});
