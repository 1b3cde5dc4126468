import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import type { FakeWorkbook } from '../fakeWorkbook.ts';
import { activeCell, clickCell, rowIsDrawn, shown } from '../tasks/gridPage.ts';
import { createHandoffEngine, files, tab } from './returnedFiles.ts';

let workbook: FakeWorkbook;

beforeEach(async () => {
  const fake = createHandoffEngine();
  ({ workbook } = fake);
  showWindow(fake.engine);
  await rowIsDrawn('n31');
  await userEvent.keyboard('{Alt>}7{/Alt}');
  await tab(/^Nhận đợt 2 · 4 tệp/).click();
  await rowIsDrawn('g9');
});

const task = (id: string) => workbook.snapshot().tasks.find((found) => found.id === id);

test('what differs is decided with the keyboard, taken in as one step, and undone', async () => {
  expect(['sent', 'current', 'returned', 'decision'].map((field) => shown('h10', field))).toEqual([
    '30 %',
    '40 %',
    '55 %',
    'Xung đột',
  ]);
  await clickCell('g9', 'returned');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.poll(() => shown('i9', 'decision')).toBe('Nhận của họ');
  expect(shown('j10', 'decision')).toBe('Xung đột');

  await userEvent.keyboard('jjj{ArrowRight}');
  await expect.poll(activeCell).toBe('h10 decision');
  await userEvent.keyboard('e');
  await userEvent.keyboard('{Control>}a{/Control}60');
  await expect.element(page.getByText('Sẽ ghi: 60 %')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown('h10', 'decision')).toBe('Ghi: 60 %');

  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .element(page.getByText(/^Đã đưa 5 ô của Sở Y tế vào kế hoạch/).first())
    .toBeVisible();
  expect(task('n31')).toMatchObject({ progress: 'Hoàn thành', completedOn: '2020-06-18' });
  expect(task('n33')).toMatchObject({ result: 'Đã họp lần 2 ngày 10/6', percent: 60 });
  expect(task('n36')?.period).toBe(null);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect.poll(() => task('n33')).toMatchObject({ percent: 40 });
});

test('ours is kept with a reason, an added row is left, and nothing of it is taken', async () => {
  await clickCell('h10', 'returned');
  await userEvent.keyboard('r');
  await page.getByRole('textbox', { name: 'Lý do không nhận' }).fill('Số liệu chưa đối chiếu');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown('h10', 'decision')).toContain('Lý do: Số liệu chưa đối chiếu');
  await clickCell('row12', 'returned');
  await page.getByRole('button', { name: '← Không' }).click();
  await page.getByRole('button', { name: 'Xung đột 2' }).click();
  await expect.poll(() => document.querySelectorAll('.ag-row').length).toBe(2);
  await expect
    .element(page.getByRole('button', { name: 'Đưa vào kế hoạch' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('all that needs no look is taken from every file at once', async () => {
  await clickCell('g9', 'returned');
  await userEvent.keyboard('{Control>}{Shift>}a{/Shift}{/Control}');
  await expect
    .element(page.getByText(/^Đã đánh dấu nhận 4 ô không xung đột của 2 tệp/).first())
    .toBeVisible();
  await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  await expect.poll(() => task('n36')?.progress).toBe('Đang thực hiện');
  expect(task('n31')?.progress).toBe('Hoàn thành');
  expect(task('n33')?.percent).toBe(40);
  await expect.element(files.getByText('Đã đưa vào kế hoạch')).toBeVisible();
});

test('a file without stamp is reviewed once the user says which pack it answers', async () => {
  await files.getByText('bao cao.xls').click();
  await page.getByRole('button', { name: 'Là của Sở Tài chính, đợt 2 (92 % dòng khớp)' }).click();
  await expect.element(page.getByText('Sở Tài chính · đợt 2')).toBeVisible();
  await files.getByText('Bieu mau cu.xlsx').click();
  await expect
    .element(page.getByRole('heading', { name: 'Không phải tệp của kế hoạch này' }))
    .toBeVisible();
  await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
  await expect.element(files.getByText('Bieu mau cu.xlsx')).not.toBeInTheDocument();
});
