import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, clickCell, rowIsDrawn } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const title = 'Rà soát, bổ sung kế hoạch sử dụng đất của các huyện, thành phố. '.repeat(9);

const tasks = Array.from({ length: 200 }, (_, index) =>
  aTask({ id: `t${index}`, position: `a${String(index).padStart(3, '0')}`, title }),
);

/** Scrolls the table as its scrollbar does at times: the library does not hear of it. */
function scrollUnheard(top: number): void {
  const viewport = document.querySelector('.ag-grid-viewport');
  if (viewport === null) throw new Error('There is no table');
  const keepQuiet = (event: Event): void => event.stopImmediatePropagation();
  window.addEventListener('scroll', keepQuiet, true);
  onTestFinished(() => window.removeEventListener('scroll', keepQuiet, true));
  viewport.scrollTop = top;
}

/** Whether rows are where the eye looks, in the middle of the table. */
function seesRows(): boolean {
  const { left, right, top, bottom } = page.getByRole('grid').element().getBoundingClientRect();
  const middle = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  return middle.some((element) => element.closest('.ag-row') !== null);
}

test('rows are drawn where the table is scrolled to, though the library has not heard of it', async () => {
  showWindow(createTaskEngine(anAssignmentTable(tasks)).engine);
  await rowIsDrawn('t0');
  scrollUnheard(9000);

  await expect.poll(seesRows).toBe(true);
});

test('when a row has changed, the table goes back to the active cell', async () => {
  const fake = createTaskEngine(anAssignmentTable(tasks));
  showWindow(fake.engine);
  await clickCell('t1', 'title');
  scrollUnheard(9000);
  const after = { title: 'Tạo quỹ đất sạch' };
  await fake.engine.tasks.edit({ edits: [{ id: 't150', before: {}, after }] });

  await expect.poll(() => document.querySelector('.ag-grid-viewport')?.scrollTop).toBeLessThan(600);
  await expect.poll(seesRows).toBe(true);
  expect(activeCell()).toBe('t1 title');
});
