import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, clickCell } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(async () => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t2', 'title');
});

const run = (cells: number) => page.getByRole('button', { name: `Thay ${cells} ô`, exact: true });

async function look(find: string, replacement: string): Promise<void> {
  await userEvent.keyboard('{Control>}h{/Control}');
  await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill(find);
  await page.getByRole('textbox', { name: 'Thay bằng' }).fill(replacement);
}

test('what would change is shown first, and changes as one step', async () => {
  await look('sơ kết', 'Tổng kết');
  await expect.element(page.getByText('Sơ kết', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Tổng kết', { exact: true })).toBeVisible();
  expect(fake.edits).toEqual([]);

  await run(1).click();

  await expect.poll(() => fake.task('t2').title).toBe('Tổng kết Nghị quyết số 02');
  await expect.poll(activeCell).toBe('t2 title');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => fake.task('t2').title).toBe('Sơ kết Nghị quyết số 02');
});

test('agencies are recognised anew', async () => {
  await look('Sở Nội vụ', 'Sở Tài chính');

  await run(1).click();

  await expect.poll(() => fake.task('t2').lead).toMatchObject({ agency: 'tai-chinh' });
});

test('a cell that is not ticked stays as it is', async () => {
  await look('t', 'T');
  await page
    .getByRole('checkbox', { name: /Nội dung đầu việc/ })
    .first()
    .click();

  await page.getByRole('button', { name: /^Thay \d+ ô$/ }).click();

  await expect.poll(() => fake.edits.length).toBe(1);
  expect(fake.edits[0]?.map(({ id }) => id)).not.toContain('S');
});

test('only the chosen column and the chosen cells are looked through', async () => {
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await look('s', 'z');
  await expect
    .element(page.getByRole('checkbox', { name: 'Chỉ trong 2 ô đang chọn' }))
    .toBeChecked();

  await page.getByRole('combobox', { name: 'Tìm trong cột' }).selectOptions('Nội dung đầu việc');

  await expect.element(run(2)).toBeVisible();
});

test('columns beside the chosen cells stay as they are, until all are meant', async () => {
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await look('Sở Nội vụ', 'Sở Tài chính');
  await expect.element(run(0)).toBeVisible();

  await page.getByRole('checkbox', { name: 'Chỉ trong 2 ô đang chọn' }).click();

  await expect.element(run(1)).toBeVisible();
});

test('one chosen cell is no bound', async () => {
  await look('Sở Nội vụ', 'Sở Tài chính');

  await expect.element(run(1)).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: /đang chọn/u })).not.toBeInTheDocument();
});

test('words that are nowhere are said to be so', async () => {
  await look('không đâu có', '');

  await expect.element(page.getByText('Không ô nào có từ này.')).toBeVisible();
  await expect.element(run(0)).toHaveAttribute('aria-disabled', 'true');
});
