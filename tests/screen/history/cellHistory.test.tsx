import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aUserError } from '../engineAnswers.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { activeCell, cell, clickCell, shown } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';
import type { TaskEngine } from '../tasks/taskEngine.ts';

const pane = page.getByRole('complementary', { name: 'Lịch sử của ô' });
const openKeys = '{Control>}{Shift>}h{/Shift}{/Control}';

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
});

test('the menu of a cell shows what it held, newest first', async () => {
  await editPeriods('Quý III/2020', 'Quý IV/2020');
  showWindow(fake.engine);
  await clickCell('t2', 'period');

  await cell('t2', 'period').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Lịch sử của ô này/ }).click();

  await expect.element(pane.getByRole('heading', { name: 'NV-003 · Thời gian' })).toBeVisible();
  await expect
    .poll(valuesShown)
    .toEqual(['Quý III/2020→Quý IV/2020', 'Quý II/2020→Quý III/2020', 'Quý II/2020']);
});

test('a cell that never changed says so, and how it came into the workbook', async () => {
  showWindow(fake.engine);
  await clickCell('t2', 'period');

  await userEvent.keyboard(openKeys);

  await expect.element(pane.getByText(/chưa thay đổi lần nào/)).toBeVisible();
  await expect.element(pane.getByText('Tạo kế hoạch', { exact: true })).toBeVisible();
  await expect.poll(valuesShown).toEqual(['Quý II/2020']);
});

test('a value that the cell once held is put back by an edit that undo takes back', async () => {
  await editPeriods('Quý III/2020');
  showWindow(fake.engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard(openKeys);

  await pane.getByRole('button', { name: 'Đặt lại giá trị này' }).click();

  await expect.poll(() => fake.task('t2').period).toBe('Quý II/2020');
  expect(fake.edits.at(-1)).toEqual([
    { id: 't2', before: { period: 'Quý III/2020' }, after: { period: 'Quý II/2020' } },
  ]);
  await expect.element(page.getByText('Đã đặt lại Thời gian của NV-003')).toBeVisible();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => fake.task('t2').period).toBe('Quý III/2020');
});

test('the pane follows the active cell and every change of it', async () => {
  showWindow(fake.engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard(openKeys);
  await expect.poll(valuesShown).toEqual(['Quý II/2020']);

  await clickCell('t1', 'product');
  await expect.element(pane.getByRole('heading', { name: 'NV-002 · Sản phẩm' })).toBeVisible();
  await expect.poll(valuesShown).toEqual(['(trống)']);
  await userEvent.keyboard('Báo cáo{Enter}{ArrowUp}');

  await expect.poll(valuesShown).toEqual(['Báo cáo', '(trống)']);
});

test('the whole row is told cell by cell', async () => {
  await editPeriods('Quý III/2020');
  await fake.engine.tasks.edit({
    edits: [{ id: 't2', before: { product: null }, after: { product: 'Báo cáo' } }],
  });
  showWindow(fake.engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard(openKeys);

  await pane.getByRole('switch', { name: 'Cả dòng' }).click();

  await expect.element(pane.getByRole('heading', { name: 'NV-003', exact: true })).toBeVisible();
  await expect.element(pane.getByText('Sản phẩm')).toBeVisible();
  await expect
    .poll(() => valuesShown().slice(0, 2))
    .toEqual(['Báo cáo', 'Quý II/2020→Quý III/2020']);
});

test('the number of a row stands for the whole row', async () => {
  showWindow(fake.engine);
  await clickCell('t2', 'number');

  await userEvent.keyboard(openKeys);

  await expect.element(pane.getByRole('switch', { name: 'Cả dòng' })).toBeChecked();
  await expect.element(pane.getByText(/Dòng này chưa thay đổi lần nào/)).toBeVisible();
});

test('a step of the cell is shown in the history with all that it changed', async () => {
  await fake.engine.tasks.edit({
    edits: [
      { id: 't1', before: { period: null }, after: { period: 'Tháng 3' } },
      { id: 't2', before: { period: 'Quý II/2020' }, after: { period: 'Tháng 4' } },
    ],
  });
  showWindow(fake.engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard(openKeys);

  await pane.getByRole('button', { name: /^Xem thao tác “Sửa NV-001”/ }).click();

  const changes = page.getByRole('region', { name: 'Những ô đã thay đổi' });
  await expect.element(changes.getByRole('region', { name: 'NV-002' })).toBeVisible();
  await expect.element(changes.getByRole('region', { name: 'NV-003' })).toBeVisible();
});

test('the keyboard goes into the pane, and Esc closes it and goes back to the cell', async () => {
  showWindow(fake.engine);
  await clickCell('t2', 'period');

  await userEvent.keyboard(openKeys);
  await expect.element(pane.getByRole('region', { name: /mới nhất ở trên/ })).toHaveFocus();
  await userEvent.keyboard('{Escape}');

  await expect.element(pane).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowLeft}');
  expect(activeCell()).toBe('t2 leader');
});

test('F6 goes on from the grid to the toolbar, to the pane and back', async () => {
  showWindow(fake.engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard(openKeys);

  await userEvent.keyboard('{F6}{ArrowLeft}');
  expect(activeCell()).toBe('t2 leader');
  await userEvent.keyboard('{F6}');
  await expect.element(page.getByRole('button', { name: 'Thêm đầu việc' })).toHaveFocus();
  await userEvent.keyboard('{F6}');

  await expect.element(pane.getByRole('region', { name: /mới nhất ở trên/ })).toHaveFocus();
});

test('what can not be read is said, and read again when asked', async () => {
  const { cell: read } = fake.engine.history;
  const failing = () => Promise.reject(aUserError('driveFailed', { file: 'Kế hoạch.dauviec' }));
  Object.assign(fake.engine.history, { cell: failing });
  showWindow(fake.engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard(openKeys);
  await expect.element(pane.getByRole('button', { name: 'Thử lại' })).toBeVisible();

  Object.assign(fake.engine.history, { cell: read });
  await pane.getByRole('button', { name: 'Thử lại' }).click();

  await expect.poll(valuesShown).toEqual(['Quý II/2020']);
  expect(shown('t2', 'period')).toContain('Quý II/2020');
});

async function editPeriods(...periods: readonly string[]): Promise<void> {
  for (const period of periods) {
    const before = { period: fake.task('t2').period };
    await fake.engine.tasks.edit({ edits: [{ id: 't2', before, after: { period } }] });
  }
}

/** What the entries say that the cells held. */
function valuesShown(): string[] {
  const entries = document.querySelectorAll<HTMLElement>('aside li dd, aside li em');
  return [...entries].map((entry) => entry.innerText.replace(/\s+/gu, ' ').trim());
}
