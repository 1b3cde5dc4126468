import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
});

test('a lead is found without tone marks and taken with Enter', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('tai chinh');
  await expect.element(page.getByRole('option', { name: /^Sở Tài chính/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');

  await expect
    .poll(() => fake.task('t1').lead)
    .toEqual({ text: 'Sở Tài chính', agency: 'tai-chinh' });
  expect(shown('t1', 'lead')).toBe('STC');
  expect(activeCell()).toBe('t2 lead');
});

test('arrow keys choose another agency of the list', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('so{ArrowDown}{Enter}');

  await expect.poll(() => fake.task('t1').lead?.agency).toBe('noi-vu');
});

test('of several agencies typed as lead the first one leads, the others help', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('Sở Tài chính, Sở Nội vụ');
  await expect
    .element(page.getByRole('option', { name: 'Sở Tài chính chủ trì; Sở Nội vụ phối hợp' }))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => fake.task('t1').lead?.agency).toBe('tai-chinh');
  expect(fake.task('t1').support.map(({ agency }) => agency)).toContain('noi-vu');
  expect(activeCell()).toBe('t2 lead');
});

test('several agencies that go into all chosen rows leave the other owners alone', async () => {
  const supports = ['t1', 't2'].map((id) => fake.task(id).support);
  await clickCell('t1', 'lead');

  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}Sở Tài chính, Sở Nội vụ');
  await expect.element(page.getByRole('option', { name: /phối hợp$/ })).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  const written = { text: 'Sở Tài chính, Sở Nội vụ', agency: null };
  await expect.poll(() => fake.task('t2').lead).toEqual(written);
  expect(fake.task('t1').lead).toEqual(written);
  expect(['t1', 't2'].map((id) => fake.task(id).support)).toEqual(supports);
});

test('supporting agencies are added one by one and taken back', async () => {
  await clickCell('t1', 'support');

  await userEvent.keyboard('noi vu{Enter}tai chinh{Enter}dau tu{Enter}{Backspace}{Enter}');

  await expect
    .poll(() => fake.task('t1').support)
    .toEqual([
      { text: 'Sở Nội vụ', agency: 'noi-vu' },
      { text: 'Sở Tài chính', agency: 'tai-chinh' },
    ]);
  expect(activeCell()).toBe('t2 support');
});

test('typing replaces the supporting agencies, F2 adds to them', async () => {
  await clickCell('t1', 'support');
  await userEvent.keyboard('noi vu{Enter}tai chinh{Enter}{Enter}');
  await expect.poll(() => supportOf('t1')).toEqual(['noi-vu', 'tai-chinh']);

  await clickCell('t1', 'support');
  await userEvent.keyboard('dau tu{Enter}{Enter}');
  await expect.poll(() => supportOf('t1')).toEqual(['khdt']);

  await clickCell('t1', 'support');
  await userEvent.keyboard('{F2}noi vu{Enter}{Enter}');
  await expect.poll(() => supportOf('t1')).toEqual(['khdt', 'noi-vu']);
});

test('a list that is typed or pasted as a whole is recognised', async () => {
  await clickCell('t1', 'support');

  await userEvent.keyboard('Sở Nội vụ, Sở Kế hoạch và Đầu tư');
  await clickCell('t3', 'title');

  await expect
    .poll(() => fake.task('t1').support.map(({ agency }) => agency))
    .toEqual(['noi-vu', 'khdt']);
});

test('words that nobody knows are kept and marked', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('Tổ công tác đặc biệt{Enter}');

  await expect
    .poll(() => fake.task('t1').lead)
    .toEqual({ text: 'Tổ công tác đặc biệt', agency: null });
  const mark = page.getByRole('img', { name: 'Chưa có trong danh bạ: “Tổ công tác đặc biệt”' });
  await expect.element(mark).toBeVisible();
});

test('a new name goes into the directory and is the lead', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('Hội Nông dân tỉnh');
  await page.getByRole('option', { name: 'Thêm “Hội Nông dân tỉnh” vào danh bạ' }).click();

  await expect
    .poll(() => fake.task('t1').lead)
    .toEqual({
      text: 'Hội Nông dân tỉnh',
      agency: 'a-Hội Nông dân tỉnh',
    });
  expect(activeCell()).toBe('t2 lead');
});

test('Esc leaves the supporting agencies as they were', async () => {
  await clickCell('t1', 'support');

  await userEvent.keyboard('noi vu{Enter}{Escape}');

  expect(fake.edits).toEqual([]);
  expect(shown('t1', 'support')).toBe('');
});

test('Backspace empties the lead', async () => {
  await clickCell('t2', 'lead');

  await userEvent.keyboard('{Backspace}{Enter}');

  await expect.poll(() => fake.task('t2').lead).toBeNull();
});

test('words that wait for an agency can be put into the directory as they stand', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('Hội Nông dân tỉnh{Enter}');
  await clickCell('t1', 'lead');

  await userEvent.keyboard('{F2}');
  await page.getByRole('option', { name: 'Thêm “Hội Nông dân tỉnh” vào danh bạ' }).click();

  await expect.poll(() => fake.task('t1').lead?.agency).not.toBeNull();
});

function supportOf(id: string): (string | null)[] {
  return fake.task(id).support.map(({ agency }) => agency);
}
