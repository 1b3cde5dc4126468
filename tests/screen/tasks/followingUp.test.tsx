import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

test('a task is extended with the keyboard, and its pane keeps what was before', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t1', 'period');

  await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
  await page.getByRole('textbox', { name: 'Thời hạn mới' }).fill('Quý IV/2020');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Hãy ghi lý do.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Chờ hướng dẫn');
  await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();

  await expect.poll(() => shown('t1', 'period')).toContain('đã gia hạn 1 lần');
  expect(shown('t1', 'period')).toContain('Quý IV/2020');
  await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  const pane = page.getByRole('complementary', { name: 'Theo dõi' });
  await expect.element(pane.getByText('Ban đầu: chưa có')).toBeVisible();
  const directions = pane.getByRole('list', { name: 'Chỉ đạo' });
  await expect.element(directions.getByText('Chờ hướng dẫn')).toBeVisible();

  await directions.getByRole('button', { name: /^Bỏ: / }).click();
  await expect
    .element(page.getByText('Đã bỏ gia hạn; thời hạn trở lại là chưa có').first())
    .toBeVisible();
  expect(shown('t1', 'period')).not.toContain('Quý IV/2020');
});

test('a new deadline that is earlier than the present one is pointed out', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', 'period');

  await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
  const typed = page.getByRole('textbox', { name: 'Thời hạn mới' });
  await typed.fill('Quý III/2020');
  await expect.element(page.getByText('Sớm hơn thời hạn đang có.')).not.toBeInTheDocument();
  await typed.fill('Quý I/2020');

  await expect.element(page.getByText('Sớm hơn thời hạn đang có.')).toBeVisible();
});

test('a text that was written into a dialog is not thrown away by Esc without a question', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', 'period');
  await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
  const reason = page.getByRole('textbox', { name: 'Lý do' });
  await reason.fill('Chờ hướng dẫn của Trung ương');

  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Viết tiếp' }).click();
  await expect.element(reason).toHaveValue('Chờ hướng dẫn của Trung ương');

  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
  await expect.element(reason).not.toBeInTheDocument();

  await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
  await page.getByRole('textbox', { name: 'Thời hạn mới' }).fill('30/9/2020');
  await userEvent.keyboard('{Escape}');
  await expect.element(reason).not.toBeInTheDocument();
});
