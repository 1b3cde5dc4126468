import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { hashSources } from '#electron/launch/hashSources.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dau-viec-hash-'));
  mkdirSync(join(root, 'shared/text'), { recursive: true });
  writeFileSync(join(root, 'shared/text/fold.ts'), 'one');
  writeFileSync(join(root, 'package.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashSources(root, ['shared', 'package.json', 'not-there']);

test('times do not count', () => {
  const before = hash();
  utimesSync(join(root, 'shared/text/fold.ts'), 1000, 1000);
  expect(hash()).toBe(before);
});

test.each<[string, () => void]>([
  ['a changed file in a folder', () => writeFileSync(join(root, 'shared/text/fold.ts'), 'two')],
  ['a changed file', () => writeFileSync(join(root, 'package.json'), '{ }')],
  ['a new file', () => writeFileSync(join(root, 'shared/text/sort.ts'), '')],
  ['a removed file', () => rmSync(join(root, 'shared/text/fold.ts'))],
])('%s makes another hash', (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});
