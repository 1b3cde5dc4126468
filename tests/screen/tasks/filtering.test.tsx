import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable, finance, homeAffairs, planning } from './assignmentTable.ts';
import { activeCell, cellWithKeyboard, clickCell, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

const owner = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  text: name,
  agency: id,
});

const tasks = [
  aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
  aTask({
    ...{ id: 't1', code: 'NV-002', parent: 'S', position: 'a0', title: 'Tổ chức đại hội' },
    ...{ lead: owner(planning), period: '30/6/2020' },
  }),
  aTask({
    ...{ id: 't2', code: 'NV-003', parent: 'S', position: 'a1', title: 'Sơ kết nghị quyết' },
    ...{ lead: owner(homeAffairs), period: '31/12/2020', support: [owner(finance)] },
  }),
  aTask({ id: 'K', code: 'NV-004', position: 'a1', type: 'section', title: 'KINH TẾ' }),
  aTask({
    ...{ id: 't3', code: 'NV-005', parent: 'K', position: 'a0', title: 'Tạo quỹ đất sạch' },
    ...{ support: [owner(finance), owner(homeAffairs)], period: '15/4/2020' },
  }),
  aTask({ id: 't4', code: 'NV-006', parent: 'K', position: 'a1', title: 'Ấp văn hóa' }),
];

let fake: TaskEngine;

beforeEach(async () => {
  fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
  await clickCell('t1', 'lead');
});

const tick = (name: string) => page.getByRole('checkbox', { name, exact: true });
const chip = (name: string) => page.getByRole('button', { name: `Bỏ “${name}”` });

async function openColumn(id: string, field: string): Promise<void> {
  await clickCell(id, field);
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.element(page.getByRole('searchbox', { name: 'Tìm giá trị' })).toBeVisible();
}

test('a lead is chosen from those that there are, and sections stay above what is left', async () => {
  await openColumn('t1', 'lead');
  await tick('Chọn tất cả').click();
  await tick('SNV').click();

  await expect.poll(rowsShown).toEqual(['I S', '2 t2']);
  await expect.element(page.getByText('Lọc: 1/4 đầu việc')).toBeVisible();
});

test('Esc closes the panel also when a click in it hit nothing, or what can no longer be done', async () => {
  const panel = page.getByRole('dialog');
  await openColumn('t1', 'lead');
  await tick('SNV').click();
  await panel.getByRole('button', { name: 'Bỏ lọc cột này' }).click();
  await expect.poll(rowsShown).toHaveLength(6);
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();

  await openColumn('t1', 'lead');
  await panel.getByText(/Esc đóng/u).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
  await expect.poll(activeCell).toBe('t1 lead');
});

test('Esc goes back to the cell, and the chip takes the filter away', async () => {
  await openColumn('t1', 'lead');
  await tick('SNV').click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', 'II K', '3 t3', '4 t4']);
  await userEvent.keyboard('{Escape}');
  await expect.poll(activeCell).toBe('t1 lead');

  await chip('Chủ trì: Sở KH&ĐT, (Trống)').click();

  await expect.poll(rowsShown).toHaveLength(6);
});

test('the values of a column are counted over what the other columns leave', async () => {
  await openColumn('t3', 'support');
  await tick('(Trống)').click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(rowsShown).toEqual(['I S', '2 t2', 'II K', '3 t3']);

  await openColumn('t2', 'lead');

  await expect.element(tick('SNV')).toBeVisible();
  await expect.element(tick('Sở KH&ĐT')).not.toBeInTheDocument();
});

test('deadlines are chosen by quarter', async () => {
  await openColumn('t1', 'period');
  await tick('Chọn tất cả').click();
  await tick('Quý II/2020').click();
  await userEvent.keyboard('{Escape}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', 'II K', '3 t3']);
  await expect.element(chip('Thời gian: Quý II/2020')).toBeInTheDocument();
});

test('deadlines are chosen from one day to another', async () => {
  await openColumn('t1', 'period');
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('01/06/2020');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2']);
  await page.getByRole('textbox', { name: 'Đến ngày' }).fill('30/06/2020');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1']);
});

test('words that a cell contains are enough, without their marks', async () => {
  await openColumn('t1', 'title');
  await page.getByRole('searchbox', { name: 'Tìm giá trị' }).fill('van hoa');
  await userEvent.keyboard('{Enter}');

  await expect.poll(rowsShown).toEqual(['II K', '4 t4']);
});

test('tasks are sorted inside their sections, and moving them says why it can not be', async () => {
  await openColumn('t3', 'title');
  await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();
  await expect.poll(rowsShown).toEqual(['I S', '2 t2', '1 t1', 'II K', '4 t4', '3 t3']);
  await userEvent.keyboard('{Escape}{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');

  await expect.element(page.getByText(/^Bảng đang được sắp xếp/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ sắp xếp' }).click();
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', 'II K', '3 t3', '4 t4']);
  expect(fake.tasks().map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
});

test('a lead is sorted by its place in the directory, none last', async () => {
  await openColumn('t1', 'lead');
  await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '2 t2', '1 t1', 'II K', '3 t3', '4 t4']);
});

test('folded sections are open while the table is filtered', async () => {
  await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
  await expect.poll(rowsShown).toEqual(['I S', 'II K']);
  await openColumn('S', 'title');
  await page.getByRole('searchbox', { name: 'Tìm giá trị' }).fill('sơ kết');
  await userEvent.keyboard('{Enter}');
  await expect.poll(rowsShown).toEqual(['I S', '2 t2']);

  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();

  await expect.poll(rowsShown).toEqual(['I S', 'II K']);
});

test('a row that no longer passes after an edit stays until the filter changes', async () => {
  await openColumn('t1', 'lead');
  await tick('(Trống)').click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2']);

  await userEvent.keyboard('{Delete}');

  await expect.poll(() => fake.task('t1').lead).toBeNull();
  expect(rowsShown()).toEqual(['I S', '1 t1', '2 t2']);
});

test('filters and order are kept with the workbook', async () => {
  await openColumn('t1', 'lead');
  await page.getByRole('button', { name: 'Sắp xếp giảm dần' }).click();
  await tick('SNV').click();

  await expect
    .poll(() => fake.savedView()?.finding)
    .toEqual({
      filters: { lead: { kind: 'values', values: ['khdt', ''] } },
      quick: [],
      sort: { field: 'lead', isDescending: true },
    });
});

test('what leaves nothing says so', async () => {
  await openColumn('t1', 'lead');
  await tick('Chọn tất cả').click();

  await expect.element(page.getByText('Không có đầu việc nào phù hợp')).toBeVisible();
});

test.each([
  ['the chip', () => chip('Chủ trì: Sở KH&ĐT, (Trống)')],
  ['the button that clears all', () => page.getByRole('button', { name: 'Bỏ lọc', exact: true })],
])('%s takes a filter away and gives the keyboard back to the cell', async (_, pressed) => {
  await openColumn('t1', 'lead');
  await tick('SNV').click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(cellWithKeyboard).toBe('t1 lead');

  await pressed().click();

  await expect.poll(rowsShown).toHaveLength(6);
  await expect.poll(cellWithKeyboard).toBe('t1 lead');
  await userEvent.keyboard('{ArrowRight}');
  expect(cellWithKeyboard()).toBe('t1 support');
});

test('one of several chips gives the keyboard back to the cell, not to the next chip', async () => {
  await openColumn('t1', 'lead');
  await page.getByRole('button', { name: 'Sắp xếp giảm dần' }).click();
  await tick('SNV').click();
  await userEvent.keyboard('{Escape}');

  await chip('Chủ trì: Sở KH&ĐT, (Trống)').click();

  await expect.poll(rowsShown).toHaveLength(6);
  await expect.poll(cellWithKeyboard).toBe('t1 lead');
});

test('a table in which nothing was left has the keyboard when its rows come back', async () => {
  await openColumn('t1', 'lead');
  await tick('Chọn tất cả').click();
  await expect.poll(rowsShown).toEqual([]);
  await userEvent.keyboard('{Escape}');

  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();

  await expect.poll(rowsShown).toHaveLength(6);
  await expect.poll(cellWithKeyboard).not.toBeNull();
});
