import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable, finance, homeAffairs } from './assignmentTable.ts';
import { activeCell, cellWithKeyboard, clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

const lead = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  lead: { text: name, agency: id },
});

const tasks = [
  aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
  aTask({
    ...{ id: 't1', code: 'NV-002', parent: 'S', position: 'a0', title: 'Tổ chức đại hội' },
    ...lead(finance),
    period: '15/5/2020',
  }),
  aTask({
    ...{ id: 't2', code: 'NV-003', parent: 'S', position: 'a1', title: 'Sơ kết nghị quyết' },
    ...lead(homeAffairs),
    period: '31/12/2020',
  }),
  aTask({ id: 't3', code: 'NV-004', parent: 'S', position: 'a2', title: 'Tạo quỹ đất sạch' }),
];

let fake: TaskEngine;

beforeEach(async () => {
  fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
  await clickCell('t1', 'title');
});

async function group(by: string): Promise<void> {
  await page.getByRole('button', { name: 'Nhóm', exact: true }).click();
  await page.getByRole('menuitemradio', { name: by }).click();
}

/** Titles from top to bottom, with the number of tasks for headings. */
function titles(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.ag-row')]
    .toSorted((left, right) => left.getBoundingClientRect().top - right.getBoundingClientRect().top)
    .map((row) => shown(row.getAttribute('row-id') ?? '', 'title'));
}

test('tasks stand together by lead agency, in the order of the directory', async () => {
  await group('Theo cơ quan chủ trì');

  await expect
    .poll(titles)
    .toEqual([
      'Sở Nội vụ',
      'Sơ kết nghị quyết',
      'Sở Tài chính',
      'Tổ chức đại hội',
      'Chưa có cơ quan chủ trì',
      'Tạo quỹ đất sạch',
    ]);
});

test('tasks stand together by the quarter in which they are due', async () => {
  await group('Theo quý đến hạn');

  await expect
    .poll(titles)
    .toEqual([
      'Quý II/2020',
      'Tổ chức đại hội',
      'Quý IV/2020',
      'Sơ kết nghị quyết',
      'Chưa có ngày đến hạn',
      'Tạo quỹ đất sạch',
    ]);
});

test('a task goes to its new group when it is given to another agency', async () => {
  await group('Theo cơ quan chủ trì');
  await clickCell('t3', 'lead');
  await userEvent.keyboard('stc{Enter}');

  await expect.poll(() => titles().at(-1)).toBe('Tạo quỹ đất sạch');
  await expect.poll(titles).not.toContain('Chưa có cơ quan chủ trì');
});

test('the heading of a group can not be changed, and says why', async () => {
  await group('Theo cơ quan chủ trì');
  await clickCell('group:noi-vu', 'title');
  await userEvent.keyboard('Khác{Enter}');

  await expect.element(page.getByText(/^Tên nhóm lấy từ các đầu việc/)).toBeVisible();
  await expect.poll(() => titles()[0]).toBe('Sở Nội vụ');
  expect(fake.edits).toEqual([]);
});

test('groups are folded, and moving rows says why it can not be', async () => {
  await group('Theo cơ quan chủ trì');
  await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
  await expect.poll(titles).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Chưa có cơ quan chủ trì']);
  await page.getByRole('button', { name: 'Mở tất cả mục' }).click();

  await clickCell('t1', 'title');
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');

  await expect.element(page.getByText(/^Bảng đang được nhóm lại/)).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ nhóm', exact: true }).click();
  await expect.poll(titles).toContain('XÂY DỰNG ĐẢNG');
  await expect.poll(activeCell).toBe('t1 title');
});

test('the chip takes the groups away and gives the keyboard back to the cell', async () => {
  await group('Theo cơ quan chủ trì');
  await clickCell('t3', 'title');

  await page.getByRole('button', { name: /^Bỏ “Nhóm/u }).click();

  await expect.poll(titles).toContain('XÂY DỰNG ĐẢNG');
  await expect.poll(cellWithKeyboard).toBe('t3 title');
});
