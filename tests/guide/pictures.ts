import { basename, dirname } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { writeMessyAnnex } from '../e2e/messyAnnex.ts';

/** How the window comes to look as a picture shows it; one after another, in this order. */
export const pictures: Record<string, (page: Page, folder: string) => Promise<void>> = {
  async start(page) {
    await expect(page.getByRole('heading', { name: 'Đầu Việc' })).toBeVisible();
  },
  async resolution(page) {
    await page.getByRole('button', { name: /^Xem kế hoạch mẫu/ }).click();
    await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 30_000 });
    await showScreen(page, 1, 'Nghị quyết');
    for (let clause = 0; clause < 4; clause += 1) await page.keyboard.press('c');
  },
  tasks: (page) => showScreen(page, 2, 'Đầu việc'),
  'follow-up': async (page) => {
    await page.getByRole('gridcell', { name: /^NV-0/ }).first().click();
    await page.keyboard.press('Control+Shift+F');
  },
  async targets(page) {
    await page.keyboard.press('Control+Shift+F');
    await showScreen(page, 3, 'Chỉ tiêu');
    await page.getByRole('gridcell', { name: 'Tổng kim ngạch xuất khẩu', exact: true }).click();
  },
  timeline: (page) => showScreen(page, 4, 'Tiến độ'),
  agencies: (page) => showScreen(page, 5, 'Cơ quan'),
  async checks(page) {
    await showScreen(page, 6, 'Kiểm tra');
    await page.keyboard.press('F8');
  },
  async handoffs(page) {
    await showScreen(page, 7, 'Giao – nhận');
    await page.getByRole('tab', { name: /^Nhận/ }).click();
  },
  reports: (page) => showScreen(page, 8, 'Báo cáo'),
  history: (page) => showScreen(page, 9, 'Lịch sử'),
  async annexes(page) {
    await page.keyboard.press('Control+P');
    await expect(page.locator('[data-page="1"] canvas')).toBeVisible({ timeout: 60_000 });
  },
  async settings(page) {
    await showScreen(page, 2, 'Đầu việc');
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog', { name: 'Cài đặt' })).toBeVisible();
  },
  async help(page) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await expect(page.getByRole('complementary', { name: 'Hướng dẫn' })).toBeVisible();
  },
  async imports(page, folder) {
    await page.keyboard.press('Escape');
    const path = await writeMessyAnnex(folder);
    await page.keyboard.press('Control+I');
    const dialog = page.getByRole('dialog').last();
    const field = dialog.getByLabel('Thư mục', { exact: true });
    await expect(field).not.toHaveValue('');
    await field.fill(dirname(path));
    await dialog.getByRole('button', { name: 'Đến' }).click();
    await dialog.getByText(basename(path), { exact: true }).click();
    await dialog.getByRole('button', { name: 'Mở', exact: true }).click();
    await expect(page.getByRole('button', { name: /^2/ }).first()).toBeVisible();
  },
};

/** A part of the plan by its key, with the keyboard on nothing that is wide open. */
async function showScreen(page: Page, place: number, name: string): Promise<void> {
  await page.keyboard.press(`Alt+${place}`);
  const part = page.getByRole('navigation').getByRole('button', { name });
  await expect(part).toHaveAttribute('aria-current', /page|true/);
}
