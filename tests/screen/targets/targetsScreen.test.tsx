import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';

import { showWindow } from '../showWindow.tsx';
import {
  activeCell,
  cellElement,
  clickCell,
  rowIsDrawn,
  rowsShown,
  shown,
} from '../tasks/gridPage.ts';
import { createTargetEngine } from './targetTable.ts';
import type { TargetEngine } from './targetTable.ts';

let fake: TargetEngine;

beforeEach(async () => {
  fake = createTargetEngine();
  showWindow(fake.engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}3{/Alt}');
  await rowIsDrawn('m1');
});

test('targets are shown with their words, numbers as Vietnamese write them', async () => {
  await expect.element(page.getByRole('button', { name: /^Chỉ tiêu .*3/u })).toBeVisible();
  const fields = ['name', 'unit', 'kind', 'direction', 'value', 'assigned', 'stretch', 'due'];
  expect(fields.map((field) => shown('m1', field))).toEqual([
    'Thu ngân sách trên địa bàn',
    'tỷ đồng',
    'Mức',
    '≥ ít nhất',
    '5.000',
    '4.835',
    '5.000',
    '31/12/2020',
  ]);
  expect(['kind', 'direction', 'value', 'baselineYear'].map((field) => shown('m2', field))).toEqual(
    ['Điểm %', 'khoảng', '1–1,5', '2019'],
  );
  expect(shown('m1', 'clause')).toMatch(/^2\. Thu ngân sách trên địa bàn .*…$/u);
  expect(document.querySelector('[col-id="raw"]')).toBeNull();
});

test('a number is typed, the value follows, and undo takes it back', async () => {
  await clickCell('m1', 'stretch');
  await userEvent.keyboard('5.250,5');
  await expect.element(page.getByText('Sẽ ghi: 5.250,5')).toBeVisible();
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => fake.target('m1')).toMatchObject({ stretch: 5250.5, value: 5250.5 });
  await expect.poll(() => shown('m1', 'value')).toBe('5.250,5');
  await clickCell('m3', 'name');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => shown('m1', 'value')).toBe('5.000');
  expect(fake.target('m1')?.stretch).toBe(5000);
  await expect.poll(activeCell).toBe('m1 stretch');
});

test('words that are no number are said to be none, and leave the cell as it was', async () => {
  await clickCell('m3', 'value');
  await userEvent.keyboard('rất nhiều');
  await expect
    .element(page.getByText('Không phải số hay khoảng số: ô sẽ giữ như cũ.'))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');

  expect(fake.target('m3')?.value).toBe(18000);
  expect(shown('m3', 'value')).toBe('18.000');
});

test('a range makes its direction, and a single value ends it', async () => {
  await clickCell('m3', 'value');
  await userEvent.keyboard('17.000 - 18.500{Enter}');
  await expect
    .poll(() => fake.target('m3'))
    .toMatchObject({ value: 17000, upper: 18500, direction: 'range' });

  await clickCell('m3', 'value');
  await userEvent.keyboard('18500{Enter}');
  await expect.poll(() => fake.target('m3')).toMatchObject({ upper: null, direction: null });
});

test('the direction is chosen from its list by what is typed', async () => {
  await clickCell('m3', 'direction');
  await userEvent.keyboard('it{Enter}');
  await expect.poll(() => fake.target('m3')?.direction).toBe('at-least');

  await clickCell('m3', 'kind');
  await userEvent.keyboard('gì đó');
  await expect.element(page.getByText('Không có trong danh sách: ô sẽ giữ như cũ.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(fake.target('m3')?.kind).toBeNull();
});

test('Insert adds a target below, with its name open for typing', async () => {
  await clickCell('m1', 'unit');
  await userEvent.keyboard('{Insert}');
  await expect.poll(activeCell).toBe('new1 name');
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  await userEvent.keyboard('Thu hút đầu tư{Enter}');

  await expect
    .poll(() => fake.names())
    .toEqual([
      'Thu ngân sách trên địa bàn',
      'Thu hút đầu tư',
      'Tỷ lệ hộ nghèo giảm',
      'Tạo việc làm',
    ]);
  await expect.poll(rowsShown).toEqual(['1 m1', '2 new1', '3 m2', '4 m3']);
});

test('what is typed into the empty row makes a target, cell by cell', async () => {
  await clickCell(emptyRowId, 'name');
  await userEvent.keyboard('Xuất khẩu{Tab}triệu USD{Tab}');

  await expect
    .poll(() => fake.target('new1'))
    .toMatchObject({ name: 'Xuất khẩu', unit: 'triệu USD' });
  expect(fake.names()).toHaveLength(4);
});

test('a table is pasted over cells and goes on in new targets', async () => {
  await clickCell('m3', 'name');
  paste('m3', 'name', 'Việc làm mới\tngười\r\nXuất khẩu\ttriệu USD\r\n');

  await expect.poll(() => fake.names().slice(2)).toEqual(['Việc làm mới', 'Xuất khẩu']);
  expect(fake.target('new1')?.unit).toBe('triệu USD');
  await expect.element(page.getByText('Đã dán 2 dòng (1 chỉ tiêu mới)')).toBeVisible();
});

test('Delete empties cells, but a target keeps its name', async () => {
  await clickCell('m2', 'name');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Delete}');

  await expect.poll(() => fake.target('m2')?.unit).toBeNull();
  expect(fake.target('m2')?.name).toBe('Tỷ lệ hộ nghèo giảm');
});

test('a target moves down, is removed, and comes back', async () => {
  await clickCell('m1', 'name');
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  await expect.poll(rowsShown).toEqual(['1 m2', '2 m1', '3 m3']);

  await clickCell('m2', 'name');
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect.poll(rowsShown).toEqual(['1 m1', '2 m3']);
  await expect.element(page.getByText('Đã xóa chỉ tiêu “Tỷ lệ hộ nghèo giảm”')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect.poll(rowsShown).toEqual(['1 m2', '2 m1', '3 m3']);
});

test('the first target does not move up', async () => {
  await clickCell('m1', 'name');
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');

  await expect.element(page.getByText('Chỉ tiêu này đã ở đầu bảng.')).toBeVisible();
});

test('Enter on the clause leads to it in the resolution', async () => {
  await clickCell('m2', 'clause');
  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByText(/^Điều khoản 1\/1/)).toBeVisible();
  await userEvent.keyboard('{Alt>}3{/Alt}');
  await rowIsDrawn('m1');
});

test('a double click on the clause and the menu lead there as well', async () => {
  await clickCell('m3', 'clause');
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await expect
    .element(page.getByRole('menuitem', { name: 'Xem điều khoản trong nghị quyết' }))
    .toBeDisabled();
  await userEvent.keyboard('{Escape}');

  await userEvent.dblClick(cellElement('m1', 'clause'));
  await expect.element(page.getByText(/^Điều khoản 1\/1/)).toBeVisible();
});

test('a search finds numbers as they are typed, and marks how many', async () => {
  await clickCell('m1', 'name');
  await userEvent.keyboard('{Control>}f{/Control}18000');

  await expect.element(page.getByText('1/1')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeCell).toBe('m3 value');
});

test('hidden columns and the size are kept with the workbook', async () => {
  await clickCell('m1', 'name');
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Chiều' }).click();
  await userEvent.keyboard('{Escape}');

  await expect.poll(() => document.querySelector('[col-id="direction"]')).toBeNull();
  await expect
    .poll(() => fake.savedView()?.columns.find(({ field }) => field === 'direction')?.hidden)
    .toBe(true);
});

function paste(id: string, field: string, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const box = cellElement(id, field).querySelector('textarea');
  box?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
}
