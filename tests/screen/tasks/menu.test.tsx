import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cell, clickCell, rowIsDrawn, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const menu = page.getByRole('menu');

beforeEach(() => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
});

test('a right click chooses the cell and offers what can be done with its row', async () => {
  await clickCell('t1', 'title');

  await cell('t3', 'period').click({ button: 'right' });

  await expect.element(menu).toBeVisible();
  expect(activeCell()).toBe('t3 period');
  await page.getByRole('menuitem', { name: 'Chèn dòng phía trên' }).click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 new1', '4 t3']);
});

test('the menu of a row in the middle of a low window stands inside it', async () => {
  await page.viewport(1366, 620);
  await clickCell('t1', 'title');

  await cell('t3', 'period').click({ button: 'right' });
  await expect.element(menu).toBeVisible();

  await expect
    .poll(() => {
      const { top, bottom } = menu.element().getBoundingClientRect();
      return [top >= 0, bottom <= window.innerHeight];
    })
    .toEqual([true, true]);
});

test('Shift+F10 opens the menu, and Esc gives the keyboard back to the cell', async () => {
  await clickCell('t2', 'lead');

  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await expect.element(menu).toBeVisible();
  await userEvent.keyboard('{Escape}');

  await expect.element(menu).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  expect(activeCell()).toBe('t2 support');
});

test('the menu key, the arrow keys and Enter are enough', async () => {
  await clickCell('t2', 'title');

  await userEvent.keyboard('{ContextMenu}');
  await expect.element(menu).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '1.1 t2', '2 t3']);
  await userEvent.keyboard('{ArrowDown}');
  expect(activeCell()).toBe('t3 title');
});

test('rows that are chosen stay so, and the menu is about all of them', async () => {
  await clickCell('t1', 'number');
  await clickCell('t2', 'number', ['Shift']);

  await cell('t2', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Xóa 2 dòng/ }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 t3']);
});

test('as many rows come as are chosen as a whole', async () => {
  await clickCell('t1', 'number');
  await clickCell('t2', 'number', ['Shift']);

  await cell('t2', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Chèn 2 dòng phía trên' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 new1', '2 new2', '3 t1', '4 t2', '5 t3']);
  expect(activeCell()).toBe('new1 title');
});

test('behind the last of them when they are added below', async () => {
  await clickCell('t1', 'number');
  await clickCell('t2', 'number', ['Shift']);

  await cell('t1', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Thêm 2 đầu việc phía dưới/ }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 new1', '4 new2', '5 t3']);
});

test('a right click outside of the chosen rows is about its own row', async () => {
  await clickCell('t1', 'number');
  await clickCell('t2', 'number', ['Shift']);

  await cell('t3', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Xóa dòng/ }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2']);
});

test('the browser keeps its own menu for words that are being edited, and nowhere else', async () => {
  await rowIsDrawn('t1');
  const refused: boolean[] = [];
  const listen = (event: Event): void => void refused.push(event.defaultPrevented);
  window.addEventListener('contextmenu', listen);

  await cell('t1', 'title').click({ button: 'right' });
  await userEvent.keyboard('{Escape}{F2}');
  await page.getByRole('textbox', { name: 'Nội dung đầu việc' }).click({ button: 'right' });

  window.removeEventListener('contextmenu', listen);
  expect(refused).toEqual([true, false]);
  await expect.element(menu).not.toBeInTheDocument();
});
