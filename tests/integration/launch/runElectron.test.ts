import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { runOn } from '#electron/launch/bundledNode.mjs';
import { runElectron } from '#electron/launch/runElectron.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dau-viec-run-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function writeProgram(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  chmodSync(path, 0o755);
  return path;
}

// A stand-in for Electron is a script, which Windows does not start as a program.
describe.skipIf(process.platform === 'win32')('Electron', () => {
  test('gets the app and the file', async () => {
    const program = writeProgram(
      'electron',
      `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/words"\n`,
    );
    const end = await runElectron(program, '/opt/dau-viec', '/home/lan/kế hoạch.dauviec');
    const words = readFileSync(join(folder, 'words'), 'utf8').trim().split('\n');
    expect({ end, words: words.filter((word) => word !== '--no-sandbox') }).toEqual({
      end: { exitCode: 0, failedToStart: false },
      words: ['/opt/dau-viec', '/home/lan/kế hoạch.dauviec'],
    });
  });

  test('that breaks off at once has failed to start', async () => {
    const program = writeProgram('electron', '#!/bin/sh\nkill -ABRT $$\n');
    expect(await runElectron(program, folder, null)).toEqual({ exitCode: 1, failedToStart: true });
  });

  test('that was stopped by a signal has not failed to start', async () => {
    const program = writeProgram(
      'electron',
      `#!/bin/sh\nkill -TERM ${process.pid}\nexec sleep 20\n`,
    );
    const end = await runElectron(program, folder, null);
    expect(end).toEqual({ exitCode: 1, failedToStart: false });
  });

  test('that is not there has failed to start', async () => {
    const program = join(folder, 'missing');
    expect(await runElectron(program, folder, null)).toEqual({ exitCode: 1, failedToStart: true });
  });
});

test('a script that goes on on another Node hands its exit code back', async () => {
  const script = writeProgram('script.mjs', 'process.exitCode = Number(process.argv[2])');
  expect(await runOn(process.execPath, script, ['3'])).toBe(3);
});
