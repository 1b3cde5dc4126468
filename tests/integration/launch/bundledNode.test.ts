import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
const launchFolder = dirname(fileURLToPath(import.meta.resolve('#electron/launch/start.mjs')));

/** What a script of a project with this Node finds that it should go on on. */
async function findOtherNode(node: string, env: Record<string, string> = {}): Promise<string> {
  cpSync(`${launchFolder}/bundledNode.mjs`, folder.at('electron/launch/bundledNode.mjs'));
  cpSync(`${launchFolder}/projectFolder.mjs`, folder.at('electron/launch/projectFolder.mjs'));
  mkdirSync(folder.at('packages/node/bin'), { recursive: true });
  symlinkSync(node, folder.at('packages/node/bin/node'));
  symlinkSync(folder.at('packages'), folder.at('node_modules'));
  writeFileSync(
    folder.at('script.mjs'),
    `import { findOtherNode } from './electron/launch/bundledNode.mjs';
    console.log(String(findOtherNode()));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [folder.at('script.mjs')], {
    env: { ...process.env, ...env },
  });
  return stdout.trim();
}

// Links need a right on Windows that not everybody has.
describe.skipIf(process.platform === 'win32')('the project’s own Node', () => {
  test('is not taken for another one when it is reached through a link', async () => {
    expect(await findOtherNode(process.execPath)).toBe('null');
  });

  test('takes over from another', async () => {
    expect(await findOtherNode('/bin/sh')).toMatch(/node_modules\/node\/bin\/node$/);
  });

  test('takes over once', async () => {
    expect(await findOtherNode('/bin/sh', { DAUVIEC_HANDED_ON: '1' })).toBe('null');
  });
});
