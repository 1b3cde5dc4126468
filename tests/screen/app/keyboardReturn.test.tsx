import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

test('a closed dialog gives the keyboard back to the button that opened it', async () => {
  showWindow(createFakeEngine({ snapshot: null }));
  const opener = page.getByRole('button', { name: /^Tạo kế hoạch mới/ });
  await expect.element(opener).toBeVisible();

  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('a dialog over another leads back into it, and screen readers see that one again', async () => {
  showWindow(createFakeEngine({ snapshot: null }));
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  const opener = page.getByRole('button', { name: 'Chọn…', exact: true });
  await expect.element(opener).toBeVisible();

  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Tên tệp')).toHaveFocus();
  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByLabelText('Tên tệp')).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('a dialog that a menu opened leads back to the button of the menu', async () => {
  showWindow(createFakeEngine({ snapshot: anAssignmentTable() }));
  const opener = page.getByRole('button', { name: /^Kế hoạch/ });
  await expect.element(opener).toBeVisible();

  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menu')).toBeVisible();
  await page.getByRole('menuitem', { name: /^Tạo kế hoạch mới/ }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');

  await expect.element(opener).toHaveFocus();
});
