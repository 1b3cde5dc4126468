import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { aFakeAccess } from '../fakeAccess.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { anAssignmentTable } from './assignmentTable.ts';
import { cellElement, clickCell, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const decimal = '1, 1.1, 1.1.1 (mục và đầu việc)';
const running = 'I, 1, 1.1, a (liên tục cả bảng)';

async function openMenu(): Promise<void> {
  await page.getByRole('button', { name: 'Dàn mục' }).click();
  await page.getByRole('menuitem', { name: 'Đánh số' }).click();
}

test('rows are numbered as chosen, and undo brings the old numbers back', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t1', 'title');

  await openMenu();
  await expect
    .element(page.getByRole('menuitemradio', { name: running }))
    .toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: decimal }).click();

  await expect.poll(rowsShown).toEqual(['1 S', '1.1 t1', '1.2 t2', '1.3 t3']);
  expect(cellElement('t1', 'number').offsetWidth).toBe(72);
  await page.getByRole('button', { name: 'Hoàn tác: Đổi cách đánh số (Ctrl+Z)' }).click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);
  expect(cellElement('t1', 'number').offsetWidth).toBe(44);
});

test('who may only read sees how rows are numbered', async () => {
  const access = aFakeAccess({ mode: 'read', reason: 'notWritable' });
  showWindow(createFakeEngine({ snapshot: anAssignmentTable(), access }));
  await clickCell('t1', 'title');

  await openMenu();

  await expect
    .element(page.getByRole('menuitemradio', { name: running }))
    .toHaveAttribute('aria-checked', 'true');
  await expect
    .element(page.getByRole('menuitemradio', { name: decimal }))
    .toHaveAttribute('aria-disabled', 'true');
});
