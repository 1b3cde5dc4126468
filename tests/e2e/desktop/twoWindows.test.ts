import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import { expect, test, type App } from '../app.ts';
import { chooseFile } from '../chooseFile.ts';
import { dropFile } from '../dropFile.ts';
import { runDauviec } from '../runDauviec.ts';

function aPlan(app: App, name: string): string {
  const file = join(app.folder, `${name}.dauviec`);
  runDauviec('new', file, '--title', name, '--year', '2020');
  return file;
}

async function startDesktop(app: App, file?: string) {
  const running = await app.start(file);
  const { electron } = running;
  if (electron === null) throw new Error('a test for the desktop');
  return { ...running, electron };
}

/** Starts the program once more with a file, as a double click does; answers when that has ended. */
async function startAgain(app: App, electron: ElectronApplication, file: string): Promise<void> {
  const [program = '', ...words] = electron.process().spawnargs;
  const own = words.filter(
    (word) => !/^--(inspect|remote-debugging)/.test(word) && !word.endsWith('.dauviec'),
  );
  const second = spawn(program, [...own, file], {
    env: { ...process.env, DAUVIEC_USER_DATA: app.userData },
    stdio: 'ignore',
  });
  const code = await new Promise<number | null>((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
}

/** Keeps the titles of the windows that came to the front. */
async function watchFocus(electron: ElectronApplication): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ BrowserWindow }) => {
    const focused: string[] = [];
    Reflect.set(globalThis, 'focused', focused);
    for (const window of BrowserWindow.getAllWindows()) {
      window.focus = () => void focused.push(window.title);
    }
  });
  return () => electron.evaluate(() => Reflect.get(globalThis, 'focused') as string[]);
}

async function openAnother(app: App, electron: ElectronApplication, file: string): Promise<Page> {
  const [page] = await Promise.all([
    electron.waitForEvent('window'),
    startAgain(app, electron, file),
  ]);
  return page;
}

test('an empty window takes the file of a second start', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  await expect(page.getByText('Chưa có kế hoạch nào')).toBeVisible();
  await startAgain(app, electron, aPlan(app, 'một'));
  await expect(page).toHaveTitle('một – Đầu Việc');
  expect(electron.windows()).toHaveLength(1);
});

test('a second start with another file opens another window', async ({ app }) => {
  const { page, electron } = await startDesktop(app, aPlan(app, 'một'));
  await expect(page).toHaveTitle('một – Đầu Việc');
  const other = await openAnother(app, electron, aPlan(app, 'hai'));
  await expect(other).toHaveTitle('hai – Đầu Việc');
  expect(electron.windows()).toHaveLength(2);
});

test('a second start with a file that is shown brings its window to the front', async ({ app }) => {
  const { page, electron } = await startDesktop(app, aPlan(app, 'một'));
  await expect(page).toHaveTitle('một – Đầu Việc');
  const focused = await watchFocus(electron);
  await startAgain(app, electron, join(app.folder, 'user-data', '..', 'một.dauviec'));
  await expect.poll(focused).toEqual(['một – Đầu Việc']);
  expect(electron.windows()).toHaveLength(1);
});

test('a file that another window shows is shown there, and this window stays', async ({ app }) => {
  const first = aPlan(app, 'một');
  const running = await startDesktop(app, first);
  const { page, electron } = running;
  await expect(page).toHaveTitle('một – Đầu Việc');
  const other = await openAnother(app, electron, aPlan(app, 'hai'));
  await expect(other).toHaveTitle('hai – Đầu Việc');

  const focused = await watchFocus(electron);
  await chooseFile({ ...running, page: other }, first, () => other.keyboard.press('Control+O'));
  await expect.poll(focused).toEqual(['một – Đầu Việc']);
  await dropFile(other, first);
  await expect.poll(focused).toEqual(['một – Đầu Việc', 'một – Đầu Việc']);
  await expect(other).toHaveTitle('hai – Đầu Việc');
});

test('a file that is dropped on the start screen is opened', async ({ app }) => {
  const file = aPlan(app, 'một');
  const { page, problems } = await startDesktop(app);
  await expect(page.getByText('Chưa có kế hoạch nào')).toBeVisible();
  await dropFile(page, file, async () => {
    await expect(page.getByText('Thả để mở kế hoạch')).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('drop.png') });
  });
  await expect(page).toHaveTitle('một – Đầu Việc');
  await expect(page.getByText('Thả để mở kế hoạch')).toBeHidden();
  expect(problems).toEqual([]);
});

test('a recent file opens in a window of its own', async ({ app }) => {
  const file = aPlan(app, 'một');
  const first = await app.start(file);
  await expect(first.page).toHaveTitle('một – Đầu Việc');
  await first.quit();

  const { page, electron } = await startDesktop(app);
  await page.getByRole('listitem').filter({ hasText: 'một' }).focus();
  const [other] = await Promise.all([
    electron.waitForEvent('window'),
    page.keyboard.press('Control+Enter'),
  ]);
  await expect(other).toHaveTitle('một – Đầu Việc');
  await expect(page).toHaveTitle('Đầu Việc');
});
