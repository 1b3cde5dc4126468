import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from './app.ts';
import { chooseSavePath } from './chooseFile.ts';
import { runDauviec } from './runDauviec.ts';

test('a plan is renamed from its menu, goes on there and stands once in the list', async ({
  app,
}) => {
  const file = join(app.folder, 'nháp.dauviec');
  const renamed = join(app.folder, 'chính thức.dauviec');
  runDauviec('new', file, '--title', 'Chương trình 2020', '--year', '2020');
  const running = await app.start(file);
  const { page } = running;
  await expect(page).toHaveTitle('Chương trình 2020 – Đầu Việc');
  await chooseSavePath(running, renamed, async () => {
    await page.getByRole('button', { name: /^Kế hoạch:/ }).click();
    await page.getByRole('menuitem', { name: 'Di chuyển hoặc đổi tên…' }).click();
  });
  await expect(page.getByText(`Kế hoạch giờ ở ${renamed}`).first()).toBeVisible();
  expect([existsSync(file), existsSync(renamed)]).toEqual([false, true]);

  await page.getByRole('button', { name: /^Kế hoạch:/ }).click();
  await page.getByRole('menuitem', { name: 'Đóng kế hoạch' }).click();
  await expect(page.getByRole('listitem')).toHaveText([/Chương trình 2020.*chính thức\.dauviec/]);
});
