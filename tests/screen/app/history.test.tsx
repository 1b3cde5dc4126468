import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aPlan } from '../aPlan.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

test('undo and redo name the step that they take', async () => {
  showWindow(createFakeEngine({ snapshot: aPlan() }));
  await expect.element(page.getByRole('button', { name: 'Chưa có gì để hoàn tác' })).toBeVisible();

  await page.getByRole('article', { name: /Giữ vững tình hình/ }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('{Enter}');
  const undo = page.getByRole('button', { name: 'Hoàn tác: Thêm NV-102 (Ctrl+Z)' });
  await expect.element(undo).toBeVisible();

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.element(page.getByText('Đã hoàn tác: Thêm NV-102')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Làm lại: Thêm NV-102 (Ctrl+Y)' }))
    .toBeVisible();
});

test('Ctrl+Z in a text field leaves the workbook alone', async () => {
  showWindow(createFakeEngine({ snapshot: aPlan() }));
  await page.getByRole('article', { name: /Giữ vững tình hình/ }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await title.fill('Một tên khác');

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.element(title).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Hoàn tác: Thêm NV-102 (Ctrl+Z)' }))
    .toBeVisible();
});
