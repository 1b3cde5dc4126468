import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ElectronApplication } from '@playwright/test';

import { expect, test } from '../app.ts';
import { runDauviec } from '../runDauviec.ts';

interface Entry {
  readonly label: string;
  readonly enabled: boolean;
}

/** The entries of one menu, submenus flattened. */
function readMenu(electron: ElectronApplication, name: string): Promise<readonly Entry[]> {
  return electron.evaluate(({ Menu }, label) => {
    const menu = Menu.getApplicationMenu()?.items.find((item) => item.label === label)?.submenu;
    return (menu?.items ?? [])
      .filter(({ type }) => type !== 'separator')
      .flatMap((item) => [item, ...(item.submenu?.items ?? [])])
      .map(({ label: text, enabled }) => ({ label: text, enabled }));
  }, name);
}

/** Chooses an entry as a click of the mouse does. */
async function choose(electron: ElectronApplication, name: string, entry: string): Promise<void> {
  await electron.evaluate(
    ({ Menu, BrowserWindow }, [menuName, label]) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.focus();
      const menu = Menu.getApplicationMenu()?.items.find((item) => item.label === menuName);
      const item = menu?.submenu?.items.find((candidate) => candidate.label === label);
      item?.click(undefined, window, window?.webContents);
    },
    [name, entry],
  );
}

test('the menu bar does what its keys do, and offers what was opened lately', async ({ app }) => {
  const file = join(app.folder, 'kế hoạch.dauviec');
  runDauviec('new', file, '--title', 'Nghị quyết 01 & 02', '--year', '2020');
  const { page, electron } = await app.start(file);
  if (electron === null) throw new Error('a test for the desktop');
  await expect(page).toHaveTitle('Nghị quyết 01 & 02 – Đầu Việc');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());

  await test.step('recent files, and entries that need a plan', async () => {
    await expect
      .poll(() => readMenu(electron, '&Tệp'))
      .toEqual(
        expect.arrayContaining([
          { label: '&1 Nghị quyết 01 && 02', enabled: true },
          { label: '&Lưu bản sao…', enabled: true },
        ]),
      );
  });

  await test.step('an entry presses its keys', async () => {
    await choose(electron, '&Xem', 'Cơ quan');
    await expect(page.locator('nav [aria-current="page"]')).toContainText('Cơ quan');
  });

  await test.step('the size of the window is kept', async () => {
    await choose(electron, '&Xem', 'Phóng t&o');
    const readZoom = () =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
      );
    await expect.poll(readZoom).toBeCloseTo(1.1);
    const readSettings = (): unknown =>
      JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'));
    await expect.poll(readSettings).toMatchObject({ zoom: 110 });
    await page.reload();
    await expect(page.locator('nav [aria-current="page"]')).toBeVisible();
    await expect.poll(readZoom).toBeCloseTo(1.1);
    await choose(electron, '&Xem', '&Cỡ 100%');
    await expect.poll(readZoom).toBeCloseTo(1);
  });

  await test.step('the about box says what the program is made of', async () => {
    await choose(electron, 'Trợ &giúp', '&Giới thiệu Đầu Việc');
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText(/Electron \d.* · Chromium \d.* · Node \d.* · SQLite \d/u),
    ).toBeVisible();
    await dialog.getByText('better-sqlite3').click();
    await expect(dialog.getByText('Permission is hereby granted').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
  });

  await test.step('a plan that is closed leaves nothing to save', async () => {
    await choose(electron, '&Tệp', 'Đóng &kế hoạch');
    await expect
      .poll(() => readMenu(electron, '&Tệp'))
      .toContainEqual({ label: '&Lưu bản sao…', enabled: false });
  });
});
