import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '../app.ts';

test('the page has no Node', async ({ app }) => {
  const { page } = await app.start();
  const types = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global'].map(
      (name) => typeof Reflect.get(window, name),
    ),
  );
  expect(types).toEqual(Array(5).fill('undefined'));
});

test('the page offers only the agreed functions', async ({ app }) => {
  const { page } = await app.start();
  const names = await page.evaluate(() => Object.keys(Reflect.get(window, 'desktop') as object));
  expect(names.toSorted()).toEqual([
    'chooseFile',
    'chooseFiles',
    'chooseFolder',
    'chooseSavePath',
    'onOpenFile',
    'openInNewWindow',
    'pathOfFile',
    'setWindowState',
    'showInFolder',
    'showWorkbook',
  ]);
});

test('a file that the page made itself has no path', async ({ app }) => {
  const { page } = await app.start();
  const path = await page.evaluate(() => {
    const desktop = Reflect.get(window, 'desktop') as { pathOfFile(file: File): string };
    return desktop.pathOfFile(new File(['x'], 'passwd'));
  });
  expect(path).toBe('');
});

test('the window is sandboxed and isolated', async ({ app }) => {
  const { electron } = await app.start();
  const preferences = await electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Not among the documented functions.
      const contents = webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    }),
  );
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    },
  ]);
});

test('a payload that was not agreed is refused', async ({ app }) => {
  const { page } = await app.start();
  const refused = await page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop') as Record<
      string,
      (...input: unknown[]) => Promise<unknown>
    >;
    const calls: [string, ...unknown[]][] = [
      ['chooseFile', 'secret'],
      ['chooseSavePath', 'workbook'],
      ['showInFolder', 'relative/path'],
      ['showInFolder', { path: '/etc' }],
      ['showWorkbook', 'relative/path'],
      ['openInNewWindow', 'relative/path'],
      ['pathOfFile', '/etc/passwd'],
    ];
    const results = await Promise.allSettled(
      calls.map(async ([name, ...input]) => desktop[name]?.(...input)),
    );
    return results.map(({ status }) => status);
  });
  expect(refused).toEqual(Array(7).fill('rejected'));
});

/** As if the page's process had been taken over: it can send whatever it wants. */
const hostilePreload = `
  const { contextBridge, ipcRenderer } = require('electron');
  contextBridge.exposeInMainWorld('ask', (channel, ...input) =>
    ipcRenderer.invoke(channel, ...input).then(() => 'answered', (error) => error.message));
`;

test('an unknown channel and an unknown window are refused', async ({ app }) => {
  const { electron } = await app.start();
  if (electron === null) throw new Error('a test for the desktop');
  const preload = join(app.folder, 'hostile.cjs');
  writeFileSync(preload, hostilePreload);
  const [window] = await Promise.all([
    electron.waitForEvent('window'),
    electron.evaluate(async ({ BrowserWindow }, path) => {
      const hostile = new BrowserWindow({ show: false, webPreferences: { preload: path } });
      await hostile.loadURL('app://dau-viec/');
    }, preload),
  ]);
  const answers = await window.evaluate(async () => {
    const ask = Reflect.get(window, 'ask') as (...input: string[]) => Promise<string>;
    return Promise.all([
      ask('desktop:run', 'calc'),
      ask('desktop:choose-file', 'workbook'),
      ask('desktop:show-in-folder', '/etc'),
    ]);
  });
  expect(answers).toEqual([
    expect.stringContaining("No handler registered for 'desktop:run'"),
    expect.stringContaining("No handler registered for 'desktop:choose-file'"),
    expect.stringContaining("No handler registered for 'desktop:show-in-folder'"),
  ]);
});

test('no other window and no other page opens', async ({ app }) => {
  const { page, electron } = await app.start();
  const opened = await page.evaluate(() => window.open('https://example.com') === null);
  await page.evaluate(() => location.assign('https://example.com'));
  await page.evaluate(() => location.assign('app://other/'));
  await page.waitForTimeout(300);
  expect({ opened, windows: electron?.windows().length, url: page.url() }).toEqual({
    opened: true,
    windows: 1,
    url: 'app://dau-viec/',
  });
});

test('no code and no styles from elsewhere, no network', async ({ app }) => {
  const { page } = await app.start();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid }';
    document.head.append(style);
    // In a task of its own: what the test tool evaluates is exempt from the policy.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          Reflect.construct(Function, ['return 1']);
          resolve('run');
        } catch {
          resolve('refused');
        }
      });
    });
    const fetched = await fetch('https://example.com').then(
      () => 'answered',
      () => 'refused',
    );
    return {
      wasRun: Reflect.has(window, 'wasRun'),
      outline: getComputedStyle(document.body).outlineWidth === '7px',
      evaluated,
      fetched,
    };
  });
  expect(outcome).toEqual({
    wasRun: false,
    outline: false,
    evaluated: 'refused',
    fetched: 'refused',
  });
});

test('no permission is given', async ({ app }) => {
  const { page } = await app.start();
  const states = await page.evaluate(() =>
    Promise.all(
      (['notifications', 'geolocation', 'camera', 'microphone'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});
