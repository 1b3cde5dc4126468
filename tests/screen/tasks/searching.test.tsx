import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, clickCell, rowsShown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

const box = page.getByRole('textbox', { name: 'Tìm trong bảng' });

beforeEach(async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t1', 'title');
});

async function search(words: string): Promise<void> {
  await userEvent.keyboard('{Control>}f{/Control}');
  await userEvent.keyboard(words);
}

/** Words that are marked, the row that the search has come to first. */
function marked(): string[] {
  return ['search-current', 'search-hit'].flatMap((name) =>
    [...(CSS.highlights.get(name) ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );
}

test('words are found without their marks and marked in their cells', async () => {
  await search('so ket');

  await expect.poll(marked).toEqual(['Sơ kết']);
  await expect.element(page.getByText('1/1')).toBeVisible();
});

test('an agency is found by its full name and marked as it is shown', async () => {
  await search('nội vụ');

  await expect.poll(marked).toEqual(['SNV']);
});

test('a deadline is found by its day', async () => {
  await search('30/6/2020');

  await expect.poll(marked).toEqual(['30/6/2020']);
});

test('Enter goes from row to row and begins anew after the last', async () => {
  await search('t');
  await expect.element(page.getByText('1/3')).toBeVisible();

  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(page.getByText('3/3')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('1/3')).toBeVisible();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await expect.element(page.getByText('3/3')).toBeVisible();
});

test('the arrow goes down to the hit, and F3 on from there', async () => {
  await search('t');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(activeCell).toBe('t1 title');

  await userEvent.keyboard('{F3}');
  await expect.poll(activeCell).toBe('t2 title');
  await userEvent.keyboard('{Shift>}{F3}{/Shift}');
  await expect.poll(activeCell).toBe('t1 title');
});

test('Esc ends the search and goes back to the cell where the user was', async () => {
  await clickCell('t3', 'note');
  await search('đại hội');
  await expect.poll(marked).toEqual(['đại hội']);

  await userEvent.keyboard('{Escape}');

  await expect.poll(activeCell).toBe('t3 note');
  expect(marked()).toEqual([]);
  await expect.element(box).toHaveValue('');
  await userEvent.keyboard('Gấp{Enter}');
  await expect.element(page.getByText('Gấp')).toBeVisible();
});

test('only rows with hits are shown when that is wanted, with the rows above them', async () => {
  await search('sơ kết');
  await page.getByRole('button', { name: 'Chỉ hiện dòng tìm thấy' }).click();

  await expect.poll(rowsShown).toEqual(['I S', '2 t2']);
  await box.clear();
  await expect.poll(rowsShown).toHaveLength(4);
});

test('a hit inside a folded section opens it when the search comes there', async () => {
  await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
  await expect.poll(rowsShown).toEqual(['I S']);

  await search('sơ kết');

  await expect.poll(rowsShown).toHaveLength(4);
  await expect.poll(marked).toEqual(['Sơ kết']);
});

test('words that stand nowhere are said to be found nowhere', async () => {
  await search('zzz');

  await expect.element(page.getByText('Không thấy')).toBeVisible();
});
