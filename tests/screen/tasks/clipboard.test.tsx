import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cell, cellElement, chosenCells, clickCell, clipboard, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
});

test('a range is copied as text and as a table', async () => {
  await clickCell('t2', 'title');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');

  const copied = clipboard('copy');

  expect(copied.getData('text/plain')).toBe('Sơ kết Nghị quyết số 02\tSở Nội vụ\r\n');
  expect(copied.getData('text/html')).toContain('>Sở Nội vụ</td>');
});

test('a table is pasted over cells and goes on below them with new rows, as one step', async () => {
  await clickCell('t3', 'title');

  clipboard('paste', 'Ba mới\tSở Tài chính\r\nBốn\tSở Lạ\r\nNăm\t\r\n');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3', '4 new1', '5 new2']);
  expect(fake.task('t3')).toMatchObject({ title: 'Ba mới', lead: { agency: 'tai-chinh' } });
  expect(fake.task('new1')).toMatchObject({ parent: 'S', lead: { text: 'Sở Lạ', agency: null } });
  await expect
    .element(page.getByText('Đã dán 3 dòng (2 dòng mới), 1 ô chưa nhận ra cơ quan'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Xem các ô này' }).click();
  await expect.poll(() => cellElement('new1', 'lead').hasAttribute('data-active')).toBe(true);

  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);
  expect(fake.task('t3').title).toBe('Tạo quỹ đất sạch');
});

test('a column of numbers makes the outline of the new rows', async () => {
  await clickCell('t3', 'number');

  clipboard(
    'paste',
    '3\tNV\tTạo quỹ đất\r\nII\t\tKINH TẾ\r\n4\t\tNông thôn mới\r\n4.1\t\tĐạt chuẩn\r\n',
  );

  await expect
    .poll(rowsShown)
    .toEqual(['I S', '1 t1', '2 t2', '3 t3', 'II new1', '4 new2', '4.1 new3']);
});

test('one value goes into all chosen cells', async () => {
  await clickCell('t1', 'period');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');

  clipboard('paste', 'Quý IV/2020');

  await expect
    .poll(() => ['t1', 't2', 't3'].map((id) => fake.task(id).period))
    .toEqual(['Quý IV/2020', 'Quý IV/2020', 'Quý IV/2020']);
});

test('cells that are cut stay until they are pasted, and are moved then', async () => {
  await clickCell('t2', 'period');
  const cut = clipboard('cut');
  expect(cellElement('t2', 'period').hasAttribute('data-cut')).toBe(true);
  expect(fake.task('t2').period).toBe('Quý II/2020');
  await clickCell('t3', 'period');

  clipboard('paste', cut.getData('text/plain'));

  await expect.poll(() => fake.task('t3').period).toBe('Quý II/2020');
  expect(fake.task('t2').period).toBeNull();
  expect(document.querySelector('[data-cut]')).toBeNull();
});

test('of cells that are cut, those stay that find no place', async () => {
  await clickCell('t2', 'lead');
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
  const cut = clipboard('cut');
  await clickCell('t3', 'note');

  clipboard('paste', cut.getData('text/plain'));

  await expect.poll(() => fake.task('t3').note).toBe('Sở Nội vụ');
  expect(fake.task('t2')).toMatchObject({ lead: null, period: 'Quý II/2020' });
});

test('neither do they go when they come below the last row in columns that cannot be edited', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
  const cut = clipboard('cut');
  await clickCell('t3', 'note');

  clipboard('paste', cut.getData('text/plain'));

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3', '4 new1']);
  expect(fake.task('new1').note).toBe('Sở Nội vụ');
  expect(fake.task('t2')).toMatchObject({ lead: null, period: 'Quý II/2020' });
});

test('Esc leaves cut cells where they are', async () => {
  await clickCell('t2', 'period');
  const cut = clipboard('cut');
  await userEvent.keyboard('{Escape}');
  await clickCell('t3', 'period');

  clipboard('paste', cut.getData('text/plain'));

  await expect.poll(() => fake.task('t3').period).toBe('Quý II/2020');
  expect(fake.task('t2').period).toBe('Quý II/2020');
});

test('any edit ends a cut: what was cut is pasted as a copy', async () => {
  await clickCell('t2', 'period');
  const cut = clipboard('cut');
  await clickCell('t1', 'product');
  await userEvent.keyboard('Kế hoạch{Enter}');
  await clickCell('t3', 'period');

  clipboard('paste', cut.getData('text/plain'));

  await expect.poll(() => fake.task('t3').period).toBe('Quý II/2020');
  expect(fake.task('t2').period).toBe('Quý II/2020');
});

test('undo ends a cut as well', async () => {
  await clickCell('t1', 'product');
  await userEvent.keyboard('Kế hoạch{Enter}');
  await expect.poll(() => fake.task('t1').product).toBe('Kế hoạch');
  await clickCell('t2', 'period');
  clipboard('cut');

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(() => fake.task('t1').product).toBeNull();
  await expect.poll(() => document.querySelector('[data-cut]')).toBeNull();
});

test('blocks that make no table are not copied, and that is said', async () => {
  await clickCell('t1', 'lead');
  await clickCell('t3', 'note', ['Control']);

  const copied = clipboard('copy');

  expect(copied.getData('text/plain')).toBe('');
  await expect.element(page.getByText(/Các vùng chọn rời nhau/)).toBeVisible();
});

test('Ctrl+D repeats the cell above, and in a range its first row', async () => {
  await clickCell('t3', 'lead');
  await userEvent.keyboard('{Control>}d{/Control}');
  await expect.poll(() => fake.task('t3').lead?.agency).toBe('noi-vu');

  await clickCell('t2', 'period');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await expect.poll(() => fake.task('t3').period).toBe('Quý II/2020');
});

test('the handle at the corner of a cell goes on with its series', async () => {
  await clickCell('t2', 'period');

  await fillOn('t2', 't3', 'period');

  await expect.poll(() => fake.task('t3').period).toBe('Quý III/2020');
  expect(chosenCells()).toEqual(['t2 period', 't3 period']);
});

test('it repeats an agency, also one whose name ends in a number', async () => {
  await clickCell('t2', 'lead');
  clipboard('paste', 'Quận 1');
  await expect.poll(() => fake.task('t2').lead?.text).toBe('Quận 1');

  await fillOn('t2', 't3', 'lead');

  await expect.poll(() => fake.task('t3').lead?.text).toBe('Quận 1');
});

test('Ctrl+Enter puts what is typed into all chosen cells', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');

  await userEvent.keyboard('STC{Control>}{Enter}{/Control}');

  await expect
    .poll(() => ['t1', 't2', 't3'].map((id) => fake.task(id).lead?.agency))
    .toEqual(['tai-chinh', 'tai-chinh', 'tai-chinh']);
});

test('Enter behind an edit goes on inside of the chosen cells', async () => {
  await clickCell('t1', 'product');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');

  await userEvent.keyboard('Kế hoạch{Enter}Báo cáo{Enter}');

  await expect.poll(() => fake.task('t2').product).toBe('Báo cáo');
  expect(chosenCells().toSorted()).toEqual(['t1 product', 't2 product']);
  expect(cellElement('t1', 'product').hasAttribute('data-active')).toBe(true);
});

/** Drags the handle of the active cell to another row. */
async function fillOn(from: string, to: string, field: string): Promise<void> {
  const handle = cellElement(from, field).querySelector('[data-fill-handle]');
  if (handle === null) throw new Error('There is no handle');
  await page.elementLocator(handle).dropTo(cell(to, field));
}
