import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Locator } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cell, cellElement, clickCell } from './gridPage.ts';
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

function handleIn(id: string, field: string): Locator {
  const handle = cellElement(id, field).querySelector('[data-fill-handle]');
  if (handle === null) throw new Error('There is no handle');
  return page.elementLocator(handle);
}

function periods(): (string | null)[] {
  return ['t1', 't2', 't3', 't4'].map((id) => fake.task(id).period);
}
