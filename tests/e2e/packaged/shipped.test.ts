import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

import { expect, test, type App } from '../app.ts';

/** Node's inspector is closed in the program as it ships: the page is reached as Chromium's own. */
const pagePort = /^DevTools listening on (ws:\S+)/u;

/** How a fuse that is on stands in the program: the character 1. */
const fuseOn = 0x31;

function shippedProgram({ program }: App): string {
  if (program?.shipped == null) throw new Error('a test for the packaged program');
  return program.shipped;
}

/** Starts the program and answers once it has said `until`, or has ended. */
async function run(
  app: App,
  words: readonly string[],
  env: Record<string, string>,
  until: RegExp,
): Promise<{ readonly child: ChildProcess; readonly output: string }> {
  const child = spawn(shippedProgram(app), [...(app.program?.args ?? []), ...words], {
    env: { ...process.env, DAUVIEC_USER_DATA: app.userData, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (until.test(line)) resolve();
      });
    }
  });
  return { child, output: lines.join('\n') };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await exited;
}

test('the fuses of the packaged program are set', async ({ app }) => {
  const wire = await getCurrentFuseWire(shippedProgram(app));
  const states = Object.fromEntries(
    [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ].map((fuse) => [FuseV1Options[fuse], Number(wire[fuse]) === fuseOn]),
  );
  expect(states).toEqual({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableCookieEncryption: true,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    GrantFileProtocolExtraPrivileges: false,
  });
});

test('it runs no code but its own, and works', async ({ app, playwright }) => {
  const mark = join(app.folder, 'code-was-run');
  const script = join(app.folder, 'foreign.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  // Beside the archive, where Electron would look first.
  const loose = join(dirname(shippedProgram(app)), 'resources/app');
  mkdirSync(loose, { recursive: true });
  writeFileSync(join(loose, 'package.json'), '{"main":"main.cjs"}');
  writeFileSync(join(loose, 'main.cjs'), `require(${JSON.stringify(script)})`);

  const { child, output } = await run(
    app,
    ['--inspect=0', '--remote-debugging-port=0'],
    { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
    pagePort,
  );
  const address = pagePort.exec(output.split('\n').at(-1) ?? '')?.[1];
  if (address === undefined) throw new Error(`the program did not start:\n${output}`);
  // A call that meets the first window on its way up may be left without an answer.
  const connect = () => playwright.chromium.connectOverCDP(address, { timeout: 15_000 });
  const browser = await connect().catch(connect);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  await expect(page?.getByRole('button', { name: 'Tạo kế hoạch mới' }) ?? never()).toBeVisible();
  await browser.close();
  await end(child);
  rmSync(loose, { recursive: true });
  const isInspected = output.includes('Debugger listening');
  expect({ isForeignCodeRun: existsSync(mark), isInspected }).toEqual({
    isForeignCodeRun: false,
    isInspected: false,
  });
});

test('it carries only what runs', ({ app }) => {
  const resources = join(dirname(shippedProgram(app)), 'resources');
  expect(statSync(join(resources, 'app.asar')).size).toBeLessThan(40 * 1024 * 1024);
  expect(existsSync(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/src'))).toBe(
    false,
  );
});

function never(): never {
  throw new Error('the program shows no page');
}
