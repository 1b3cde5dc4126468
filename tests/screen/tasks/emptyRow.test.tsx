import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';

import { anEmptySnapshot } from '../anEmptySnapshot.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, chosenCells, clickCell, rowsShown, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

function start(snapshot = anAssignmentTable()): void {
  fake = createTaskEngine(snapshot);
  showWindow(fake.engine);
}

test('a task that is typed behind the last row stands there, and the next may follow', async () => {
  start();
  await clickCell(emptyRowId, 'title');

  await userEvent.keyboard('Bốn{Enter}');
  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3', '4 new1']);
  await userEvent.keyboard('Năm{Enter}');

  await expect.poll(rowsShown).toEqual(['I S', '1 t1', '2 t2', '3 t3', '4 new1', '5 new2']);
  expect(fake.task('new1')).toMatchObject({ title: 'Bốn', parent: 'S' });
  expect(activeCell()).toBe(`${emptyRowId} title`);
});

test('after Tab, the cells of the same task are filled', async () => {
  start();
  await clickCell(emptyRowId, 'title');

  await userEvent.keyboard('Bốn{Tab}');
  await expect.poll(activeCell).toBe('new1 lead');
  await userEvent.keyboard('Sở Nội vụ{Enter}');

  await expect.poll(() => fake.task('new1').lead).toMatchObject({ agency: 'noi-vu' });
  expect(rowsShown()).toHaveLength(5);
});

test('what is typed before the task is there belongs to it', async () => {
  start();
  await clickCell(emptyRowId, 'title');

  await userEvent.keyboard('Bốn{Tab}Sở Nội vụ{Tab}');

  await expect.poll(() => fake.tasks().map(({ title }) => title)).toContain('Bốn');
  await expect.poll(() => fake.task('new1').lead).toMatchObject({ agency: 'noi-vu' });
  expect(rowsShown()).toHaveLength(5);
});

test('undo takes the typed task back', async () => {
  start();
  await clickCell(emptyRowId, 'title');
  await userEvent.keyboard('Bốn{Enter}');
  await expect.poll(rowsShown).toHaveLength(5);

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(rowsShown).toHaveLength(4);
  await expect.poll(() => shown(emptyRowId, 'title')).toBe('');
});

test('the empty row is not chosen with all others, and not removed', async () => {
  start();
  await clickCell(emptyRowId, 'title');
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(chosenCells().filter((cell) => cell.startsWith(emptyRowId))).toEqual([]);

  await clickCell(emptyRowId, 'number');
  await userEvent.keyboard('{Delete}');

  expect(rowsShown()).toHaveLength(4);
  expect(fake.tasks()).toHaveLength(4);
});

test('the first task of a plan is typed, with the other ways below it', async () => {
  start(anEmptySnapshot('/home/an/Mới.dauviec'));
  await userEvent.keyboard('{Alt>}2{/Alt}');
  await clickCell(emptyRowId, 'title');

  await userEvent.keyboard('Một{Enter}');

  await expect.poll(rowsShown).toEqual(['1 new1']);
  await expect.element(page.getByText('Chưa có đầu việc nào')).not.toBeInTheDocument();
});
