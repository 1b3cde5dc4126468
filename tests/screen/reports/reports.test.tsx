import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { anAgency, aTask } from '../../builders/records.ts';
import { violations } from '../access/violations.ts';
import { aPlan } from '../aPlan.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { rowIsDrawn } from '../tasks/gridPage.ts';

const list = page.getByRole('complementary', { name: 'Danh sách nhiệm vụ' });
const health = { text: 'SYT', agency: 'a1' };

/** What was due long ago is overdue on any day. */
const tasks = [
  aTask({ id: 't1', code: 'NV-001', title: 'Khám sức khỏe', period: '15/5/2020', lead: health }),
  aTask({ id: 't2', code: 'NV-002', position: 'a1', title: 'Lập đề án', period: 'Thường xuyên' }),
  aTask({ id: 't3', code: 'NV-003', position: 'a2', title: 'Sơ kết', lead: health }),
];

async function showReports(withTasks = tasks) {
  const snapshot = { ...aPlan(withTasks), agencies: [anAgency({ id: 'a1', name: 'Sở Y tế' })] };
  const engine = createFakeEngine({ snapshot });
  showWindow(engine);
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  return engine;
}

/** The first charts wait for their part of the program. */
const patience = { timeout: 40_000 };

test(
  'the dashboard says what is late, and each figure leads to its tasks and on to their rows',
  patience,
  async () => {
    await showReports();
    await page.getByRole('button', { name: /^Chưa hoàn thành, quá hạn 1/ }).click();

    await expect.element(list.getByText('1 nhiệm vụ')).toBeVisible();
    await list.getByRole('button', { name: /NV-001/ }).click();
    await rowIsDrawn('t1');
  },
);

test('a report is put together, looked at and frozen', async () => {
  const engine = await showReports();
  await page.getByRole('tab', { name: 'Lập báo cáo' }).click();
  const paper = page.getByRole('article', { name: 'Xem trước báo cáo' });
  await expect.element(paper.getByText(/theo dõi 3 nhiệm vụ được giao/)).toBeVisible();

  await page
    .getByRole('button', { name: 'Sở Y tế · Chưa hoàn thành · Quá hạn: 1 nhiệm vụ' })
    .click();
  await expect.element(list.getByText('Khám sức khỏe')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(list).not.toBeInTheDocument();

  const freeze = page.getByRole('button', { name: 'Chốt báo cáo' });
  await freeze.click();
  const question = page.getByRole('dialog', { name: /^Chốt báo cáo với số liệu đến/u });
  await expect.element(question).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(freeze).toHaveFocus();
  expect(await engine.reports.list()).toEqual([]);

  await freeze.click();
  await question.getByRole('button', { name: 'Chốt' }).click();
  await expect.element(paper.getByText('Mã báo cáo: BC-2020-0630-0930')).toBeVisible();
  expect(await violations()).toEqual([]);
  expect((await engine.reports.list()).map(({ code }) => code)).toEqual(['BC-2020-0630-0930']);
});

test('a plan without tasks says where figures come from', async () => {
  await showReports([]);
  await page.getByRole('button', { name: /Mở Đầu việc/ }).click();
  await expect.element(page.getByRole('button', { name: /Báo cáo/ })).toBeVisible();
});

test('while its days are wrong, the place of the report says what it waits for', async () => {
  await showReports();
  await page.getByRole('tab', { name: 'Lập báo cáo' }).click();
  await page.getByRole('textbox', { name: 'Số liệu tính đến ngày' }).fill('31/2/2020');

  await expect
    .element(page.getByText('Báo cáo hiện ở đây khi các ngày đã ghi đúng.'))
    .toBeVisible();
});
