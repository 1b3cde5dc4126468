import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './app.ts';
import type { RunningApp } from './app.ts';
import { chooseFile } from './chooseFile.ts';
import { dropFile } from './dropFile.ts';
import { writeMessyAnnex } from './messyAnnex.ts';
import { runDauviec } from './runDauviec.ts';
import { cellAt } from './taskGrid.ts';

test('a messy annex is corrected, taken in, taken back, and known the next time', async ({
  app,
}) => {
  const plan = join(app.folder, 'Kế hoạch.dauviec');
  runDauviec(
    'new',
    plan,
    '--year',
    '2020',
    '--issued',
    '2020-01-06',
    '--directory',
    'ben-tre-2020',
  );
  const annex = await writeMessyAnnex(app.folder);
  const running = await app.start(plan);
  const { page } = running;
  await expect(page.getByRole('button', { name: 'Đầu việc 0 đầu việc' })).toBeVisible();
  const picture = (name: string): Promise<unknown> =>
    page.screenshot({ path: test.info().outputPath(`${name}.png`) });

  await bringIn(running, annex);
  await expect(
    page.getByRole('button', { name: 'phông VNI đã chuyển sang Unicode' }),
  ).toBeVisible();
  await expect(cells(page).getByRole('gridcell', { name: 'Chống thất thu thuế' })).toBeVisible();
  await expect(page.getByText('2 mục · 3 đầu việc · 1 cột mới')).toBeVisible();
  await column(page, 'F').getByRole('button').click();
  await picture('column-menu');
  await page.getByRole('menuitemradio', { name: 'Kinh phí' }).click();
  await expect(page.getByText('2 mục · 3 đầu việc', { exact: true })).toBeVisible();
  await page.keyboard.press('F8');
  await picture('columns');

  await page.getByRole('button', { name: 'Tiếp: xem vấn đề' }).click();
  await page.getByRole('button', { name: '30/6/2020', exact: true }).click();
  await expect(page.getByText('3/3 thời hạn đã hiểu')).toBeVisible();
  await picture('problems');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Nhập 5 dòng' })).toBeVisible();
  await expect(cellAt(page, 2, 'lead')).toHaveText('Cục Thuế tỉnh');
  await expect(cellAt(page, 2, 'period')).toHaveText('30/6/2020');
  await picture('preview');
  await page.keyboard.press('Control+Enter');

  const done = page.getByText('Đã nhập 2 mục · 3 đầu việc từ Phân công 2020.xlsx').last();
  await expect(done).toBeVisible();
  await expect(cellAt(page, 2, 'title')).toHaveText('Chống thất thu thuế');
  await picture('tasks');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Đầu việc 0 đầu việc' })).toBeVisible();

  await bringIn(running, annex);
  await expect(page.getByText('Đã nhớ cách đọc của bảng có đầu bảng này.')).toBeVisible();
  await expect(column(page, 'F')).toHaveAccessibleName('Cột F: Kinh phí');
  await picture('remembered');
  await page.getByRole('button', { name: 'Đọc lại từ đầu' }).click();
  await expect(column(page, 'F')).not.toHaveAccessibleName('Cột F: Kinh phí');
  expect(running.problems).toEqual([]);
});

/** Drops the file on the window; browsers don't say where a dropped file lies, so there it is chosen. */
async function bringIn(running: RunningApp, path: string): Promise<void> {
  const { page, electron } = running;
  if (electron !== null) await dropFile(page, path);
  else {
    await chooseFile(running, path, () =>
      page.getByRole('banner').getByRole('button', { name: 'Nhập Excel', exact: true }).click(),
    );
  }
  await expect(cells(page)).toBeVisible();
}

const cells = (page: Page) => page.getByRole('grid', { name: /^Các ô của trang/u });
const column = (page: Page, letters: string) =>
  cells(page).getByRole('columnheader', { name: new RegExp(`^Cột ${letters}:`, 'u') });
