import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Locator } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cell, cellElement, clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
});

test('who types into a column that the program writes is told so', async () => {
  await clickCell('t1', 'status');

  await userEvent.keyboard('xong');

  await expect
    .element(page.getByText('Cột “Tình trạng” không sửa được ở đây', { exact: true }))
    .toBeVisible();
  expect(fake.edits).toEqual([]);
});

test('words typed on a chosen cell replace what it held, and Enter goes down', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('Xây dựng quy chế{Enter}');

  await expect
    .poll(() => fake.edits)
    .toEqual([
      [
        {
          id: 't1',
          before: { title: 'Tổ chức đại hội' },
          after: { title: 'Xây dựng quy chế' },
        },
      ],
    ]);
  await expect.poll(() => shown('t1', 'title')).toBe('Xây dựng quy chế');
  expect(activeCell()).toBe('t2 title');
});

test('Ctrl and the semicolon put in the day of today', async () => {
  const today = formatDay(Temporal.Now.plainDateISO().toString());
  await clickCell('t1', 'period');

  await userEvent.keyboard('{Control>};{/Control}{Enter}');

  await expect.poll(() => fake.task('t1').period).toBe(today);
});

test('going to another screen keeps what was typed', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('Xây dựng quy chế{Alt>}3{/Alt}');

  await expect.poll(() => fake.task('t1').title).toBe('Xây dựng quy chế');
  await expect.element(page.getByRole('grid', { name: 'Bảng chỉ tiêu' })).toBeVisible();
});

test.each<[string, () => Locator]>([
  ['{Control>}f{/Control}', () => page.getByRole('textbox', { name: 'Tìm trong bảng' })],
  ['{Control>},{/Control}', () => page.getByRole('dialog', { name: 'Cài đặt' })],
  ['{F1}', () => page.getByRole('complementary', { name: 'Hướng dẫn' })],
])('%s does what it does anywhere, and what was typed is kept', async (keys, shownThen) => {
  await clickCell('t1', 'title');

  await userEvent.keyboard(`Xây dựng quy chế${keys}`);

  await expect.element(shownThen()).toBeVisible();
  await expect.poll(() => fake.task('t1').title).toBe('Xây dựng quy chế');
});

test('F2 opens what is there, with Alt+Enter breaking the line', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('{F2} tỉnh{Alt>}{Enter}{/Alt}lần thứ XI{Tab}');

  await expect.poll(() => fake.task('t1').title).toBe('Tổ chức đại hội tỉnh\nlần thứ XI');
  expect(activeCell()).toBe('t1 lead');
});

test('a double click opens the cell', async () => {
  await clickCell('t3', 'product');

  await cell('t3', 'product').dblClick();
  await userEvent.keyboard('Quyết định{Enter}');

  await expect.poll(() => fake.task('t3').product).toBe('Quyết định');
});

test('Esc leaves the cell as it was', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('khác{Escape}');

  expect(shown('t1', 'title')).toBe('Tổ chức đại hội');
  expect(fake.edits).toEqual([]);
});

test('the same words again are no edit', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('{F2}{Enter}Sơ kết Nghị quyết số 02{Enter}');

  expect(activeCell()).toBe('t3 title');
  expect(fake.edits).toEqual([]);
});

test('Delete empties the cell', async () => {
  await clickCell('t2', 'lead');

  await userEvent.keyboard('{Delete}');

  await expect.poll(() => fake.task('t2').lead).toBeNull();
  expect(fake.edits).toEqual([
    [
      {
        id: 't2',
        before: { lead: { text: 'Sở Nội vụ', agency: 'noi-vu' } },
        after: { lead: null },
      },
    ],
  ]);
});

test('clicking elsewhere takes what was typed', async () => {
  await clickCell('t1', 'note');

  await userEvent.keyboard('gấp');
  await clickCell('t3', 'title');

  await expect.poll(() => fake.task('t1').note).toBe('gấp');
  expect(activeCell()).toBe('t3 title');
});

test('arrow keys end an edit that was begun by typing', async () => {
  await clickCell('t1', 'product');

  await userEvent.keyboard('Kế hoạch{ArrowRight}');

  await expect.poll(() => fake.task('t1').product).toBe('Kế hoạch');
  expect(activeCell()).toBe('t1 note');
});

test('a deadline says while it is typed which days are meant', async () => {
  await clickCell('t1', 'period');

  await userEvent.keyboard('trước 30/6');

  await expect.element(page.getByText('Hạn cuối: hết ngày 29/6/2020')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown('t1', 'period')).toBe('trước 30/6\n29/6/2020');
});

test('the first key of a composed word is part of the word', async () => {
  await clickCell('t1', 'title');

  await compose(['d', 'đ', 'đa', 'đaị', 'đại']);
  await insert(' hội');
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => fake.task('t1').title).toBe('đại hội');
});

test('letters taken back and typed anew, as Unikey does, leave the word whole', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('d{Backspace}');
  await insert('đ');
  await userEvent.keyboard('a');
  await insert('i');
  await userEvent.keyboard('{Backspace}{Backspace}');
  await insert('ại');
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => fake.task('t1').title).toBe('đại');
});

test('a word composed on a range goes whole into its active cell and leaves the others alone', async () => {
  await clickCell('t1', 'title');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');

  await compose(['d', 'đ', 'đa', 'đaị', 'đại']);
  await userEvent.keyboard('{Enter}');

  await expect
    .poll(() => fake.edits.flat().map(({ id, after }) => [id, after]))
    .toEqual([['t1', { title: 'đại' }]]);
});

test('Unikey takes letters back on a range as in one cell', async () => {
  await clickCell('t1', 'title');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');

  await userEvent.keyboard('d{Backspace}');
  await insert('đ');
  await userEvent.keyboard('ie{Backspace}');
  await insert('ề');
  await userEvent.keyboard('u{Enter}');

  await expect
    .poll(() => fake.edits.flat().map(({ id, after }) => [id, after]))
    .toEqual([['t1', { title: 'điều' }]]);
});

test('Enter that an input method keeps for its word does not end the edit', async () => {
  await clickCell('t1', 'title');

  await compose(['quy', 'quý']);
  await userEvent.keyboard(' II');

  expect(cellElement('t1', 'title').querySelector('textarea')?.value).toBe('quý II');
  expect(fake.edits).toEqual([]);
});

test('undo from a chosen cell takes the last edit back and shows its row', async () => {
  await clickCell('t1', 'title');
  await userEvent.keyboard('Việc khác{Enter}{ArrowDown}');
  await expect.poll(() => fake.task('t1').title).toBe('Việc khác');

  await userEvent.keyboard('{Control>}z{/Control}');

  await expect.poll(() => shown('t1', 'title')).toBe('Tổ chức đại hội');
  await expect.poll(activeCell).toBe('t1 title');
});

test('an edit that the engine refuses is taken off the screen again', async () => {
  await clickCell('t1', 'title');
  await userEvent.keyboard('Việc cũ');
  await fake.engine.tasks.edit({
    edits: [{ id: 't1', before: { title: 'Tổ chức đại hội' }, after: { title: 'Việc mới' } }],
  });

  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByText(/Dữ liệu đã thay đổi/)).toBeVisible();
  await expect.poll(() => shown('t1', 'title')).toBe('Việc mới');
});

test('an edit builds on one whose answer is not there yet', async () => {
  const { edit } = fake.engine.tasks;
  fake.engine.tasks.edit = async (input) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return edit(input);
  };
  await clickCell('t1', 'title');

  await userEvent.keyboard('{Delete}{Delete}Mới{Enter}');

  await expect.poll(() => fake.task('t1').title).toBe('Mới');
  expect(fake.edits.flat().map(({ before, after }) => [before.title, after.title])).toEqual([
    ['Tổ chức đại hội', ''],
    ['', 'Mới'],
  ]);
  await expect.element(page.getByText(/Dữ liệu đã thay đổi/)).not.toBeInTheDocument();
});

test('one value is copied from cell to cell', async () => {
  await clickCell('t2', 'title');
  const copied = clipboardEvent('copy');
  box().dispatchEvent(copied);
  await clickCell('t3', 'product');

  box().dispatchEvent(clipboardEvent('paste', copied.clipboardData?.getData('text/plain')));

  await expect.poll(() => fake.task('t3').product).toBe('Sơ kết Nghị quyết số 02');
});

test('a pasted list of agencies is recognised', async () => {
  await clickCell('t1', 'support');

  box().dispatchEvent(clipboardEvent('paste', 'Sở Tài chính; Sở Nội vụ\r\n'));

  await expect
    .poll(() => fake.task('t1').support.map(({ agency }) => agency))
    .toEqual(['tai-chinh', 'noi-vu']);
});

test('Enter after Tabs returns to the column where they began', async () => {
  await clickCell('t1', 'title');

  await userEvent.keyboard('một{Tab}{Tab}{Tab}hai{Tab}ba{Enter}');

  await expect.poll(activeCell).toBe('t2 title');
});

test('Page Down, Ctrl+Home and Ctrl+End go as in Excel', async () => {
  await clickCell('t2', 'lead');

  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(activeCell()).toBe('t3 note');
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  expect(activeCell()).toBe('S number');
  await userEvent.keyboard('{PageDown}');
  expect(activeCell()).toBe(`${emptyRowId} number`);
});

test('F6 goes to the toolbar and back to the same cell', async () => {
  await clickCell('t2', 'lead');

  await userEvent.keyboard('{F6}');
  await expect.element(page.getByRole('button', { name: 'Thêm đầu việc' })).toHaveFocus();
  await userEvent.keyboard('{F6}x');

  expect(box().value).toBe('x');
  expect(activeCell()).toBe('t2 lead');
});

function box(): HTMLTextAreaElement {
  const element = document.querySelector('[role="grid"] textarea');
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('No cell has the keyboard');
  return element;
}

function clipboardEvent(type: 'copy' | 'paste', text?: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  if (text !== undefined) clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
}

/** What an input method does to a word: each state of it in turn, then the word is done. */
async function compose(states: readonly string[]): Promise<void> {
  for (const text of states) {
    const { length } = text;
    await cdp().send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await insert(states.at(-1) ?? '');
}

async function insert(text: string): Promise<void> {
  await cdp().send('Input.insertText', { text });
}
