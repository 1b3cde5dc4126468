import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from './app.ts';
import { chooseFile, chooseSavePath } from './chooseFile.ts';
import { runDauviec } from './runDauviec.ts';

test('without a file the start screen offers what to begin with', async ({ app }) => {
  const { page, problems } = await app.start();
  for (const name of ['Tạo kế hoạch mới', 'Mở kế hoạch…', 'Xem kế hoạch mẫu']) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
  await expect(page.getByText('Chưa có kế hoạch nào')).toBeVisible();
  expect(problems).toEqual([]);
});

test('a file named at the start is opened', async ({ app }) => {
  const file = join(app.folder, 'kế hoạch.dauviec');
  runDauviec('new', file, '--title', 'Nghị quyết 01', '--year', '2020');
  const { page, problems } = await app.start(file);
  await expect(page).toHaveTitle('Nghị quyết 01 – Đầu Việc');
  await expect(page.getByText('Nghị quyết 01').first()).toBeVisible();
  expect(problems).toEqual([]);
});

test('a file that is no workbook is refused in words', async ({ app }) => {
  const file = join(app.folder, 'giả.dauviec');
  writeFileSync(file, 'not a workbook');
  const { page } = await app.start(file);
  await expect(page.getByText('Tệp “giả.dauviec” không phải kế hoạch Đầu Việc')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tạo kế hoạch mới' })).toBeVisible();
});

test('a new workbook is one file on the disk and stands among the recent ones', async ({ app }) => {
  const file = join(app.folder, 'mới.dauviec');
  const first = await app.start();
  await first.page.getByRole('button', { name: 'Tạo kế hoạch mới' }).click();
  await first.page.getByLabel('Tên kế hoạch').fill('Chương trình hành động 2020');
  await chooseSavePath(first, file, () =>
    first.page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click(),
  );
  await expect(first.page).toHaveTitle('Chương trình hành động 2020 – Đầu Việc');
  await first.quit();
  expect(readdirSync(app.folder).filter((name) => name.startsWith('mới'))).toEqual(['mới.dauviec']);

  const second = await app.start();
  await second.page.getByText('Chương trình hành động 2020').click();
  await expect(second.page).toHaveTitle('Chương trình hành động 2020 – Đầu Việc');
});

test('a workbook is chosen in a dialog', async ({ app }) => {
  const file = join(app.folder, 'chọn.dauviec');
  runDauviec('new', file, '--title', 'Nghị quyết 02');
  const running = await app.start();
  await chooseFile(running, file, () =>
    running.page.getByRole('button', { name: 'Mở kế hoạch…' }).click(),
  );
  await expect(running.page.getByText('Nghị quyết 02').first()).toBeVisible();
});
