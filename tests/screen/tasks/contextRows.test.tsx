import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable, homeAffairs } from './assignmentTable.ts';
import { cell, cellElement, clickCell, clipboard, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

const lead = { text: 'Sở Nội vụ', agency: homeAffairs.id };

/** P and Q do not pass the filter below, but tasks under them do. */
const tasks = [
  aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
  aTask({ id: 'P', code: 'NV-002', parent: 'S', position: 'a0', product: 'p', note: 'p' }),
  aTask({ id: 't1', code: 'NV-003', parent: 'P', position: 'a0', lead, product: 'một' }),
  aTask({ id: 'Q', code: 'NV-004', parent: 'S', position: 'a1', product: 'q', note: 'q' }),
  aTask({ id: 't2', code: 'NV-005', parent: 'Q', position: 'a0', lead, product: 'hai' }),
  aTask({ id: 't3', code: 'NV-006', parent: 'Q', position: 'a1', lead, product: 'ba' }),
];

let fake: TaskEngine;

beforeEach(async () => {
  fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('checkbox', { name: '(Trống)', exact: true }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Lọc: 3/5 đầu việc')).toBeVisible();
  expect(rowsShown()).toHaveLength(tasks.length);
});

function productsOf(...ids: readonly string[]): (string | null)[] {
  return ids.map((id) => fake.task(id).product);
}

test('Delete on a whole column empties only rows that pass the filter', async () => {
  await clickCell('t1', 'product');
  await userEvent.keyboard('{Control>} {/Control}{Delete}');

  await expect.poll(() => productsOf('t1', 't2', 't3')).toEqual([null, null, null]);
  expect(productsOf('P', 'Q')).toEqual(['p', 'q']);
});

test('what is typed into several cells passes over the rows that do not', async () => {
  await clickCell('t1', 'product');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}mới{Control>}{Enter}{/Control}');

  await expect.poll(() => productsOf('t1', 'Q', 't2')).toEqual(['mới', 'q', 'mới']);
});

test('so does what is pasted, and it goes on below them', async () => {
  await clickCell('t1', 'product');

  clipboard('paste', 'một mới\r\nhai mới\r\n');

  await expect.poll(() => productsOf('t1', 'Q', 't2')).toEqual(['một mới', 'q', 'hai mới']);
});

test('so do Ctrl+D and the handle', async () => {
  await clickCell('t1', 'product');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await expect.poll(() => productsOf('t1', 'Q', 't2')).toEqual(['một', 'q', 'một']);

  await clickCell('t1', 'product');
  const handle = cellElement('t1', 'product').querySelector('[data-fill-handle]');
  if (handle === null) throw new Error('There is no handle');
  await page.elementLocator(handle).dropTo(cell('t3', 'product'));
  await expect.poll(() => productsOf('t1', 'Q', 't2', 't3')).toEqual(['một', 'q', 'một', 'một']);
});

test('cells that are moved away leave those rows as they are', async () => {
  await clickCell('t1', 'note');
  await userEvent.keyboard('ghi{Enter}');
  await clickCell('P', 'note');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  const cut = clipboard('cut');
  await clickCell('t2', 'product');

  clipboard('paste', cut.getData('text/plain'));

  await expect.poll(() => fake.task('t1').note).toBeNull();
  expect(fake.task('P').note).toBe('p');
});

test('words are replaced only in rows that pass the filter', async () => {
  await userEvent.keyboard('{Control>}h{/Control}');
  const words = page.getByRole('textbox', { name: 'Tìm', exact: true });
  await words.fill('sơ kết');
  await expect.element(page.getByRole('button', { name: 'Thay 3 ô' })).toBeVisible();

  await words.fill('xây dựng đảng');
  await expect.element(page.getByText('Không ô nào có từ này.')).toBeVisible();
});

test('one cell of such a row can be edited and emptied', async () => {
  await clickCell('P', 'product');
  await userEvent.keyboard('tay{Enter}');
  await expect.poll(() => fake.task('P').product).toBe('tay');

  await clickCell('Q', 'product');
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => fake.task('Q').product).toBeNull();
});

test('such a row does not pass the filter because it was edited', async () => {
  await clickCell('P', 'product');
  await userEvent.keyboard('tay{Enter}');
  await expect.poll(() => fake.task('P').product).toBe('tay');

  await clickCell('t1', 'product');
  await userEvent.keyboard('{Control>} {/Control}{Delete}');

  await expect.poll(() => fake.task('t1').product).toBeNull();
  expect(fake.task('P').product).toBe('tay');
  await expect.element(page.getByText(/Lọc: 3\/5 đầu việc/u)).toBeVisible();
});

test('a section counts only tasks that pass the filter', () => {
  expect(cellElement('S', 'title').textContent).toContain('3 việc');
});
