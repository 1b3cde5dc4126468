import { join } from 'node:path';

import { expect, test } from '../app.ts';
import { runDauviec } from '../runDauviec.ts';
import { cellAt } from '../taskGrid.ts';

test('the second program on one file looks on, says who edits it, and goes on when it is free', async ({
  app,
}) => {
  const file = join(app.folder, 'chung.dauviec');
  runDauviec('new', file, '--title', 'Kế hoạch chung', '--year', '2020');
  const first = await app.start(file);
  await expect(first.page).toHaveTitle('Kế hoạch chung – Đầu Việc');

  const second = await app.start(file);
  await expect(second.page).toHaveTitle('Kế hoạch chung (chỉ xem) – Đầu Việc');
  const bar = second.page.getByRole('status').filter({ hasText: 'Chỉ xem' });
  await expect(bar).toContainText(
    /Chỉ xem: người khác đang sửa tệp này trên máy này từ \d\d:\d\d\./,
  );
  await second.page.keyboard.press('Alt+2');
  await expect(
    second.page.getByRole('button', { name: 'Thêm đầu việc', exact: true }),
  ).toBeDisabled();

  await first.page.keyboard.press('Alt+2');
  await first.page.getByRole('button', { name: 'Tự thêm đầu việc' }).click();
  await expect(first.page.locator('.ag-row[data-editing]')).toBeVisible();
  await first.page.keyboard.type('Việc mới');
  await first.page.keyboard.press('Enter');
  await expect(bar).toContainText('Ở đó vừa lưu thay đổi mới.');
  await second.page.screenshot({ path: test.info().outputPath('held.png') });
  await second.page.getByRole('button', { name: 'Xem bản mới nhất' }).click();
  await expect(cellAt(second.page, 0, 'title')).toHaveText('Việc mới');

  await first.quit();
  await expect(bar).toContainText('Không còn ai sửa tệp nữa.');
  await second.page.getByRole('button', { name: 'Mở để sửa' }).click();
  await expect(second.page).toHaveTitle('Kế hoạch chung – Đầu Việc');
  await expect(
    second.page.getByRole('button', { name: 'Thêm đầu việc', exact: true }),
  ).toBeEnabled();
});
