import { generateNKeysBetween } from 'fractional-indexing';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, chosenCells, clickCell, rowIsDrawn, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

const count = 60;

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(aLongTable());
  showWindow(fake.engine);
});

test('undo scrolls to the cell that it changed and makes it the active one', async () => {
  await clickCell('t0', 'product');
  await userEvent.keyboard('Báo cáo{Enter}');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await rowIsDrawn(`t${String(count - 1)}`);

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(activeCell).toBe('t0 product');
  await expect.element(page.getByText('Đã hoàn tác: Sửa NV-001')).toBeVisible();
});

test('undo chooses all cells that it changed', async () => {
  await clickCell('t0', 'product');
  await userEvent.keyboard(
    '{Shift>}{ArrowDown}{ArrowRight}{/Shift}Báo cáo{Control>}{Enter}{/Control}',
  );
  await expect.poll(() => fake.task('t1').note).toBe('Báo cáo');
  await clickCell('t5', 'lead');

  await userEvent.keyboard('{Control>}z{/Control}');

  const cells = ['t0 product', 't0 note', 't1 product', 't1 note'];
  await expect.poll(() => chosenCells().toSorted()).toEqual(cells.toSorted());
  expect(activeCell()).toBe('t0 product');
});

test('undo opens the section that the changed cell is folded into', async () => {
  await clickCell('t0', 'product');
  await userEvent.keyboard('Báo cáo{Enter}');
  await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
  await expect.poll(rowsShown).toEqual(['I S']);

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(activeCell).toBe('t0 product');
});

test('undo of a new row shows where it was', async () => {
  await clickCell('t0', 'lead');
  await userEvent.keyboard('{Insert}');
  await expect.poll(activeCell).toBe('new1 title');
  await userEvent.keyboard('{Escape}{Control>}{End}{/Control}');
  await rowIsDrawn(`t${String(count - 1)}`);

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(() => activeCell()?.split(' ')[0]).toBe('t1');
});

test('redo goes there again', async () => {
  await clickCell('t0', 'product');
  await userEvent.keyboard('Báo cáo{Enter}{Control>}z{/Control}');
  await expect.poll(() => fake.task('t0').product).toBeNull();
  await userEvent.keyboard('{Control>}{End}{/Control}');

  await userEvent.keyboard('{Control>}y{/Control}');

  await expect.poll(activeCell).toBe('t0 product');
  expect(fake.task('t0').product).toBe('Báo cáo');
});

/** More rows than fit on the page, all in one section. */
function aLongTable() {
  const section = aTask({ id: 'S', code: 'NV-000', position: 'a0', type: 'section' });
  const tasks = generateNKeysBetween(null, null, count).map((position, index) =>
    aTask({ id: `t${String(index)}`, parent: 'S', position }),
  );
  return anAssignmentTable([section, ...tasks]);
}
