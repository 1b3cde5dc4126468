import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import {
  aFullWorkbook,
  listPages,
  pageSize,
  taskCount,
} from '../../integration/damage/aFullWorkbook.ts';
import { expect, test } from '../app.ts';
import type { App, RunningApp } from '../app.ts';
import { chooseFile, chooseSavePath } from '../chooseFile.ts';

/** Some pages in the middle of the table of tasks lose what was in them. */
function breakSomeTasks(file: string): Buffer {
  const bytes = readFileSync(file);
  const pages = listPages(file).filter(({ table, kind }) => table === 'tasks' && kind === 'leaf');
  for (const { page } of pages.slice(4, 10)) {
    bytes.fill(0, (page - 1) * pageSize, page * pageSize);
  }
  writeFileSync(file, bytes);
  return bytes;
}

/** A damaged workbook of which there is a backup. */
async function aDamagedWorkbook(app: App): Promise<{ file: string; bytes: Buffer }> {
  const file = join(app.folder, 'Nghị quyết 2020.dauviec');
  await aFullWorkbook(file);
  const running = await app.start(file);
  const { page } = running;
  await page.getByRole('button', { name: 'Lịch sử' }).click();
  await page.getByRole('tab', { name: 'Sao lưu' }).click();
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(page.getByText(/^Đã tạo bản sao lưu/).last()).toBeVisible();
  await running.quit();
  return { file, bytes: breakSomeTasks(file) };
}

const heading = (page: Page) =>
  page.getByRole('heading', { name: 'Tệp “Nghị quyết 2020.dauviec” bị hỏng' });

async function recover(running: RunningApp, button: string, target: string): Promise<void> {
  const { page } = running;
  await chooseSavePath(running, target, () => page.getByRole('button', { name: button }).click());
  await expect(page.getByRole('navigation', { name: 'Các phần của kế hoạch' })).toBeVisible();
  await expect(page.getByText('300 đầu việc · 30 mục')).toBeVisible();
}

test('a damaged workbook leads to its backup and to what can be salvaged', async ({ app }) => {
  const { file, bytes } = await aDamagedWorkbook(app);
  const running = await app.start(file);
  const { page, problems } = running;
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Đầu việc/ })).toContainText(String(taskCount));
  await page.screenshot({ path: test.info().outputPath('rescue.png') });

  await recover(running, 'Khôi phục từ bản sao lưu…', join(app.folder, 'khôi phục.dauviec'));
  await chooseFile(running, file, () => page.keyboard.press('Control+o'));
  await expect(heading(page)).toBeVisible();
  await recover(running, 'Lưu phần cứu được…', join(app.folder, 'cứu được.dauviec'));
  await running.quit();

  expect(readFileSync(file)).toEqual(bytes);
  expect(readdirSync(app.folder).filter((name) => name.includes('dauviec'))).toEqual([
    'Nghị quyết 2020.dauviec',
    'cứu được.dauviec',
    'khôi phục.dauviec',
  ]);
  expect(problems).toEqual([]);
});

test('a damaged workbook is left with Esc, and is found again among the recent ones', async ({
  app,
}) => {
  const { file } = await aDamagedWorkbook(app);
  const { page } = await app.start();
  await page.getByRole('listitem').filter({ hasText: file }).click();
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tạo kế hoạch mới' })).toBeVisible();
});
