import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';

import { aFakeAccess } from '../fakeAccess.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { activeCell, clickCell, rowIsDrawn, rowsShown } from '../tasks/gridPage.ts';
import { aTargetTable, createTargetEngine } from './targetTable.ts';

test('an empty table says what targets are, and how they come in', async () => {
  showWindow(createTargetEngine(aTargetTable([])).engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}3{/Alt}');

  await expect.element(page.getByRole('heading', { name: 'Chưa có chỉ tiêu nào' })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).last().click();
  await expect.poll(activeCell).toBe('new1 name');
});

test('the history leads to the cell of a target that a step changed', async () => {
  showWindow(createTargetEngine().engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}3{/Alt}');
  await clickCell('m3', 'unit');
  await userEvent.keyboard('lượt người{Enter}{Alt>}9{/Alt}');
  await page.getByText('Sửa chỉ tiêu “Thu ngân sách”').first().click();
  await page.getByRole('button', { name: /^Đi tới ô Đơn vị tính/u }).click();

  await expect.poll(activeCell).toBe('m3 unit');
});

test('who may only look has no empty row to type into', async () => {
  const access = aFakeAccess({ mode: 'read', reason: 'notWritable' });
  showWindow(createFakeEngine({ snapshot: aTargetTable(), access }));
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}3{/Alt}');
  await rowIsDrawn('m1');

  expect(rowsShown()).toEqual(['1 m1', '2 m2', '3 m3']);
  expect(document.querySelector(`[row-id="${emptyRowId}"]`)).toBeNull();
});
