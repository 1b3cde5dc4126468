import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { programVersion } from '#shared/programVersion.ts';

test('the version that files are marked with is that of the package', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect((JSON.parse(text) as { version: string }).version).toBe(programVersion);
});
