import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cellElement, clickCell, rowsShown, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

beforeEach(async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', 'title');
});

async function setAsOf(day: string): Promise<void> {
  await page.getByRole('button', { name: /^Tính đến/ }).click();
  await page.getByRole('textbox', { name: 'Tính tình trạng đến ngày' }).fill(day);
  await userEvent.keyboard('{Enter}');
}

test.each([
  ['01/06/2020', 'Trong hạn', 'open'],
  ['25/06/2020', 'Còn 5 ngày', 'soon'],
  ['30/06/2020', 'Hạn hôm nay', 'soon'],
  ['10/07/2020', 'Quá hạn 10 ngày', 'bad'],
])('as of %s a task due on 30/6/2020 is: %s', async (day, words, sign) => {
  await setAsOf(day);

  await expect.poll(() => shown('t2', 'status')).toBe(words);
  expect(cellElement('t2', 'status').querySelector(`[data-sign="${sign}"]`)).not.toBeNull();
});

test('a day that does not exist is refused in words', async () => {
  await setAsOf('31/02/2020');

  await expect.element(page.getByText('Không có ngày này.')).toBeVisible();
});

test('a task without lead or deadline is marked where they lack', async () => {
  await clickCell('t1', 'title');

  await expect
    .element(page.getByRole('img', { name: 'Thiếu cơ quan chủ trì' }).first())
    .toBeVisible();
  expect(cellElement('t2', 'lead').querySelector('[data-sign]')).toBeNull();
  expect(cellElement('t1', 'period').querySelector('[data-sign="missing"]')).not.toBeNull();
});

test('tasks are filtered by their status', async () => {
  await setAsOf('10/07/2020');
  await clickCell('t2', 'status');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('checkbox', { name: 'Chưa có hạn', exact: true }).click();

  await expect.poll(rowsShown).toEqual(['I S', '2 t2']);
});
