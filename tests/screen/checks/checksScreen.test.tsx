import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { anAgency } from '../../builders/records.ts';
import { aCompleteTask } from '../../builders/checks.ts';
import { anEmptySnapshot } from '../anEmptySnapshot.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';
import { showWindow } from '../showWindow.tsx';
import { activeCell, clickCell, rowIsDrawn, shown } from '../tasks/gridPage.ts';

function showChecks() {
  const snapshot = {
    ...anEmptySnapshot('/home/an/Kế hoạch.dauviec'),
    agencies: [anAgency()],
    tasks: [
      aCompleteTask({ product: null }),
      aCompleteTask({ id: 't2', code: 'NV-002', position: 'a1', title: 'Rà soát', period: null }),
    ],
  };
  const workbook = createFakeWorkbook(snapshot);
  showWindow(createFakeEngine({ snapshot, workbook }));
  return workbook;
}

test('a gap is filled where it is found, and the next one comes in its place', async () => {
  const workbook = showChecks();
  await rowIsDrawn('t1');
  await expect.element(page.getByLabelText('1 lỗi cần sửa')).toBeVisible();
  await userEvent.keyboard('{Alt>}6{/Alt}');
  await rowIsDrawn('deadline t2');
  await expect.element(page.getByText('0/2')).toBeVisible();

  await clickCell('deadline t2', 'code');
  await userEvent.keyboard('{F8}{Shift>}{F8}{/Shift}');
  expect(activeCell()).toBe('deadline t2 period');
  await userEvent.keyboard('Quý III{Enter}');

  await expect.poll(activeCell).toBe('product t1 product');
  expect(workbook.snapshot().tasks.map(({ period }) => period)).toContain('Quý III');
  await expect.element(page.getByText('1/2')).toBeVisible();
});

test('a problem is left as it is with a reason, and comes back when that is taken back', async () => {
  showChecks();
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}6{/Alt}');
  await clickCell('product t1', 'problem');
  await userEvent.keyboard('{F9}');
  await userEvent.keyboard('Việc thường xuyên{Enter}');

  await page.getByRole('button', { name: 'Đã bỏ qua 1' }).click();
  await rowIsDrawn('product t1');
  await expect.poll(() => shown('product t1', 'problem')).toContain('Việc thường xuyên');
  await clickCell('product t1', 'problem');
  await userEvent.keyboard('{F9}');
  await page.getByRole('button', { name: 'Tất cả 2' }).click();
  await rowIsDrawn('product t1');
});
