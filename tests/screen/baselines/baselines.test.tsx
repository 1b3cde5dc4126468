import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aUserError } from '../engineAnswers.ts';
import { createHistoryEngine } from '../history/historyEngine.ts';
import type { HistoryEngine } from '../history/historyEngine.ts';
import { openTab } from '../history/historyPage.ts';
import { showWindow } from '../showWindow.tsx';

const dialog = page.getByRole('dialog');
const list = page.getByRole('listbox', { name: /Các bản ban hành/ });

let fake: HistoryEngine;

beforeEach(() => {
  fake = createHistoryEngine();
});

test('a plan that was never issued says what issuing is for', async () => {
  showWindow(fake.engine);

  await openTab('Bản ban hành');

  await expect.element(page.getByText('Chưa có bản ban hành nào')).toBeVisible();
});

test('a version is issued with its name, date and document', async () => {
  showWindow(fake.engine);
  await openTab('Bản ban hành');
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  await expect.element(dialog.getByText(/3 đầu việc, 0 chỉ tiêu/)).toBeVisible();

  await userEvent.keyboard('Phụ lục 1');
  await dialog.getByRole('textbox', { name: 'Ngày trên văn bản' }).fill('6/1/2020');
  await dialog.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill('120-KH/TU');
  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByText('Đã ban hành “Phụ lục 1”')).toBeVisible();
  await expect.element(list.getByRole('option', { name: /120-KH\/TU/ })).toBeVisible();
  const issued = await fake.engine.baselines.list();
  expect(issued.map(({ name, date, document }) => [name, date, document])).toEqual([
    ['Phụ lục 1', '2020-01-06', '120-KH/TU'],
  ]);
});

test('a version without a name or with a day that does not exist is not issued', async () => {
  showWindow(fake.engine);
  await openTab('Bản ban hành');
  await page.getByRole('button', { name: 'Ban hành…' }).click();

  await dialog.getByRole('textbox', { name: 'Ngày trên văn bản' }).fill('31/2/2020');
  await userEvent.keyboard('{Enter}');

  await expect.element(dialog.getByText('Hãy ghi tên bản ban hành.')).toBeVisible();
  await expect.element(dialog.getByText(/Không có ngày “31\/2\/2020”/)).toBeVisible();
  expect(await fake.engine.baselines.list()).toEqual([]);
});

test('an issued version is not changed by what is edited later', async () => {
  await issue('Bản một', '2020-01-06');
  await fake.edit('2020-02-01', 't2', { period: 'Quý IV/2020' });
  showWindow(fake.engine);
  await openTab('Bản ban hành');

  await page.getByRole('button', { name: 'Trở về bản này…' }).click();
  await expect.element(dialog.getByText('So với bây giờ: sửa 1 dòng · 1 ô.')).toBeVisible();
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => fake.task('t2').period).toBe('Quý II/2020');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect.poll(() => fake.task('t2').period).toBe('Quý IV/2020');
});

test('issued versions are listed newest first, and the arrow keys choose among them', async () => {
  await issue('Bản một', '2020-01-06');
  await issue('Bản hai', '2020-04-01');
  showWindow(fake.engine);
  await openTab('Bản ban hành');
  await expect.element(page.getByRole('region', { name: 'Bản hai' })).toBeVisible();

  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  await expect.element(list).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');

  await expect.element(page.getByRole('region', { name: 'Bản một' })).toBeVisible();
});

test('a list that can not be read says why', async () => {
  fake = createHistoryEngine({
    baselines: { list: () => Promise.reject(aUserError('noWorkbook')) },
  });
  showWindow(fake.engine);

  await openTab('Bản ban hành');

  await expect.element(page.getByText('Chưa mở kế hoạch nào.')).toBeVisible();
});

async function issue(name: string, date: string): Promise<void> {
  await fake.engine.baselines.issue({ name, date, document: null });
}
