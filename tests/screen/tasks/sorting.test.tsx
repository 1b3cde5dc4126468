import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cell, clickCell, rowIsDrawn, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const dialog = page.getByRole('dialog', { name: 'Sắp xếp đầu việc' });
const start = ['I S', '1 a', '2 b', '2.1 b1', '3 c'];

beforeEach(async () => {
  const tasks = [
    aTask({ id: 'S', position: 'a0', type: 'section', title: 'KINH TẾ' }),
    aTask({ id: 'a', position: 'a0', parent: 'S', title: 'Ủy quyền', period: '30/6/2020' }),
    aTask({ id: 'b', position: 'a1', parent: 'S', title: 'Đánh giá', period: '31/3/2020' }),
    aTask({ id: 'b1', position: 'a0', parent: 'b', title: 'Bước một' }),
    aTask({ id: 'c', position: 'a2', parent: 'S', title: 'Dân vận' }),
  ];
  showWindow(createTaskEngine(anAssignmentTable(tasks)).engine);
  await rowIsDrawn('S');
});

async function askFor(id: string): Promise<void> {
  await cell(id, 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Sắp xếp/ }).click();
}

test('the tasks of a section are sorted with what is below them, and a notice takes it back', async () => {
  await askFor('S');
  await expect.element(dialog.getByText('3 đầu việc trong “KINH TẾ”.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sắp xếp' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 b', '1.1 b1', '2 a', '3 c']);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect.poll(rowsShown).toEqual(start);
});

test('field and direction are chosen with the keyboard, which then is back in the grid', async () => {
  await clickCell('S', 'title');
  await page.getByRole('button', { name: 'Dàn mục' }).click();
  await page.getByRole('menuitem', { name: 'Sắp xếp các đầu việc con…' }).click();
  await dialog.getByRole('radio', { name: 'Nội dung' }).click();
  await dialog.getByRole('radio', { name: 'Z → A' }).click();
  await userEvent.keyboard('{Enter}');

  await expect.poll(rowsShown).toEqual(['I S', '1 a', '2 b', '2.1 b1', '3 c']);
  await expect.element(page.getByText('Các đầu việc này đã ở đúng thứ tự đó.')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeCell).toBe('a title');
});

test('a task without others beside it has nothing to be sorted with', async () => {
  await askFor('b1');

  await expect.element(page.getByText(/không có từ hai đầu việc cùng cấp/)).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
});
