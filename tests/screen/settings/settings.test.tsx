import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { violations } from '../access/violations.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { clickCell } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';

const dialog = page.getByRole('dialog', { name: 'Cài đặt' });

test('what is changed in the settings takes effect at once and is kept', async () => {
  const { engine } = createTaskEngine(anAssignmentTable());
  showWindow(engine);
  await clickCell('t2', 'lead');
  await userEvent.keyboard('{Control>},{/Control}');
  await expect.element(dialog).toBeVisible();

  await dialog.getByRole('radio', { name: 'Tối' }).click();
  await dialog.getByRole('textbox', { name: 'Tên' }).fill('  Nguyễn  An ');
  await expect.poll(() => document.documentElement.style.colorScheme).toBe('dark');
  expect(await violations()).toEqual([]);

  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  const { settings } = await engine.app.start();
  expect(settings).toMatchObject({ theme: 'dark', userName: 'Nguyễn An' });
});

test('what concerns the plan alone is one step away', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await dialog.getByRole('button', { name: 'Sửa thông tin kế hoạch…' }).click();

  await expect.element(page.getByRole('dialog', { name: 'Thông tin kế hoạch' })).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('the start screen leads to the settings, which say where backups are', async () => {
  showWindow(createFakeEngine({ snapshot: null }));
  await page.getByRole('button', { name: 'Cài đặt' }).click();

  await expect.element(dialog.getByText('/home/an/.config/dau-viec/backups')).toBeVisible();
  expect(await violations()).toEqual([]);
});
