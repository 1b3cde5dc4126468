import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { clickCell, clipboard } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(() => {
  const { tasks } = anAssignmentTable();
  fake = createTaskEngine(
    anAssignmentTable([
      ...tasks,
      aTask({ id: 'K', code: 'NV-005', position: 'a1', type: 'section', title: 'KINH TẾ' }),
      aTask({ id: 't4', code: 'NV-006', parent: 'K', position: 'a0', title: 'Ấp văn hóa' }),
    ]),
  );
  showWindow(fake.engine);
});

const undo = (step: string) => page.getByRole('button', { name: `Hoàn tác: ${step} (Ctrl+Z)` });

test('one cell that is moved is one pasted row', async () => {
  await clickCell('t2', 'period');
  const cut = clipboard('cut');
  await clickCell('t3', 'period');

  clipboard('paste', cut.getData('text/plain'));

  await expect.element(undo('Dán 1 dòng')).toBeVisible();
  expect(fake.task('t2').period).toBeNull();
});

test('notice and step count the rows that took anything, not a section between them', async () => {
  await clickCell('t3', 'period');

  clipboard('paste', 'tháng 4/2020\r\ntháng 5/2020\r\ntháng 6/2020\r\n');

  await expect.element(undo('Dán 2 dòng')).toBeVisible();
  await expect.element(page.getByText('Đã dán 2 dòng, 1 ô không có chỗ để dán')).toBeVisible();
});

test('words that find no place are said to be so, make no step, and stay where they were cut', async () => {
  await clickCell('t2', 'period');
  const cut = clipboard('cut');
  await clickCell('t3', 'status');

  clipboard('paste', cut.getData('text/plain'));

  await expect
    .element(page.getByText('Không ô nào được dán, 1 ô không có chỗ để dán'))
    .toBeVisible();
  expect(fake.edits).toEqual([]);
  expect(fake.task('t2').period).toBe('Quý II/2020');
});
