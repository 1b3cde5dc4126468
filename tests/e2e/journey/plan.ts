import type { Page } from '@playwright/test';

import { expect, test } from '../app.ts';
import type { RunningApp } from '../app.ts';
import { chooseFile, chooseSavePath } from '../chooseFile.ts';
import { selectWords } from '../selectWords.ts';
import { cellAt } from '../taskGrid.ts';

/** Parts of the plan, by the digit that leads to them. */
export const parts = {
  resolution: 1,
  tasks: 2,
  targets: 3,
  timeline: 4,
  checks: 6,
  handoffs: 7,
  reports: 8,
  history: 9,
} as const;

export async function goTo(page: Page, part: keyof typeof parts): Promise<void> {
  await page.keyboard.press(`Alt+${parts[part]}`);
}

/** A screenshot, for people to look at. */
export async function picture({ page }: RunningApp, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

export async function createPlan(running: RunningApp, path: string): Promise<void> {
  const { page } = running;
  await page.getByRole('button', { name: 'Tạo kế hoạch mới' }).click();
  await page.getByLabel('Tên kế hoạch').fill('Nghị quyết Tỉnh ủy năm 2020');
  await page.getByLabel('Năm kế hoạch').fill('2020');
  await page.getByLabel('Ngày ban hành').fill('06/01/2020');
  await page.getByRole('radio', { name: /Bến Tre 2020/ }).check();
  await chooseSavePath(running, path, () =>
    page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click(),
  );
  await expect(page.getByText('Đã lưu').first()).toBeVisible();
}

export async function readResolution(running: RunningApp, source: string): Promise<void> {
  const { page } = running;
  await goTo(page, 'resolution');
  await chooseFile(running, source, () =>
    page.getByRole('button', { name: 'Mở tệp Word, PDF, trang web…' }).click(),
  );
  await expect(page.getByText(/Đề xuất: [1-9]/)).toBeVisible();
}

/** Makes a task of words of the resolution. */
export async function makeTask({ page }: RunningApp, quote: string): Promise<void> {
  await selectWords(page, quote);
  await page.keyboard.press('Control+Enter');
  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await expect(title).toHaveValue(quote);
  await title.press('Enter');
  await expect(title).toBeHidden();
}

/** Takes what is proposed for the next clauses, until there is a target among it. */
export async function acceptProposals({ page }: RunningApp): Promise<void> {
  const proposals = page.getByRole('list', { name: 'Đề xuất của điều khoản' });
  const targets = page.getByRole('button', { name: /^Chỉ tiêu [1-9]/ });
  for (let clause = 0; clause < 30 && !(await targets.isVisible()); clause += 1) {
    const before = await page.getByText(/% đã xử lý/).innerText();
    await page.keyboard.press('c');
    if (!(await proposals.isVisible())) {
      await page.keyboard.press('n');
      await expect(page.getByRole('combobox', { name: /Lý do/ })).toBeFocused();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Shift+A');
    await expect(page.getByText(/% đã xử lý/)).not.toHaveText(before);
  }
  await expect(targets).toBeVisible();
}

export async function issueBaseline({ page }: RunningApp, name: string): Promise<void> {
  await goTo(page, 'history');
  await page.getByRole('tab', { name: 'Bản ban hành' }).click();
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã ban hành “${name}”`).last()).toBeVisible();
}

export async function openTasks({ page }: RunningApp): Promise<void> {
  await goTo(page, 'tasks');
  await expect(cellAt(page, 1, 'code')).toHaveText(/^NV-/u);
}
