import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createHistoryEngine } from '../history/historyEngine.ts';
import type { HistoryEngine } from '../history/historyEngine.ts';
import { cellsShown, openTab } from '../history/historyPage.ts';
import { showWindow } from '../showWindow.tsx';
import { cellElement, rowIsDrawn, rowsShown, shown } from '../tasks/gridPage.ts';

let fake: HistoryEngine;

beforeEach(async () => {
  fake = createHistoryEngine();
  await issue('Bản một');
  await fake.edit('2020-02-01', 't2', { period: 'Quý IV/2020', lead: null });
  await issue('Bản hai');
  await fake.edit('2020-03-01', 't3', { note: 'Chờ hướng dẫn' });
  showWindow(fake.engine);
  await openTab('Bản ban hành');
});

test('an issued version is compared with now in the table, what it held struck through', async () => {
  await compareFirstWithNow();
  await rowIsDrawn('t2');

  expect(changesIn('t2', 'period')).toEqual(['removed Quý II/2020', 'added Quý IV/2020']);
  expect(changesIn('t2', 'lead')).toEqual(['removed SNV']);
  expect(shown('t2', 'mark')).toBe('Sửa');
  const old = cellElement('t2', 'period').querySelector('[data-change="removed"]');
  expect(old === null ? '' : getComputedStyle(old).textDecorationLine).toBe('line-through');
  await expect.element(page.getByText('sửa 2 dòng · 3 ô')).toBeVisible();
});

test('rows that are the same are left out until they are asked for', async () => {
  await compareFirstWithNow();
  await expect.poll(rowsShown).toEqual(['I S', '2 t2', '3 t3']);

  await page.getByRole('switch', { name: 'Chỉ dòng thay đổi' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3']);
});

test('the differences are read as a list as well', async () => {
  await compareFirstWithNow();

  await page.getByRole('tab', { name: 'Danh sách' }).click();

  await expect
    .poll(cellsShown)
    .toEqual([
      'Chủ trì: Sở Nội vụ→(trống)',
      'Thời gian: Quý II/2020→Quý IV/2020',
      'Ghi chú: Chờ hướng dẫn',
    ]);
});

test('any two versions are compared, in either direction', async () => {
  await page.getByRole('button', { name: 'So sánh với bản khác' }).click();
  await page.getByRole('menuitem', { name: /^Bản một/ }).click();
  await rowIsDrawn('t2');
  expect(changesIn('t2', 'period')).toEqual(['removed Quý IV/2020', 'added Quý II/2020']);

  await page.getByRole('button', { name: 'Đổi chiều so sánh' }).click();

  await expect
    .poll(() => changesIn('t2', 'period'))
    .toEqual(['removed Quý II/2020', 'added Quý IV/2020']);
  await page.getByRole('combobox', { name: 'Bản sau' }).click();
  await page.getByRole('option', { name: 'Bây giờ' }).click();
  await expect.poll(rowsShown).toEqual(['I S', '2 t2', '3 t3']);
});

test('a version compared with itself says that nothing differs', async () => {
  await page.getByRole('button', { name: 'So sánh với bây giờ' }).click();
  await page.getByRole('combobox', { name: 'Bản trước' }).click();

  await page.getByRole('option', { name: 'Bây giờ' }).click();

  await expect.element(page.getByText('Hai bản giống hệt nhau')).toBeVisible();
});

test('Esc goes back to the history', async () => {
  await compareFirstWithNow();

  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByRole('tab', { name: 'Bản ban hành' })).toBeVisible();
});

async function issue(name: string): Promise<void> {
  await fake.engine.baselines.issue({ name, date: '2020-01-06', document: null });
}

async function compareFirstWithNow(): Promise<void> {
  await page.getByRole('option', { name: /Bản một/ }).click();
  await page.getByRole('button', { name: 'So sánh với bây giờ' }).click();
}

/** What came and went in a cell. */
function changesIn(id: string, field: string): string[] {
  const parts = cellElement(id, field).querySelectorAll<HTMLElement>('[data-change]');
  return [...parts].map((part) => `${part.dataset['change'] ?? ''} ${part.innerText}`);
}
