import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cell, cellElement, clickCell, rowsShown, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

const columns: readonly CustomColumn[] = [
  { key: 'von', name: 'Vốn', kind: 'number', choices: [] },
  { key: 'ky', name: 'Ngày ký', kind: 'date', choices: [] },
  { key: 'muc', name: 'Mức độ', kind: 'choice', choices: ['Cao', 'Trung bình', 'Thấp'] },
];

const tasks = [
  aTask({ id: 't1', code: 'NV-001', position: 'a0', title: 'Một', extra: { von: '1234.5' } }),
  aTask({ id: 't2', code: 'NV-002', position: 'a1', title: 'Hai', extra: { von: '20' } }),
  aTask({ id: 't3', code: 'NV-003', position: 'a2', title: 'Ba', extra: { von: 'ba tỷ' } }),
];

const hidden = ['lead', 'support', 'leader', 'period', 'status', 'product', 'note'];

let fake: TaskEngine;

beforeEach(() => {
  const snapshot = anAssignmentTable(tasks);
  fake = createTaskEngine(
    { ...snapshot, plan: { ...snapshot.plan, columns } },
    // Room for the others.
    { columns: hidden.map((field) => ({ field, width: 100, hidden: true })), collapsed: [] },
  );
  showWindow(fake.engine);
});

async function openColumns(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a column is added, gets the keyboard, and undo takes it back', async () => {
  await clickCell('t2', 'title');
  await openColumns('Thêm cột…');
  await page.getByRole('textbox', { name: 'Tên cột' }).fill('Nơi làm');
  await page.getByRole('button', { name: 'Thêm cột', exact: true }).click();

  await expect.poll(activeCell).toBe('t2 extra.Nơi làm');
  await userEvent.keyboard('Ba Tri{Enter}');
  await expect.poll(() => fake.task('t2').extra).toEqual({ von: '20', 'Nơi làm': 'Ba Tri' });

  await userEvent.keyboard('{Control>}zz{/Control}');
  await expect.poll(heads).toEqual(['TT', 'Mã', 'Nội dung đầu việc', 'Vốn', 'Ngày ký', 'Mức độ']);
  expect(fake.task('t2').extra).toEqual({ von: '20' });
});

test('a name that the table has already is refused', async () => {
  await clickCell('t2', 'title');
  await openColumns('Thêm cột…');
  await page.getByRole('textbox', { name: 'Tên cột' }).fill('ghi chú');
  await page.getByRole('button', { name: 'Thêm cột', exact: true }).click();

  await expect.element(page.getByText('Bảng đã có cột này; hãy chọn tên khác.')).toBeVisible();
});

test('numbers are typed and shown as Vietnamese write them, other words are kept and marked', async () => {
  await clickCell('t2', 'extra.von');
  expect(shown('t1', 'extra.von')).toBe('1.234,5');

  await userEvent.keyboard('1.500.000,50{Enter}khoảng 5{Enter}');

  await expect.poll(() => fake.task('t2').extra).toEqual({ von: '1500000.5' });
  await expect.poll(() => shown('t2', 'extra.von')).toBe('1.500.000,5');
  await expect.poll(() => fake.task('t3').extra).toEqual({ von: 'khoảng 5' });
  await expect
    .element(cell('t3', 'extra.von').getByRole('img', { name: '“khoảng 5” chưa phải là số' }))
    .toBeVisible();
  await userEvent.keyboard('{ArrowUp}{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
  await expect.element(page.getByText(/Tổng: 1\.501\.235$/)).toBeVisible();
});

test('days are read, and their column is filtered by a stretch of days', async () => {
  await clickCell('t1', 'extra.ky');
  await userEvent.keyboard('6.1.2020{Enter}30/6/2020{Enter}đầu năm{Enter}');
  await expect.poll(() => fake.task('t3').extra['ky']).toBe('đầu năm');
  expect([fake.task('t1').extra['ky'], shown('t2', 'extra.ky')]).toEqual([
    '2020-01-06',
    '30/6/2020',
  ]);

  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('01/02/2020');

  await expect.poll(rowsShown).toEqual(['2 t2']);
  await expect.element(page.getByText('Ngày ký: từ 01/02/2020')).toBeVisible();
});

test('the list of choices finds what is typed, and keeps other words', async () => {
  await clickCell('t1', 'extra.muc');
  await userEvent.keyboard('tr{Enter}gấp{Enter}');

  await expect.poll(() => fake.task('t2').extra['muc']).toBe('gấp');
  expect(fake.task('t1').extra['muc']).toBe('Trung bình');
  await userEvent.keyboard('{F2}{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => fake.task('t3').extra['muc']).toBe('Trung bình');
});

test('numbers are sorted by size, words after them', async () => {
  await clickCell('t1', 'extra.von');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();

  await expect.poll(rowsShown).toEqual(['2 t2', '1 t1', '3 t3']);
});

test('two custom cells of a row are pasted as one edit and leave the third', async () => {
  await clickCell('t2', 'extra.ky');
  await userEvent.keyboard('1/2/2020{Enter}');
  await clickCell('t2', 'extra.ky');

  paste('2/3/2020\tThấp\r\n');

  await expect
    .poll(() => fake.task('t2').extra)
    .toEqual({ von: '20', ky: '2020-03-02', muc: 'Thấp' });
  expect(fake.edits.at(-1)?.[0]?.after).toEqual({ extra: { ky: '2020-03-02', muc: 'Thấp' } });
});

test('a removed column keeps its cells, and comes back with them', async () => {
  await clickCell('t1', 'extra.von');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('button', { name: 'Bỏ cột' }).click();

  await expect.element(page.getByText(/^Đã bỏ cột “Vốn”/)).toBeVisible();
  await expect.poll(heads).not.toContain('Vốn');
  expect(fake.task('t1').extra).toEqual({ von: '1234.5' });

  await openColumns('Thêm cột…');
  await page.getByRole('textbox', { name: 'Tên cột' }).fill('Vốn');
  await expect.element(page.getByText(/các ô cũ sẽ hiện lại/)).toBeVisible();
  await page.getByRole('radio', { name: 'Số' }).click();
  await page.getByRole('button', { name: 'Thêm cột', exact: true }).click();
  await expect.poll(() => shown('t1', 'extra.von')).toBe('1.234,5');
});

test('columns change places and names in their list', async () => {
  await clickCell('t1', 'title');
  await openColumns('Cột tự thêm…');
  await page.getByRole('button', { name: 'Chuyển cột “Mức độ” lên trước' }).click();
  await page.getByRole('button', { name: 'Sửa cột “Vốn”' }).click();
  await page.getByRole('textbox', { name: 'Tên cột' }).fill('Vốn cấp');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Đóng' }).click();

  await expect
    .poll(heads)
    .toEqual(['TT', 'Mã', 'Nội dung đầu việc', 'Vốn cấp', 'Mức độ', 'Ngày ký']);
});

test('a search finds custom cells', async () => {
  await clickCell('t1', 'title');
  await page.getByRole('textbox', { name: 'Tìm trong bảng' }).fill('1234,5');

  await expect.element(page.getByText('1/1')).toBeVisible();
});

test('the history of a cell is told under the name of its column', async () => {
  await clickCell('t2', 'extra.von');
  await userEvent.keyboard('25{Enter}');
  await clickCell('t2', 'extra.von');
  await userEvent.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');

  await expect.element(page.getByRole('heading', { name: 'NV-002 · Vốn' })).toBeVisible();
  await page.getByRole('button', { name: 'Đặt lại giá trị này' }).first().click();
  await expect.poll(() => fake.task('t2').extra).toEqual({ von: '20' });
});

function heads(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.ag-header-cell')]
    .toSorted((left, right) => left.getBoundingClientRect().x - right.getBoundingClientRect().x)
    .map((header) => header.innerText.trim());
}

function paste(text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const box = cellElement('t2', 'extra.ky').querySelector('textarea');
  box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
}
