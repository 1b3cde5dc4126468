import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { activeCell, clickCell } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';

test('Shift+F1 shows the shortcuts, and Esc leads back to the cell', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', 'lead');

  await userEvent.keyboard('{Shift>}{F1}{/Shift}');
  await expect.element(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await expect.element(page.getByText('Ghi vào mọi ô đang chọn')).toBeInTheDocument();

  // It takes the keyboard when it has come up.
  const hasKeyboard = () => document.activeElement?.closest('[role="dialog"]') !== null;
  await expect.poll(hasKeyboard).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(activeCell).toBe('t2 lead');
  await userEvent.keyboard('x');
  await expect.poll(() => document.querySelector('[data-editing] textarea')).not.toBeNull();
});

test('all of the shortcuts are reached by scrolling down, with the keyboard too', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', 'lead');
  await userEvent.keyboard('{Shift>}{F1}{/Shift}');
  const sheet = () => document.querySelector<HTMLElement>('.fui-DialogContent');
  await expect.poll(() => document.activeElement === sheet()).toBe(true);

  const { scrollWidth = 0, clientWidth = 0 } = sheet() ?? {};
  expect(scrollWidth).toBe(clientWidth);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => sheet()?.scrollTop).toBeGreaterThan(0);
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText('Gia hạn, ghi chỉ đạo')).toBeInViewport();
});
