import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { expect, test, type App } from '../app.ts';
import { chooseFile } from '../chooseFile.ts';
import { runDauviec } from '../runDauviec.ts';

async function startDesktop(app: App): Promise<{ page: Page; electron: ElectronApplication }> {
  const { page, electron } = await app.start();
  if (electron === null) throw new Error('a test for the desktop');
  return { page, electron };
}

test('the window is sandboxed and is given nothing that was not agreed', async ({ app }) => {
  const { page, electron } = await startDesktop(app);

  await test.step('it is isolated', async () => {
    const preferences = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        // Not among the documented functions.
        const contents = webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>;
        };
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
          contents.getLastWebPreferences();
        const spellcheck = webContents.session.isSpellCheckerEnabled();
        return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity, spellcheck };
      }),
    );
    expect(preferences).toEqual([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        webSecurity: true,
        spellcheck: false,
      },
    ]);
  });

  await test.step('it has no Node', async () => {
    const types = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    );
    expect(types).toEqual(Array(5).fill('undefined'));
  });

  await test.step('the preload script offers only the agreed functions', async () => {
    const names = await page.evaluate(() => Object.keys(Reflect.get(window, 'desktop') as object));
    expect(names.toSorted()).toEqual([
      'chooseFile',
      'chooseFiles',
      'chooseFolder',
      'chooseSavePath',
      'copyDiagnostics',
      'notify',
      'onOpenFile',
      'onOrder',
      'openInNewWindow',
      'pathOfFile',
      'runClipboardCommand',
      'setProgress',
      'setWindowState',
      'setZoom',
      'showInFolder',
      'showWorkbook',
    ]);
  });

  await test.step('a file that the page made itself has no path', async () => {
    const path = await page.evaluate(() => {
      const desktop = Reflect.get(window, 'desktop') as { pathOfFile(file: File): string };
      return desktop.pathOfFile(new File(['x'], 'passwd'));
    });
    expect(path).toBe('');
  });

  await test.step('no permission is given', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['notifications', 'geolocation', 'camera', 'microphone'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  await test.step('a payload that was not agreed is refused, and a path that nobody named', async () => {
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
        ['showInFolder', '/etc/passwd'],
        ['showWorkbook', '/etc/passwd'],
        ['openInNewWindow', 'relative/path'],
        ['openInNewWindow', '/etc/x.dauviec'],
        ['pathOfFile', '/etc/passwd'],
      ];
      const results = await Promise.allSettled(
        calls.map(async ([name, ...input]) => desktop[name]?.(...input)),
      );
      return results.map(({ status }) => status);
    });
    expect(refused).toEqual(Array(9).fill('rejected'));
  });

  await test.step('what support gets names no file, no folder and no user', async () => {
    const secret = 'NQ mật của Sở Y tế';
    await page.evaluate(async (title) => {
      interface Bridge {
        setWindowState(state: object): void;
        copyDiagnostics(): Promise<void>;
      }
      const desktop = Reflect.get(window, 'desktop') as Bridge;
      const workbook = `/home/lan/${title}.dauviec`;
      desktop.setWindowState({ title, language: 'vi', isBusy: false, workbook });
      await desktop.copyDiagnostics();
    }, secret);
    const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('Electron ');
    for (const own of [secret, 'dauviec', 'home', app.folder, '/', '\\']) {
      expect(copied).not.toContain(own);
    }
  });
});

test('the engine opens no file that only the window names', async ({ app }) => {
  const named = join(app.folder, 'named.dauviec');
  const unnamed = join(app.folder, 'unnamed.dauviec');
  for (const file of [named, unnamed]) runDauviec('new', file, '--title', 'Nghị quyết 01');
  const running = await app.start();
  const { page } = running;
  // As if code had got into the page: what the user chose becomes another file on its way.
  await page.evaluate(
    ([from = '', to = '']) => {
      const send = Reflect.get(MessagePort.prototype, 'postMessage') as (
        this: MessagePort,
        ...input: unknown[]
      ) => void;
      MessagePort.prototype.postMessage = function (this: MessagePort, ...input: unknown[]) {
        const [message, ...others] = input;
        const changed = typeof message === 'string' ? message.replaceAll(from, to) : message;
        send.call(this, changed, ...others);
      };
    },
    [named, unnamed],
  );
  await chooseFile(running, named, () =>
    page.getByRole('button', { name: 'Mở kế hoạch…' }).click(),
  );
  const log = join(app.userData, 'logs/dau-viec.log');
  await expect
    .poll(() => readFileSync(log, 'utf8'))
    .toContain('refused a path that the user did not name');
  await expect(page).toHaveTitle('Đầu Việc');
});

/** As if the page's process had been taken over: it can send whatever it wants. */
const hostilePreload = `
  const { contextBridge, ipcRenderer } = require('electron');
  contextBridge.exposeInMainWorld('ask', (channel, ...input) =>
    ipcRenderer.invoke(channel, ...input).then(() => 'answered', (error) => error.message));
`;

test('no other window, no other page, no code, no network', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  const questions = await electron.evaluateHandle(({ dialog, shell }) => {
    const asked: string[] = [];
    let response = 1;
    dialog.showMessageBox = (...input: unknown[]) => {
      asked.push((input.at(-1) as { detail: string }).detail);
      return Promise.resolve({ response: response--, checkboxChecked: false });
    };
    shell.openExternal = (url) => Promise.resolve(void asked.push(`opened ${url}`));
    return asked;
  });

  await test.step('a link is asked about, and opens in the browser', async () => {
    for (const link of ['https://example.com/a', 'https://example.com/b', 'file:///etc/passwd']) {
      expect(await page.evaluate((url) => window.open(url) === null, link)).toBe(true);
    }
    await expect
      .poll(() => questions.jsonValue())
      .toEqual(['https://example.com/a', 'https://example.com/b', 'opened https://example.com/b']);
  });

  await test.step('the window stays where it is', async () => {
    await page.evaluate(() => location.assign('https://example.com'));
    await page.evaluate(() => location.assign('app://other/'));
    await page.waitForTimeout(300);
    expect({ windows: electron.windows().length, url: page.url() }).toEqual({
      windows: 1,
      url: 'app://dau-viec/',
    });
  });

  await test.step('code and styles from elsewhere do nothing, and nothing is fetched', async () => {
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

  await test.step('a window that is not ours has nobody to talk to', async () => {
    const preload = join(app.folder, 'hostile.cjs');
    writeFileSync(preload, hostilePreload);
    const [other] = await Promise.all([
      electron.waitForEvent('window'),
      electron.evaluate(async ({ BrowserWindow }, path) => {
        const hostile = new BrowserWindow({ show: false, webPreferences: { preload: path } });
        await hostile.loadURL('app://dau-viec/');
      }, preload),
    ]);
    const answers = await other.evaluate(async () => {
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
});

const screens = 9;

test('using the program asks nothing of the network', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  const asked = await electron.evaluateHandle(({ session }) => {
    const urls: string[] = [];
    session.defaultSession.webRequest.onSendHeaders(({ url }) => void urls.push(url));
    return urls;
  });
  await page.getByRole('button', { name: 'Xem kế hoạch mẫu' }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  for (let screen = 1; screen <= screens; screen += 1) {
    await page.keyboard.press(`Alt+${String(screen)}`);
    await page.waitForTimeout(150);
  }
  const log = readFileSync(join(app.userData, 'logs/dau-viec.log'), 'utf8');
  const foreign = (await asked.jsonValue()).filter((url) => !url.startsWith('app://dau-viec/'));
  expect({ foreign, refused: /refused a request/u.test(log) }).toEqual({
    foreign: [],
    refused: false,
  });
});
