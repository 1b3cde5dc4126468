import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cell, clickCell, rowIsDrawn, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

const menu = page.getByRole('menu');

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
});

afterEach(() => {
  vi.restoreAllMocks();
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
  await userEvent.keyboard(`${'{ArrowDown}'.repeat(6)}{Enter}`);

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

test('the menu copies and pastes what the keys would', async () => {
  const copied = listenFor('copy');
  clipboardHolds('Quý IV/2020');
  await clickCell('t2', 'lead');

  await choose('t2', 'lead', /^Sao chép/);
  await expect.poll(() => copied).toEqual(['Sở Nội vụ\r\n']);

  await choose('t2', 'period', /^Dán/);
  await expect.poll(() => fake.task('t2').period).toBe('Quý IV/2020');
});

test('it copies what cannot be edited, too', async () => {
  const copied = listenFor('copy');
  await clickCell('t2', 'code');

  await choose('t2', 'code', /^Sao chép/);

  await expect.poll(() => copied).toEqual(['NV-003\r\n']);
});

test('what the menu cuts is moved by the paste', async () => {
  const cut = listenFor('cut');
  clipboardHolds('Quý II/2020\r\n');
  await clickCell('t2', 'period');

  await choose('t2', 'period', /^Cắt/);
  await expect.poll(() => cut).toEqual(['Quý II/2020\r\n']);
  await choose('t3', 'period', /^Dán/);

  await expect.poll(() => fake.task('t3').period).toBe('Quý II/2020');
  expect(fake.task('t2').period).toBeNull();
});

test('the row below the last one can be pasted into from its menu', async () => {
  clipboardHolds('Việc mới');
  await clickCell(emptyRowId, 'title');

  await choose(emptyRowId, 'title', /^Dán/);

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3', '4 new1']);
});

test('where a browser keeps the clipboard to itself, the menu names the keys', async () => {
  vi.spyOn(navigator.clipboard, 'read').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await clickCell('t2', 'period');

  await choose('t2', 'period', /^Dán/);

  await expect.element(page.getByText(/hãy nhấn Ctrl\+V$/)).toBeVisible();
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

async function choose(id: string, field: string, name: RegExp): Promise<void> {
  await cell(id, field).click({ button: 'right' });
  await page.getByRole('menuitem', { name }).click();
}

/** Fills with the words that go to the clipboard. */
function listenFor(type: 'copy' | 'cut'): readonly string[] {
  const taken: string[] = [];
  const listen = (event: ClipboardEvent): void => {
    taken.push(event.clipboardData?.getData('text/plain') ?? '');
  };
  document.addEventListener(type, listen, { once: true });
  return taken;
}

function clipboardHolds(text: string): void {
  const words = new Blob([text], { type: 'text/plain' });
  const item = new ClipboardItem({ 'text/plain': words });
  vi.spyOn(navigator.clipboard, 'read').mockResolvedValue([item]);
}
