import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Locator } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cell, cellElement, chosenCells, clickCell } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

/** Two sections with two tasks each. */
const tasks = [
  aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
  aTask({
    id: 't1',
    code: 'NV-002',
    parent: 'S',
    position: 'a0',
    title: 'Tổ chức đại hội',
    period: 'Quý I/2021',
  }),
  aTask({ id: 't2', code: 'NV-003', parent: 'S', position: 'a1', title: 'Sơ kết' }),
  aTask({ id: 'E', code: 'NV-004', position: 'a1', type: 'section', title: 'KINH TẾ' }),
  aTask({ id: 't3', code: 'NV-005', parent: 'E', position: 'a0', title: 'Tạo quỹ đất sạch' }),
  aTask({ id: 't4', code: 'NV-006', parent: 'E', position: 'a1', title: 'Nông thôn mới' }),
];

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
});

test('a series that is dragged over a section takes no step for it', async () => {
  await clickCell('t1', 'period');

  await handleIn('t1', 'period').dropTo(cell('t4', 'period'));

  await expect.poll(periods).toEqual(['Quý I/2021', 'Quý II/2021', 'Quý III/2021', 'Quý IV/2021']);
});

test('a double click on the handle fills down beside the filled column, as one step', async () => {
  await clickCell('t1', 'period');

  await handleIn('t1', 'period').dblClick();

  await expect.poll(periods).toEqual(['Quý I/2021', 'Quý II/2021', 'Quý III/2021', 'Quý IV/2021']);
  expect(fake.edits).toHaveLength(1);
  expect(document.querySelector('[data-editing]')).toBeNull();
});

test('a double click on the handle leaves headings as they are', async () => {
  await clickCell('t1', 'title');

  await handleIn('t1', 'title').dblClick();

  await expect.poll(() => fake.task('t4').title).toBe('Tổ chức đại hội');
  expect(fake.task('E').title).toBe('KINH TẾ');
});

test('a double click on the handle of a heading does nothing', async () => {
  await clickCell('S', 'title');

  await handleIn('S', 'title').dblClick();

  expect(chosenCells()).toEqual([]);
  expect(fake.edits).toEqual([]);
});

test('with nothing filled beside it, a double click on the handle does nothing', async () => {
  await clickCell('t1', 'note');

  await handleIn('t1', 'note').dblClick();

  expect(document.querySelector('[data-editing]')).toBeNull();
  expect(chosenCells()).toEqual([]);
  expect(fake.edits).toEqual([]);
});

function handleIn(id: string, field: string): Locator {
  const handle = cellElement(id, field).querySelector('[data-fill-handle]');
  if (handle === null) throw new Error('There is no handle');
  return page.elementLocator(handle);
}

function periods(): (string | null)[] {
  return ['t1', 't2', 't3', 't4'].map((id) => fake.task(id).period);
}
