import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cellElement, clickCell, rowIsDrawn, rowsShown, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
});

test('several rows are indented together', async () => {
  await clickCell('t2', 'number');
  await clickCell('t3', 'number', ['Shift']);

  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '1.1 t2', '1.2 t3']);
});

test('several rows are removed together, and a notice brings them back', async () => {
  await clickCell('t1', 'number');
  await clickCell('t3', 'number', ['Control']);

  await userEvent.keyboard('{Control>}-{/Control}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t2']);
  await expect.element(page.getByText('Đã xóa 2 dòng')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);
});

test('the row behind a removed one is active then', async () => {
  await clickCell('t2', 'title');

  await userEvent.keyboard('{Shift>}{Delete}{/Shift}');

  await expect.poll(activeCell).toBe('t3 title');
});

test('Insert adds a row below, ready for typing', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('{Insert}');
  await expect.poll(activeCell).toBe('new1 title');
  await userEvent.keyboard('Việc mới{Enter}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 new1', '3 t2', '4 t3']);
  await expect.poll(() => fake.task('new1').title).toBe('Việc mới');
});

test('Ctrl+Z in a row that was just added takes it back', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Insert}');
  await expect.poll(activeCell).toBe('new1 title');

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeCell).not.toBeNull();
});

test('on a section a new task becomes its first', async () => {
  await clickCell('S', 'title');

  await page.getByRole('button', { name: 'Thêm đầu việc' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 new1', '2 t1', '3 t2', '4 t3']);
});

test('a new section stands behind the one of the active row', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3', 'II new1']);
});

test('rows change places with Alt+Shift and the arrow keys, and stay active', async () => {
  await clickCell('t3', 'title');

  await userEvent.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t3', '3 t2']);
  expect(activeCell()).toBe('t3 title');
});

test('what can not be indented is said in passing', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');

  await expect.element(page.getByText(/phía trên không có dòng cùng cấp/)).toBeVisible();
});

test('a section folds in what is below it and says how much that is', async () => {
  await clickCell('S', 'title');

  await page.getByRole('button', { name: 'Thu gọn hoặc mở dòng con' }).click();

  await expect.poll(rowsShown).toEqual(['I S']);
  expect(cellElement('S', 'title').textContent).toContain('3 việc');
  await page.getByRole('button', { name: 'Mở tất cả mục' }).click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);
});

test('a row that is dragged lands where the line shows, with what is below it', async () => {
  await rowIsDrawn('t3');
  const handle = cellElement('t3', 'number').querySelector('[class*="handle"]');
  if (handle === null) throw new Error('The row has no handle');

  await page.elementLocator(handle).dropTo(page.elementLocator(cellElement('t1', 'number')), {
    targetPosition: { x: 20, y: 4 },
    steps: 8,
  });

  await expect.poll(rowsShown).toEqual(['I S', '1 t3', '2 t1', '3 t2']);
});

test('Down stays in its column across a section', async () => {
  fake = createTaskEngine(
    anAssignmentTable([
      aTask({ id: 'a', position: 'a0' }),
      aTask({ id: 'S', position: 'a1', type: 'section' }),
      aTask({ id: 'b', position: 'a0', parent: 'S' }),
    ]),
  );
  document.body.replaceChildren();
  showWindow(fake.engine);
  await clickCell('a', 'lead');

  await userEvent.keyboard('{ArrowDown}');
  expect(activeCell()).toBe('S title');
  await userEvent.keyboard('{ArrowDown}');

  expect(activeCell()).toBe('b lead');
  expect(shown('b', 'title')).not.toBe('');
});
