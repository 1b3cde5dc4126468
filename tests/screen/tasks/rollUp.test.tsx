import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cellElement, clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(async () => {
  const tasks = [
    aTask({ id: 'S', position: 'a0', type: 'section', title: 'KINH TẾ' }),
    aTask({ id: 'a', position: 'a0', parent: 'S', title: 'Rà soát' }),
    aTask({ id: 'a1', position: 'a0', parent: 'a', period: '15/3/2099', percent: 50 }),
    aTask({ id: 'a2', position: 'a1', parent: 'a', period: '30/6/2099' }),
    aTask({ id: 'b', position: 'a1', parent: 'S', progress: 'Hoàn thành' }),
  ];
  fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
  await clickCell('a', 'period');
});

function aside(id: string): string | null {
  return cellElement(id, 'title').querySelector('[class*="aside"]')?.textContent ?? null;
}

test('a section and a task with others below it say what these come to', () => {
  expect(aside('S')).toBe('4 việc · 50 % · 15/3 – 30/6/2099');
  expect(shown('a', 'title')).toBe('Rà soát\n2 việc · 25 %');
  expect(shown('a', 'period')).toContain('15/3 – 30/6/2099');
  const words = cellElement('a', 'period').querySelector('[data-tone="derived"]');
  expect(words?.getAttribute('title')).toContain('không lưu vào bảng');
});

test('it follows an edit below', async () => {
  await clickCell('a2', 'period');
  await userEvent.keyboard('31/12/2098{Enter}');

  await expect.poll(() => aside('S')).toBe('4 việc · 50 % · 31/12/2098 – 15/3/2099');
});

test('it is no value: an edit begins with an empty cell, and a typed one takes its place', async () => {
  await userEvent.keyboard('{F2}');
  await expect.poll(() => document.querySelector('[data-editing] textarea')).toHaveValue('');
  await userEvent.keyboard('Quý I/2099{Enter}');

  await expect.poll(() => fake.task('a').period).toBe('Quý I/2099');
  expect(fake.edits.at(-1)).toEqual([
    { id: 'a', before: { period: null }, after: { period: 'Quý I/2099' } },
  ]);
  await expect.poll(() => shown('a', 'period')).not.toContain('15/3');
});

test('Delete on it edits nothing, and it stays', async () => {
  const before = fake.tasks();

  await userEvent.keyboard('{Delete}');
  await clickCell('b', 'title');

  expect(fake.edits).toEqual([]);
  expect(fake.tasks()).toEqual(before);
  expect(shown('a', 'period')).toContain('15/3 – 30/6/2099');
});
