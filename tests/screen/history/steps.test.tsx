import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aUserError } from '../engineAnswers.ts';
import { showWindow } from '../showWindow.tsx';
import { activeCell } from '../tasks/gridPage.ts';
import { createHistoryEngine } from './historyEngine.ts';
import type { HistoryEngine } from './historyEngine.ts';
import { cellsShown, linesListed, openHistory } from './historyPage.ts';

const dialog = page.getByRole('dialog');

let fake: HistoryEngine;

beforeEach(async () => {
  fake = createHistoryEngine();
  await fake.edit('2020-03-01', 't2', { period: 'Quý III/2020' }, 'Chuyên viên A');
  await fake.edit('2020-03-02', 't1', { product: 'Báo cáo', note: 'Đã hẹn' });
  await fake.edit('2020-03-02', 't2', { period: 'Quý IV/2020' });
});

test('steps are listed by day, newest first, with who took them and how many cells', async () => {
  showWindow(fake.engine);

  await openHistory();

  await expect
    .poll(linesListed)
    .toEqual([
      '— 02/03/2020',
      'Sửa NV-003 hh:mm 1 ô',
      'Sửa NV-002 hh:mm 2 ô',
      '— 01/03/2020',
      'Sửa NV-003 hh:mm Chuyên viên A · 1 ô',
      '— 06/01/2020',
      'Tạo kế hoạch hh:mm 44 ô',
    ]);
});

test('the newest step is shown with its cells, and the arrow keys go on from there', async () => {
  showWindow(fake.engine);
  await openHistory();
  await expect.poll(cellsShown).toEqual(['Thời gian: Quý III/2020→Quý IV/2020']);

  await userEvent.keyboard('{ArrowDown}');

  await expect.poll(cellsShown).toEqual(['Sản phẩm: Báo cáo', 'Ghi chú: Đã hẹn']);
  await expect.element(page.getByRole('heading', { name: 'Sửa NV-002' })).toBeVisible();
});

test('steps are found by words of their cells, without tone marks', async () => {
  showWindow(fake.engine);
  await openHistory();

  await page.getByRole('searchbox', { name: 'Tìm trong lịch sử' }).fill('bao cao');

  await expect.poll(linesListed).toEqual(['— 02/03/2020', 'Sửa NV-002 hh:mm 2 ô']);
});

test('what is not found is said', async () => {
  showWindow(fake.engine);
  await openHistory();

  await page.getByRole('searchbox', { name: 'Tìm trong lịch sử' }).fill('cầu Rạch Miễu');

  await expect
    .element(page.getByText('Không tìm thấy thao tác nào có “cầu Rạch Miễu”.'))
    .toBeVisible();
});

test('a changed cell is gone to in the table', async () => {
  showWindow(fake.engine);
  await openHistory();

  await page.getByRole('button', { name: 'Đi tới ô Thời gian của NV-003' }).click();

  await expect.poll(activeCell).toBe('t2 period');
});

test('going back asks first and says what will change', async () => {
  showWindow(fake.engine);
  await openHistory();
  await page.getByRole('option', { name: /Chuyên viên A/ }).click();

  await page.getByRole('button', { name: 'Trở về lúc này…' }).click();

  await expect.element(dialog.getByText(/như ngay sau thao tác: Sửa NV-003/)).toBeVisible();
  await expect.element(dialog.getByText('So với bây giờ: sửa 2 dòng · 3 ô.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(fake.task('t2').period).toBe('Quý IV/2020');
});

test('going back is a step that undo takes back', async () => {
  showWindow(fake.engine);
  await openHistory();
  await page.getByRole('option', { name: /Chuyên viên A/ }).click();
  await page.getByRole('button', { name: 'Trở về lúc này…' }).click();

  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByText('Đã trở về; 2 dòng thay đổi')).toBeVisible();
  expect([fake.task('t1').product, fake.task('t2').period]).toEqual([null, 'Quý III/2020']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText(/^Đã hoàn tác: Trở về lúc/)).toBeVisible();
  expect([fake.task('t1').product, fake.task('t2').period]).toEqual(['Báo cáo', 'Quý IV/2020']);
});

test('there is nowhere to go back to from the newest step', async () => {
  showWindow(fake.engine);

  await openHistory();

  await expect.element(page.getByText('Kế hoạch đang như ngay sau thao tác này.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Trở về lúc này…' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('a step that is taken meanwhile comes in at the top', async () => {
  showWindow(fake.engine);
  await openHistory();
  await expect.poll(() => linesListed().length).toBe(7);

  await fake.edit('2020-03-02', 't3', { note: 'Việc mới' });

  await expect.poll(() => linesListed()[1]).toBe('Sửa NV-004 hh:mm 1 ô');
});

test('what can not be read is said, and read again when asked', async () => {
  const { list } = fake.engine.history;
  const failing = () => Promise.reject(aUserError('driveFailed', { file: 'Kế hoạch.dauviec' }));
  Object.assign(fake.engine.history, { list: failing });
  showWindow(fake.engine);
  await openHistory();
  await expect.element(page.getByText(/Không đọc hoặc ghi được “Kế hoạch.dauviec”/)).toBeVisible();

  Object.assign(fake.engine.history, { list });
  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect.poll(() => linesListed().length).toBe(7);
});

test('the name for the history is set once and kept', async () => {
  showWindow(fake.engine);
  await openHistory();
  await page.getByRole('button', { name: 'Ghi tên…' }).click();

  await userEvent.keyboard('  Văn phòng   Tỉnh ủy {Enter}');

  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByText('Văn phòng Tỉnh ủy')).toBeVisible();
  const { settings } = await fake.engine.app.start();
  expect(settings.userName).toBe('Văn phòng Tỉnh ủy');
});
