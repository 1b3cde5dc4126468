import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const strict = '“Trước ngày 30/6”: hạn là 29/6 (ngày liền trước)';
const inclusive = '“Trước ngày 30/6”: hạn là 30/6 (tính cả ngày đó)';

test('what “trước ngày” means is chosen in the menu, and the days of the table follow', async () => {
  const table = anAssignmentTable();
  const tasks = table.tasks.map((task) =>
    task.id === 't2' ? { ...task, period: 'Trước ngày 30/6/2020' } : task,
  );
  showWindow(createTaskEngine({ ...table, tasks }).engine);
  await clickCell('t2', 'title');
  await page.getByRole('button', { name: /^Tính đến/ }).click();
  await page.getByRole('textbox', { name: 'Tính tình trạng đến ngày' }).fill('25/06/2020');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown('t2', 'status')).toBe('Còn 4 ngày');

  await page.getByRole('button', { name: 'Dàn mục' }).click();
  await page.getByRole('menuitem', { name: 'Cách hiểu “trước ngày”' }).click();
  await expect
    .element(page.getByRole('menuitemradio', { name: strict }))
    .toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: inclusive }).click();
  await expect.poll(() => shown('t2', 'status')).toBe('Còn 5 ngày');

  await page.getByRole('button', { name: 'Hoàn tác: Đổi cách hiểu “trước ngày” (Ctrl+Z)' }).click();
  await expect.poll(() => shown('t2', 'status')).toBe('Còn 4 ngày');
});
