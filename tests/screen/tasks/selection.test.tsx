import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import {
  activeCell,
  cell,
  cellElement,
  cellWithKeyboard,
  chosenCells,
  clickCell,
  rowIsDrawn,
} from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
});

const fourCells = ['t1 lead', 't1 support', 't2 lead', 't2 support'];

test('Shift with arrow keys chooses a range, and the active cell stays', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');

  expect(chosenCells().toSorted()).toEqual(fourCells);
  expect(activeCell()).toBe('t1 lead');
  await expect
    .poll(() => document.querySelector('footer')?.textContent)
    .toContain('Đã chọn 2 × 2 ô · 1 ô có dữ liệu');
});

test('an arrow key alone ends the choice', async () => {
  await clickCell('t1', 'lead');

  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{ArrowDown}');

  expect(chosenCells()).toEqual([]);
  expect(activeCell()).toBe('t2 lead');
});

test('dragging chooses a range', async () => {
  await rowIsDrawn('t3');
  await cell('t2', 'support').dropTo(cell('t1', 'lead'));

  expect(chosenCells().toSorted()).toEqual(fourCells);
  expect(activeCell()).toBe('t2 support');
});

test('Shift and a click extend the choice, Ctrl and a click add to it', async () => {
  await clickCell('t1', 'lead');
  await clickCell('t2', 'support', ['Shift']);
  await clickCell('t3', 'note', ['Control']);

  expect(chosenCells().toSorted()).toEqual([...fourCells, 't3 note']);
  expect(activeCell()).toBe('t3 note');
  await expect
    .poll(() => document.querySelector('footer')?.textContent)
    .toContain('Đã chọn 5 ô · 1 ô có dữ liệu');
});

test('Tab and Enter go round inside of the range', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');

  const seen = [];
  for (const key of ['{Tab}', '{Tab}', '{Enter}', '{Enter}', '{Shift>}{Enter}{/Shift}']) {
    await userEvent.keyboard(key);
    seen.push(activeCell());
  }

  expect(seen).toEqual(['t1 support', 't2 lead', 't1 support', 't2 support', 't1 support']);
  expect(chosenCells().toSorted()).toEqual(fourCells);
});

test('Shift+Space chooses whole rows, Ctrl+Space whole columns, Ctrl+A all', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Shift>} {/Shift}');
  expect(new Set(chosenCells().map((one) => one.split(' ')[0]))).toEqual(new Set(['t1']));

  await userEvent.keyboard('{Escape}{Control>} {/Control}');
  expect(chosenCells().toSorted()).toEqual(['S title', 't1 lead', 't2 lead', 't3 lead']);

  await userEvent.keyboard('{Control>}a{/Control}');
  const cells = document.querySelectorAll(`.ag-row:not([row-id="${emptyRowId}"]) .ag-cell`);
  expect(chosenCells().length).toBe(cells.length);
});

test('a click on a header chooses the column', async () => {
  await rowIsDrawn('t3');
  await page.getByRole('columnheader', { name: 'Phối hợp' }).click();

  expect(chosenCells().toSorted()).toEqual(['S title', 't1 support', 't2 support', 't3 support']);
});

test('a click on a header leads into its column, past a heading that covers it', async () => {
  await rowIsDrawn('t3');
  await page.getByRole('columnheader', { name: 'Phối hợp' }).click();
  expect(activeCell()).toBe('t1 support');

  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  const fields = new Set(chosenCells().map((one) => one.split(' ')[1]));
  expect([...fields].filter((field) => field !== 'title')).toHaveLength(2);
});

test('Enter and Tab pass over cells that a heading covers', async () => {
  await clickCell('t2', 'lead');
  await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');

  const seen = [];
  for (const key of ['{Enter}', '{Enter}', '{Tab}', '{Shift>}{Tab}{/Shift}']) {
    await userEvent.keyboard(key);
    seen.push(activeCell());
  }

  expect(seen).toEqual(['t1 lead', 't2 lead', 't1 lead', 't2 lead']);
});

test('Shift and a click on a second header choose both columns for the keys', async () => {
  await rowIsDrawn('t3');
  await page.getByRole('columnheader', { name: 'Chủ trì' }).click();
  const active = activeCell();
  await page.getByRole('columnheader', { name: 'Phối hợp' }).click({ modifiers: ['Shift'] });

  expect(cellWithKeyboard()).toBe(active);
  expect(chosenCells()).toEqual(expect.arrayContaining(fourCells));
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => fake.task('t2').lead).toBeNull();
  expect(fake.task('t1').support).toEqual([]);
});

test('a click on the corner chooses all for the keys', async () => {
  await clickCell('t2', 'lead');
  await page.getByRole('columnheader', { name: 'TT', exact: true }).click();

  expect(cellWithKeyboard()).toBe('t2 lead');
  await userEvent.keyboard('{Escape}');
  expect(chosenCells()).toEqual([]);
});

test('Delete empties all chosen cells as one step', async () => {
  await clickCell('t2', 'lead');
  await userEvent.keyboard(
    '{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}{Shift>}{ArrowUp}{/Shift}',
  );

  await userEvent.keyboard('{Delete}');

  await expect.poll(() => fake.task('t2').lead).toBeNull();
  expect(fake.task('t2').period).toBeNull();
});

test('the choice stays with its rows when others come before them', async () => {
  await clickCell('t2', 'lead');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');

  await fake.engine.tasks.insert({
    place: { parent: 'S', before: 't1' },
    tasks: [{ title: 'Việc chen vào' }],
  });

  await rowIsDrawn('new1');
  expect(chosenCells().toSorted()).toEqual(['t2 lead', 't3 lead']);
  expect(cellElement('t2', 'lead').getAttribute('aria-selected')).toBe('true');
});
