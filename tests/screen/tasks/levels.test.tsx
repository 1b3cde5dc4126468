import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, clickCell, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const all = ['I S', '1 a', '1.1 a1', '2 b', 'II T', '3 c'];

beforeEach(() => {
  const tasks = [
    aTask({ id: 'S', position: 'a0', type: 'section' }),
    aTask({ id: 'a', position: 'a0', parent: 'S' }),
    aTask({ id: 'a1', position: 'a0', parent: 'a' }),
    aTask({ id: 'b', position: 'a1', parent: 'S' }),
    aTask({ id: 'T', position: 'a1', type: 'section' }),
    aTask({ id: 'c', position: 'a0', parent: 'T' }),
  ];
  showWindow(createTaskEngine(anAssignmentTable(tasks)).engine);
});

test('Alt+Shift and a number opens the table to that level, and 9 all of it', async () => {
  await clickCell('b', 'lead');

  await userEvent.keyboard('{Alt>}{Shift>}[Digit2]{/Shift}{/Alt}');
  await expect.poll(rowsShown).toEqual(['I S', '1 a', '2 b', 'II T', '3 c']);
  expect(activeCell()).toBe('b lead');

  await userEvent.keyboard('{Alt>}{Shift>}[Digit1]{/Shift}{/Alt}');
  await expect.poll(rowsShown).toEqual(['I S', 'II T']);

  await userEvent.keyboard('{Alt>}{Shift>}[Digit9]{/Shift}{/Alt}');
  await expect.poll(rowsShown).toEqual(all);
});

test('a row that is folded away leaves its place to the one that hides it', async () => {
  await clickCell('a1', 'title');

  await page.getByRole('button', { name: 'Hiện đến cấp 2' }).click();
  await expect.poll(activeCell).toBe('a title');

  await page.getByRole('button', { name: 'Hiện đến cấp 1' }).click();
  await expect.poll(activeCell).toBe('S title');
});

test('the button of the level that is shown is pressed', async () => {
  await clickCell('b', 'title');
  const pressed = () =>
    [...document.querySelectorAll('[role="group"] [aria-pressed="true"]')].map(
      ({ textContent }) => textContent,
    );

  expect(pressed()).toEqual(['3']);
  await page.getByRole('button', { name: 'Hiện đến cấp 2' }).click();
  await expect.poll(pressed).toEqual(['2']);
  await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
  await expect.poll(pressed).toEqual(['1']);
});

test('the menu of the outline opens the table to a level too', async () => {
  await clickCell('b', 'title');

  await page.getByRole('button', { name: 'Dàn mục' }).click();
  await page.getByRole('menuitem', { name: /cấp 1/ }).click();
  await expect.poll(rowsShown).toEqual(['I S', 'II T']);

  await page.getByRole('button', { name: 'Dàn mục' }).click();
  await page.getByRole('menuitem', { name: /Mở tất cả/ }).click();
  await expect.poll(rowsShown).toEqual(all);
});
