import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { clickCell, rowIsDrawn, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(async () => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t2', 'title');
});

afterEach(() => page.viewport(1366, 768));

const tab = (name: string) => page.getByRole('tab', { name });

/** Narrows the table to tasks without a lead and keeps that under a name. */
async function saveNarrowed(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Thiếu chủ trì/ }).click();
  await userEvent.keyboard('{Escape}');
  await save(name);
}

async function save(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lưu cách xem' }).click();
  await page.getByRole('textbox', { name: 'Tên cách xem' }).fill(name);
  await userEvent.keyboard('{Enter}');
  await expect.element(tab(name)).toHaveAttribute('aria-selected', 'true');
}

async function chooseInMenu(view: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Cách xem “${view}”` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a filtered table is kept under a name, and "all" shows everything again', async () => {
  await saveNarrowed('Thiếu chủ trì');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '3 t3']);

  await tab('Tất cả').click();
  await expect.poll(rowsShown).toHaveLength(4);
  await tab('Thiếu chủ trì').click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '3 t3']);
});

test('columns that are hidden in one view are shown in another', async () => {
  await save('Gọn');
  await rowIsDrawn('t2');
  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ghi chú' }).click();
  await userEvent.keyboard('{Escape}');
  const note = page.getByRole('columnheader', { name: 'Ghi chú' });
  await expect.element(note).not.toBeInTheDocument();

  await tab('Tất cả').click();

  await expect.element(note).toBeVisible();
});

test('views are renamed, moved and kept with the workbook', async () => {
  await save('Một');
  await save('Hai');
  await chooseInMenu('Hai', 'Chuyển sang trái');
  await chooseInMenu('Hai', 'Đổi tên…');
  await page.getByRole('textbox', { name: 'Tên cách xem' }).fill('Hai mới');
  await userEvent.keyboard('{Enter}');

  await expect
    .poll(() => fake.savedView()?.saved?.map(({ name }) => name))
    .toEqual(['Hai mới', 'Một']);
});

test('tabs change places by keyboard, which stays on the tab, and by dragging', async () => {
  await save('Một');
  await save('Hai');
  await save('Ba');
  const names = () => fake.savedView()?.saved?.map(({ name }) => name);

  page.getByRole('tab', { name: 'Ba' }).element().focus();
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{/Alt}');
  await expect.poll(names).toEqual(['Ba', 'Một', 'Hai']);
  await expect.element(page.getByRole('tab', { name: 'Ba' })).toHaveFocus();
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await expect.poll(names).toEqual(['Một', 'Ba', 'Hai']);
  await expect.element(page.getByRole('tab', { name: 'Ba' })).toHaveFocus();

  await page
    .getByRole('tab', { name: 'Hai' })
    .dropTo(page.getByRole('tab', { name: 'Một' }), { targetPosition: { x: 2, y: 8 } });
  await expect.poll(names).toEqual(['Hai', 'Một', 'Ba']);
});

test('a view that was removed comes back from the notice', async () => {
  await saveNarrowed('Thiếu chủ trì');
  await chooseInMenu('Thiếu chủ trì', 'Xóa cách xem');
  await expect.poll(rowsShown).toHaveLength(4);

  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();

  await expect.element(tab('Thiếu chủ trì')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '3 t3']);
});

test('the view that was shown last is shown again', async () => {
  await saveNarrowed('Thiếu chủ trì');
  await expect.poll(() => fake.savedView()?.shown).toBe('v1');
  const state = fake.savedView();

  const again = createTaskEngine(anAssignmentTable(), state);
  document.querySelector('#root')?.remove();
  showWindow(again.engine);

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '3 t3']);
});

test('the views stay as high as they are beside a pane that is longer than the window', async () => {
  const strip = () => page.getByRole('tablist', { name: 'Các cách xem bảng' }).element();
  const height = () => strip().parentElement?.getBoundingClientRect().height;
  const before = height();
  await page.viewport(1366, 400);
  await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  await expect.element(page.getByRole('heading', { name: 'Quá trình thực hiện' })).toBeVisible();
  expect(height()).toBe(before);
});
