import { join } from 'node:path';

import type { ElectronApplication, Page } from '@playwright/test';

import type { DesktopBridge } from '#shared/contract/desktopBridge.ts';

import { expect, test, type App } from '../app.ts';
import { dropFile } from '../dropFile.ts';
import { writeMessyAnnex } from '../messyAnnex.ts';
import { runDauviec } from '../runDauviec.ts';

async function startDesktop(app: App): Promise<{ page: Page; electron: ElectronApplication }> {
  const { page, electron } = await app.start();
  if (electron === null) throw new Error('a test for the desktop');
  // The page has told its own state by then; later it would tell it over the one of a test.
  await expect(page.getByRole('button', { name: 'Tạo kế hoạch mới' })).toBeVisible();
  return { page, electron };
}

function setState(page: Page, state: Parameters<DesktopBridge['setWindowState']>[0]) {
  return page.evaluate((next) => {
    (Reflect.get(window, 'desktop') as DesktopBridge).setWindowState(next);
  }, state);
}

/** Every question of the main process is answered so from now on; they are kept to be looked at. */
async function answerQuestions(electron: ElectronApplication, response: number): Promise<void> {
  await electron.evaluate(({ dialog }, answer) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBox = (...input: unknown[]) => {
      asked.push((input.at(-1) as { message: string }).message);
      return Promise.resolve({ response: answer, checkboxChecked: false });
    };
  }, response);
}

const readQuestions = (electron: ElectronApplication) =>
  electron.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);

const closeWindow = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });

const readBounds = (electron: ElectronApplication | null) =>
  electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window takes the title of the page', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  await setState(page, {
    title: 'NQ 01 – Đầu Việc',
    language: 'vi',
    isBusy: false,
    workbook: null,
  });
  await expect
    .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.title))
    .toBe('NQ 01 – Đầu Việc');
});

test('closing while a job runs asks, and a no keeps the window', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  await setState(page, { title: '', language: 'vi', isBusy: true, workbook: null });
  await answerQuestions(electron, 1);
  await closeWindow(electron);
  await expect
    .poll(() => readQuestions(electron))
    .toEqual(['Một việc đang chạy. Vẫn đóng cửa sổ?']);
  expect(page.isClosed()).toBe(false);

  await answerQuestions(electron, 0);
  const closed = page.waitForEvent('close');
  await closeWindow(electron);
  await closed;
});

test('a window opens where the one before was closed', async ({ app }) => {
  const bounds = { x: 40, y: 60, width: 900, height: 600 };
  const first = await app.start();
  await first.electron?.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, bounds);
  // The screen answers in its own time, with the place first and the size later.
  await expect.poll(() => readBounds(first.electron)).toEqual(bounds);
  await first.quit();

  const { electron } = await startDesktop(app);
  await expect.poll(() => readBounds(electron)).toEqual(bounds);
});

test('an engine that dies is replaced under the open page', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  await answerQuestions(electron, 0);
  await page.evaluate(() => {
    window.addEventListener('message', (event) => {
      if (event.ports.length > 0) document.body.dataset['newPort'] = 'true';
    });
  });
  await electron.evaluate(({ app: electronApp }) => {
    const engine = electronApp.getAppMetrics().find(({ name }) => name?.includes('engine'));
    if (engine !== undefined) process.kill(engine.pid, 'SIGKILL');
  });
  await expect(page.locator('body[data-new-port]')).toBeAttached();
  expect(await readQuestions(electron)).toEqual(['Phần xử lý dữ liệu đã dừng đột ngột.']);
});

test('a file whose reader dies is told of, and is read at the second try', async ({ app }) => {
  const plan = join(app.folder, 'kế hoạch.dauviec');
  runDauviec('new', plan, '--title', 'Nghị quyết 01', '--year', '2020');
  const annex = await writeMessyAnnex(app.folder);
  const { page, electron } = await app.start(plan);
  await expect(page.getByRole('button', { name: 'Đầu việc 0 đầu việc' })).toBeVisible();
  await electron?.evaluate(({ app: electronApp }) => {
    const timer = setInterval(() => {
      const reader = electronApp.getAppMetrics().find(({ name }) => name?.includes('parser'));
      if (reader === undefined) return;
      clearInterval(timer);
      process.kill(reader.pid, 'SIGKILL');
    }, 1);
  });
  await dropFile(page, annex);
  await expect(page.getByText('Không đọc được tệp “Phân công 2020.xlsx”')).toBeVisible();

  await dropFile(page, annex);
  await expect(page.getByRole('grid', { name: /^Các ô của trang/u })).toBeVisible();
});

test('a page that dies is loaded again', async ({ app }) => {
  const { page, electron } = await startDesktop(app);
  await answerQuestions(electron, 0);
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => readQuestions(electron)).toEqual(['Cửa sổ đã dừng đột ngột.']);
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents?.isCrashed() === false && !contents.isLoading();
      }),
    )
    .toBe(true);
  expect(page.isClosed()).toBe(false);
});
