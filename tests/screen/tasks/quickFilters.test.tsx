import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { clickCell, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(async () => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t2', 'title');
});

async function choose(...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  for (const name of names)
    await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) }).click();
  await userEvent.keyboard('{Escape}');
}

test('tasks without a lead are shown alone', async () => {
  await choose('Thiếu chủ trì');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '3 t3']);
});

test('of several quick filters one is enough, and one chip takes them away', async () => {
  await choose('Thiếu hạn', 'Quá hạn');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);

  await page.getByRole('button', { name: 'Bỏ “Thiếu hạn hoặc Quá hạn”' }).click();

  await expect
    .element(page.getByRole('button', { name: 'Bỏ lọc', exact: true }))
    .not.toBeInTheDocument();
});

test('what was changed since it was issued last is shown alone', async () => {
  await fake.engine.baselines.issue({ name: 'Kế hoạch 120', date: '2020-01-06', document: null });
  await clickCell('t3', 'note');
  await userEvent.keyboard('Gấp{Enter}');
  await expect.poll(() => fake.task('t3').note).toBe('Gấp');

  await choose('Thay đổi so với bản ban hành gần nhất');

  await expect.poll(rowsShown).toEqual(['I S', '3 t3']);
});

test('the menu says how many tasks each filter would show', async () => {
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();

  const items = page.getByRole('menuitemcheckbox');
  await expect
    .poll(() =>
      items.elements().map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ')),
    )
    .toEqual([
      'Thiếu chủ trì 2',
      'Thiếu hạn 2',
      expect.stringMatching(/^Quá hạn \d$/),
      expect.stringMatching(/^Sắp đến hạn \d$/),
      'Thay đổi so với bản ban hành gần nhất 0',
      'Câu chữ nghị quyết đã sửa, cần xem lại 0',
    ]);
});
