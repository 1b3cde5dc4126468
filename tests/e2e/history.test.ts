import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './app.ts';
import type { RunningApp } from './app.ts';
import { chooseSavePath } from './chooseFile.ts';
import { cellAt, typeInto } from './taskGrid.ts';

test('every change is found again, compared and taken back, also tomorrow', async ({ app }) => {
  const plan = join(app.folder, 'Kế hoạch 2020.dauviec');

  const first = await app.start();
  await createPlan(first, plan);
  await makeTasks(first.page, ['Tổ chức đại hội', 'Tạo quỹ đất sạch']);
  await setPeriod(first.page, 'Quý II/2020');
  await issueBaseline(first.page);
  await first.page.keyboard.press('Alt+2');
  await setPeriod(first.page, 'Quý III/2020');
  await setPeriod(first.page, 'Quý IV/2020');
  await readCellHistory(first.page);
  await compareWithBaseline(first.page);
  await goBackToBaseline(first.page);
  await first.page.keyboard.press('Alt+2');
  await expect(cellAt(first.page, 0, 'period')).toContainText('Quý IV/2020');
  expect(first.problems).toEqual([]);
  await first.quit();

  const second = await app.start(plan);
  await second.page.keyboard.press('Alt+2');
  await expect(cellAt(second.page, 0, 'period')).toContainText('Quý IV/2020');
  await expect(
    second.page.getByRole('button', { name: 'Hoàn tác: Sửa NV-001 (Ctrl+Z)' }),
  ).toBeVisible();
  await second.page.keyboard.press('Control+z');
  await expect(second.page.getByText('Đã hoàn tác: Sửa NV-001')).toBeVisible();
  await expect(cellAt(second.page, 0, 'period')).toContainText('Quý III/2020');
  expect(second.problems).toEqual([]);
});

async function createPlan(running: RunningApp, path: string): Promise<void> {
  const { page } = running;
  await page.getByRole('button', { name: 'Tạo kế hoạch mới' }).click();
  await page.getByLabel('Tên kế hoạch').fill('Kế hoạch 2020');
  await page.getByLabel('Năm kế hoạch').fill('2020');
  await chooseSavePath(running, path, () =>
    page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click(),
  );
  await expect(page.getByText('Đã lưu').first()).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
}

async function makeTasks(page: Page, titles: readonly string[]): Promise<void> {
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'Tự thêm đầu việc' }).click();
  for (const [row, title] of titles.entries()) {
    if (row > 0) {
      await cellAt(page, row - 1, 'title').click();
      await page.keyboard.press('Insert');
    }
    await expect(cellAt(page, row, 'title').getByRole('textbox')).toBeFocused();
    await page.keyboard.type(title, { delay: 15 });
    await page.keyboard.press('Enter');
    await expect(cellAt(page, row, 'title')).toContainText(title);
  }
}

async function setPeriod(page: Page, period: string): Promise<void> {
  await typeInto(cellAt(page, 0, 'period'), period);
  await expect(cellAt(page, 0, 'period')).toContainText(period);
}

async function issueBaseline(page: Page): Promise<void> {
  await page.keyboard.press('Alt+9');
  await page.getByRole('tab', { name: 'Bản ban hành' }).click();
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  await page.keyboard.type('Phụ lục 1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã ban hành “Phụ lục 1”').last()).toBeVisible();
}

/** With the keyboard alone: the menu, the history of the cell, and back to the cell. */
async function readCellHistory(page: Page): Promise<void> {
  const pane = page.getByRole('complementary', { name: 'Lịch sử của ô' });
  await cellAt(page, 0, 'period').click();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('heading', { name: 'NV-001 · Thời gian' })).toBeVisible();
  await expect(pane.getByRole('listitem')).toHaveCount(4);
  await expect(pane.getByRole('listitem').first().locator('del')).toHaveText('Quý III/2020');
  await expect(pane.getByRole('listitem').first().locator('ins')).toHaveText('Quý IV/2020');
  await page.screenshot({ path: test.info().outputPath('cell-history.png') });
  await page.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await expect(cellAt(page, 0, 'period').getByRole('textbox')).toBeFocused();
}

async function compareWithBaseline(page: Page): Promise<void> {
  await page.keyboard.press('Alt+9');
  await page.getByRole('button', { name: 'So sánh với bây giờ' }).click();
  const removed = page.locator('[col-id="period"] [data-change="removed"]');
  await expect(removed).toHaveText('Quý II/2020');
  await expect(removed).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.locator('[col-id="period"] [data-change="added"]')).toHaveText('Quý IV/2020');
  await page.screenshot({ path: test.info().outputPath('comparison.png') });
  await page.keyboard.press('Escape');
}

/** And takes the going back back. */
async function goBackToBaseline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trở về bản này…' }).click();
  await expect(page.getByText('So với bây giờ: sửa 1 dòng · 1 ô.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã trở về; 1 dòng thay đổi').last()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác: Trở về bản ban hành “Phụ lục 1”')).toBeVisible();
}
