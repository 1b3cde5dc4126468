import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import { anEmptySnapshot } from '../anEmptySnapshot.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';
import type { FakeWorkbook } from '../fakeWorkbook.ts';
import { showWindow } from '../showWindow.tsx';
import { clickCell, rowIsDrawn, shown } from '../tasks/gridPage.ts';

let workbook: FakeWorkbook;

beforeEach(async () => {
  const snapshot = aDirectory();
  workbook = createFakeWorkbook(snapshot);
  showWindow(createFakeEngine({ snapshot, workbook }));
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}5{/Alt}');
  await rowIsDrawn('a1');
});

/** Two agencies and a locality, one with a task, a group of both, and a leader. */
function aDirectory(): WorkbookSnapshot {
  return {
    ...anEmptySnapshot('/home/an/Kế hoạch.dauviec'),
    agencies: [
      anAgency({ id: 'a1', position: 'a0', name: 'Sở Y tế', short: 'SYT' }),
      anAgency({ id: 'a2', position: 'a1', name: 'UBND huyện Ba Tri', short: null, kind: null }),
      anAgency({ id: 'a3', position: 'a2', name: 'Các sở', short: null, kind: 'group' }),
    ],
    leaders: [{ id: 'l1', position: 'a0', name: 'Phó Bí thư', title: null, from: null, to: null }],
    tasks: [aTask({ lead: { text: 'Sở Y tế', agency: 'a1' } })],
  };
}

function agency(id: string) {
  return workbook.snapshot().agencies.find((one) => one.id === id);
}

test('an agency is edited in place, and one that is used is not removed', async () => {
  expect(['name', 'short', 'kind', 'lead'].map((field) => shown('a1', field))).toEqual([
    'Sở Y tế',
    'SYT',
    'Sở, ngành',
    '1',
  ]);
  await clickCell('a2', 'short');
  await userEvent.keyboard('UBND Ba Tri{Enter}');
  await expect.poll(() => agency('a2')?.short).toBe('UBND Ba Tri');

  await clickCell('a1', 'name');
  await userEvent.keyboard('{Shift>}{Delete}{/Shift}');
  await expect.element(page.getByText('Chưa thể xóa Sở Y tế')).toBeVisible();
  await page.getByRole('button', { name: 'Hủy' }).click();
  expect(workbook.snapshot().agencies).toHaveLength(3);
});

test('a new name is from a day on, and open tasks are handed over with it', async () => {
  await clickCell('a1', 'name');
  await page.getByRole('button', { name: 'Sắp xếp tổ chức' }).click();
  await page.getByRole('menuitem', { name: 'Đổi tên từ ngày…' }).click();
  await page.getByRole('textbox', { name: 'Tên mới' }).fill('Sở Sức khỏe');
  await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill('01/3/2020');
  await page.getByRole('button', { name: 'Đổi tên' }).click();

  await expect.poll(() => workbook.snapshot().tasks[0]?.lead?.text).toBe('Sở Sức khỏe');
  const { successions, remarks } = workbook.snapshot();
  expect(agency('a1')?.to).toBe('2020-02-29');
  expect(successions).toMatchObject([{ kind: 'renamed', on: '2020-03-01', before: ['a1'] }]);
  expect(remarks).toMatchObject([{ kind: 'reassign', text: 'Cơ quan đổi tên' }]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => workbook.snapshot().tasks[0]?.lead?.text).toBe('Sở Y tế');
});

test('members are ticked, and a leader gets a locality with a key', async () => {
  await page.getByRole('tab', { name: 'Nhóm' }).click();
  await clickCell('a3', 'name');
  await page.getByRole('checkbox', { name: /^Sở Y tế/u }).click();
  await expect.poll(() => agency('a3')?.members).toEqual(['a1']);

  await page.getByRole('tab', { name: 'Phân công phụ trách' }).click();
  await rowIsDrawn('huyện Ba Tri');
  await clickCell('huyện Ba Tri', 'leader l1');
  await userEvent.keyboard(' ');
  await expect
    .poll(() => workbook.snapshot().charges)
    .toMatchObject([{ leader: 'l1', kind: 'locality', subject: 'huyện Ba Tri', from: null }]);
  await expect.poll(() => shown('huyện Ba Tri', 'leader l1')).toBe('Phụ trách');
});

test('beside a leader stands what is directed, to be given and ended from a day on', async () => {
  await page.getByRole('tab', { name: 'Lãnh đạo' }).click();
  await clickCell('l1', 'name');
  const pane = page.getByRole('complementary', { name: 'Lãnh đạo đang chọn' });
  await pane.getByRole('combobox', { name: 'Phụ trách thêm' }).fill('Xây dựng Đảng');
  await pane.getByRole('button', { name: 'Thêm phụ trách' }).click();
  await expect.poll(() => shown('l1', 'charges')).toBe('Xây dựng Đảng');

  await pane.getByRole('textbox', { name: 'Áp dụng từ ngày' }).fill('01/7/2020');
  await pane.getByRole('button', { name: 'Thôi phụ trách Xây dựng Đảng' }).click();
  await expect
    .poll(() => workbook.snapshot().charges)
    .toMatchObject([{ leader: 'l1', kind: 'field', subject: 'Xây dựng Đảng', to: '2020-06-30' }]);
});
