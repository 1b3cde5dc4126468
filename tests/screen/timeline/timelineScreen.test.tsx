import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { usualFollowUp } from '#shared/plans/followUp.ts';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable, homeAffairs } from '../tasks/assignmentTable.ts';
import {
  activeCell,
  cell,
  cellElement,
  cellWithKeyboard,
  rowIsDrawn,
  shown,
} from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';
import type { TaskEngine } from '../tasks/taskEngine.ts';

const tasks = [
  aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
  aTask({
    id: 't1',
    code: 'NV-002',
    parent: 'S',
    position: 'a0',
    title: 'Tổ chức đại hội',
    period: 'Quý III/2020',
    percent: 45,
    lead: { text: 'Sở Nội vụ', agency: homeAffairs.id },
  }),
  aTask({ id: 't2', parent: 'S', position: 'a1', title: 'Giữ vững', period: 'Thường xuyên' }),
];

async function showTimeline(): Promise<TaskEngine> {
  const fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}4{/Alt}');
  await expect.poll(() => barOf('t1')).not.toBeNull();
  return fake;
}

function barOf(id: string): HTMLElement | null {
  return document.querySelector(`[row-id="${id}"] [data-bar]`);
}

test('a bar says what it is, moves by its own unit with the keyboard, and undo takes it back', async () => {
  const { edits } = await showTimeline();
  await expect.element(page.getByRole('img', { name: /Quý III\/2020 · 01\/7/u })).toBeVisible();
  expect(barOf('t1')?.dataset['pattern']).toBe('plain');
  expect(barOf('t2')?.dataset['pattern']).toBe('continuous');
  expect(barOf('S')?.dataset['pattern']).toBe('summary');

  barOf('t1')?.click();
  await cell('t1', 'number').click();
  await userEvent.keyboard('{End}{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => shown('t1', 'period')).toBe('Quý IV/2020');
  await userEvent.keyboard('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}');
  await expect.poll(() => shown('t1', 'period')).toBe('Tháng 10 – Tháng 11/2020');
  await userEvent.keyboard('{Control>}zz{/Control}');
  await expect.poll(() => shown('t1', 'period')).toBe('Quý III/2020');
  expect(edits.map(([edit]) => edit?.after)).toEqual([
    { period: 'Quý IV/2020' },
    { period: 'Tháng 10 – Tháng 11/2020' },
  ]);
});

test('dragged with the pointer, a bar says in what words it will rest, and rests there', async () => {
  await showTimeline();
  const bar = barOf('t1');
  const { left, top, width } = bar?.getBoundingClientRect() ?? new DOMRect();
  const at = { clientX: left + width / 2, clientY: top + 8, bubbles: true, buttons: 1 };
  bar?.dispatchEvent(new PointerEvent('pointerdown', at));
  dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: at.clientX + width }));
  const preview = page.getByRole('status').filter({ hasText: 'Quý IV/2020' });
  await expect.element(preview).toHaveTextContent('Quý IV/202001/10 – 31/12/2020');
  dispatchEvent(new PointerEvent('pointerup', at));

  await expect.poll(() => shown('t1', 'period')).toBe('Quý IV/2020');
  expect(activeCell()).toBe('t1 calendar');
});

test('what stands beside a bar is back once the bar was dropped', async () => {
  await showTimeline();
  const beside = () => barOf('t1')?.parentElement?.lastElementChild ?? null;
  const bar = barOf('t1');
  const { left, top, width } = bar?.getBoundingClientRect() ?? new DOMRect();
  const at = { clientX: left + width / 2, clientY: top + 8, bubbles: true, buttons: 1 };
  bar?.dispatchEvent(new PointerEvent('pointerdown', at));
  dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: at.clientX - width }));
  dispatchEvent(new PointerEvent('pointerup', at));

  await expect.poll(() => shown('t1', 'period')).toBe('Quý II/2020');
  await expect.poll(() => beside()?.textContent).toMatch(/^Quá hạn/u);
  await expect.poll(() => beside()?.checkVisibility()).toBe(true);
});

test('phases are typed in place, and the workload leads to the task behind a number', async () => {
  const { task } = await showTimeline();
  await page.getByText('Phân kỳ', { exact: true }).click();
  await expect.poll(() => document.querySelector('[col-id="2020-Q3"]')).not.toBeNull();
  await cell('t1', '2020-Q3').click();
  await userEvent.keyboard('Đại hội tỉnh{Enter}');
  await expect
    .poll(() => task('t1').phases)
    .toEqual({ '2020-Q3': { planned: 'Đại hội tỉnh', weight: null, done: null } });
  expect(cellElement('t1', '2020-Q3').innerText).toContain('Đại hội tỉnh');

  await page.getByText('Tải theo cơ quan', { exact: true }).click();
  await page.getByRole('button', { name: 'Sở Nội vụ, tháng 9/2020: 1 đầu việc' }).click();
  await page.getByRole('button', { name: '1. Tổ chức đại hội' }).click();
  await expect.poll(activeCell).toMatch(/^t1 /u);
});

test('rows are found, filtered and looked at as they were left', async () => {
  await showTimeline();
  await page.getByRole('textbox', { name: 'Tìm trong bảng' }).fill('giữ vững');
  await expect.element(page.getByRole('banner').getByRole('status')).toHaveTextContent('1/1');
  await page.getByRole('textbox', { name: 'Tìm trong bảng' }).fill('');
  await page.getByRole('button', { name: 'Năm', exact: true }).click();

  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: /Thiếu chủ trì/u }).click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => barOf('t1')).toBeNull();
  expect(barOf('t2')).not.toBeNull();

  await userEvent.keyboard('{Alt>}2{/Alt}');
  await expect.poll(() => document.querySelector('[row-id="t1"]')).not.toBeNull();
  await userEvent.keyboard('{Alt>}4{/Alt}');
  await expect.poll(() => barOf('t2')).not.toBeNull();
  expect(barOf('t1')).toBeNull();
  await expect
    .element(page.getByRole('button', { name: 'Năm', exact: true }))
    .toHaveAttribute('aria-pressed', 'true');
});

test('a filter that is taken away gives the keyboard back to the cell', async () => {
  await showTimeline();
  await cell('t1', 'number').click();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Quá hạn/u }).click();
  await userEvent.keyboard('{Escape}');

  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();

  await expect.poll(() => barOf('t2')).not.toBeNull();
  await expect.poll(cellWithKeyboard).toBe('t1 number');
});

test('the line of the day stays under its tag when the window is made narrow and wide again', async () => {
  const table = anAssignmentTable(tasks);
  const followUp = { ...usualFollowUp, asOf: '2020-12-31' };
  showWindow(createTaskEngine({ ...table, plan: { ...table.plan, followUp } }).engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}4{/Alt}');
  await expect.poll(() => barOf('t1')).not.toBeNull();
  const apart = () => {
    const line = document.querySelector('[class*="day_"]:not([hidden])');
    const tag = document.querySelector('[class*="dayTag"]');
    if (line === null || tag === null) return null;
    const { left, width } = tag.getBoundingClientRect();
    return Math.round(Math.abs(line.getBoundingClientRect().left - left - width / 2));
  };
  const scrolled = () =>
    Math.max(...[...document.querySelectorAll('.ag-root *')].map(({ scrollLeft }) => scrollLeft));
  await expect.poll(apart).toBeLessThan(4);

  await page.viewport(700, 768);
  await page.getByRole('button', { name: 'Về ngày tính' }).click();
  await expect.poll(scrolled).toBeGreaterThan(0);
  await page.viewport(1366, 768);

  await expect.poll(scrolled).toBe(0);
  await expect.poll(apart).toBeLessThan(4);
});
