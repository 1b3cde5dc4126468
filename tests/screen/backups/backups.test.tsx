import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aUserError } from '../engineAnswers.ts';
import { createHistoryEngine } from '../history/historyEngine.ts';
import type { HistoryEngine } from '../history/historyEngine.ts';
import { linesListed, openTab } from '../history/historyPage.ts';
import { showWindow } from '../showWindow.tsx';
import { rowsShown } from '../tasks/gridPage.ts';

let fake: HistoryEngine;

beforeEach(() => {
  fake = createHistoryEngine();
});

test('a plan without backups says when they are made', async () => {
  showWindow(fake.engine);

  await openTab('Bản sao lưu');

  await expect.element(page.getByText('Chưa có bản sao lưu nào')).toBeVisible();
});

test('a backup is made now', async () => {
  showWindow(fake.engine);
  await openTab('Bản sao lưu');

  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();

  await expect.element(page.getByText(/^Đã tạo bản sao lưu lúc/)).toBeVisible();
  await expect
    .poll(linesListed)
    .toEqual(['— 06/01/2020', 'Bạn yêu cầu sao lưu hh:mm Giống hệt bây giờ 180 KB']);
});

test('a backup tells how much was done since', async () => {
  await fake.engine.backups.make();
  await fake.edit('2020-02-01', 't2', { period: 'Quý IV/2020', note: 'Hoãn' });
  showWindow(fake.engine);

  await openTab('Bản sao lưu');

  await expect
    .poll(linesListed)
    .toEqual(['— 06/01/2020', 'Bạn yêu cầu sao lưu hh:mm 1 thao tác, 2 ô từ đó đến nay 180 KB']);
});

test('what changed since a backup is looked at before it is restored', async () => {
  await fake.engine.backups.make();
  await fake.edit('2020-02-01', 't2', { period: 'Quý IV/2020' });
  showWindow(fake.engine);
  await openTab('Bản sao lưu');

  await page.getByRole('button', { name: 'Xem thay đổi' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '2 t2']);
});

test('restoring asks, and is a step that undo takes back', async () => {
  await fake.engine.backups.make();
  await fake.edit('2020-02-01', 't2', { period: 'Quý IV/2020' });
  showWindow(fake.engine);
  await openTab('Bản sao lưu');
  await page.getByRole('button', { name: 'Khôi phục…' }).click();
  await expect.element(page.getByText(/^Khôi phục bản sao lưu lúc/)).toBeVisible();

  await userEvent.keyboard('{Enter}');

  await expect.poll(() => fake.task('t2').period).toBe('Quý II/2020');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => fake.task('t2').period).toBe('Quý IV/2020');
});

test('a backup that can not be made says why', async () => {
  fake = createHistoryEngine({
    backups: { make: () => Promise.reject(aUserError('backupDiskFull', { folder: 'D:\\' })) },
  });
  showWindow(fake.engine);
  await openTab('Bản sao lưu');

  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();

  await expect.element(page.getByText(/Ổ đĩa đã đầy nên chưa tạo được/)).toBeVisible();
});
