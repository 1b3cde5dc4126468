import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cellElement, cellWithKeyboard, clickCell, rowsShown, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

test('widths, order and hidden columns are as they were left', async () => {
  const fake = createTaskEngine(anAssignmentTable(), {
    columns: [
      { field: 'number', width: 60, hidden: false },
      { field: 'code', width: 72, hidden: true },
      { field: 'lead', width: 210, hidden: false },
      { field: 'title', width: 350, hidden: false },
      { field: 'support', width: 176, hidden: false },
      { field: 'period', width: 120, hidden: false },
      { field: 'note', width: 120, hidden: false },
    ],
    collapsed: [],
  });
  showWindow(fake.engine);
  await clickCell('t1', 'title');

  expect(cellElement('t1', 'lead').offsetWidth).toBe(210);
  expect(cellElement('t1', 'title').offsetWidth).toBe(350);
  expect(headers()).toEqual([
    'TT',
    'Chủ trì',
    'Nội dung đầu việc',
    'Phối hợp',
    'Lãnh đạo phụ trách',
    'Thời gian',
    'Tình trạng',
    'Sản phẩm',
    'Ghi chú',
  ]);
});

test('a width that is drawn with the mouse is kept', async () => {
  const fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t1', 'title');
  const edge = document.querySelector('.ag-header-cell[col-id="lead"] .ag-header-cell-resize');
  if (edge === null) throw new Error('The column has no edge to draw');
  const before = cellElement('t1', 'lead').offsetWidth;

  await page
    .elementLocator(edge)
    .dropTo(page.elementLocator(edge), { targetPosition: { x: 50, y: 10 }, force: true });

  await expect.poll(() => cellElement('t1', 'lead').offsetWidth).toBeGreaterThan(before + 30);
  const { offsetWidth } = cellElement('t1', 'lead');
  await expect
    .poll(() => fake.savedView()?.columns.find(({ field }) => field === 'lead')?.width)
    .toBe(offsetWidth);
});

test('drawing a width with the mouse leaves the keyboard in the active cell', async () => {
  const fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t2', 'note');
  const edge = document.querySelector('.ag-header-cell[col-id="lead"] .ag-header-cell-resize');
  if (edge === null) throw new Error('The column has no edge to draw');

  await page
    .elementLocator(edge)
    .dropTo(page.elementLocator(edge), { targetPosition: { x: 50, y: 10 }, force: true });

  await expect.poll(() => fake.savedView()?.columns).toBeDefined();
  expect(cellWithKeyboard()).toBe('t2 note');
  await userEvent.keyboard('Đã xong{Enter}');
  await expect.poll(() => fake.task('t2').note).toBe('Đã xong');
});

test('pressing on the edge of a column ends what is being written, and keeps it', async () => {
  const fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t2', 'note');
  await userEvent.keyboard('Đã xong');
  const edge = document.querySelector('.ag-header-cell[col-id="lead"] .ag-header-cell-resize');
  if (edge === null) throw new Error('The column has no edge to draw');

  await page.elementLocator(edge).click({ force: true });

  await expect.poll(() => fake.task('t2').note).toBe('Đã xong');
  expect(cellWithKeyboard()).toBe('t2 note');
});

test('what was arranged last is kept when the window closes at once', async () => {
  const fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t1', 'title');
  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ghi chú' }).click();
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(fake.savedView()?.columns.find(({ field }) => field === 'note')?.hidden).toBe(true);
});

test('columns of progress come up when something stands in them, and are edited', async () => {
  const table = anAssignmentTable();
  const tasks = table.tasks.map((task) => (task.id === 't1' ? { ...task, percent: 60 } : task));
  const fake = createTaskEngine({ ...table, tasks });
  showWindow(fake.engine);
  await clickCell('t1', 'percent');
  expect(shown('t1', 'percent')).toBe('60%');
  expect(headers()).not.toContain('Ngày hoàn thành');

  await userEvent.keyboard('rất nhiều');
  await expect
    .element(page.getByText('Không phải số từ 0 đến 100: ô sẽ giữ như cũ.'))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(fake.edits).toEqual([]);

  await clickCell('t1', 'percent');
  await userEvent.keyboard('62,5%{Enter}');
  await expect.poll(() => fake.task('t1').percent).toBe(62.5);
});

test('a column that holds nothing is shown from the menu', async () => {
  const fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t1', 'title');
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ngày hoàn thành' }).click();
  await userEvent.keyboard('{Escape}');

  await clickCell('t1', 'completedOn');
  await userEvent.keyboard('30/6/2020{Enter}');
  await expect.poll(() => fake.task('t1').completedOn).toBe('2020-06-30');
});

test('a column is hidden and shown from the menu', async () => {
  const fake = createTaskEngine(anAssignmentTable());
  showWindow(fake.engine);
  await clickCell('t1', 'title');

  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Ghi chú' }).click();

  await expect.poll(headers).not.toContain('Ghi chú');
  await expect
    .poll(() => fake.savedView()?.columns.find(({ field }) => field === 'note')?.hidden)
    .toBe(true);
  await page.getByRole('menuitemcheckbox', { name: 'Ghi chú' }).click();
  await expect.poll(headers).toContain('Ghi chú');
});

test.each([
  ['in the middle', 'support', 't2 leader'],
  ['at the end', 'note', 't2 product'],
])('hiding the current column %s leads to the cell beside it', async (_, field, beside) => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', field);
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const hide = page.getByRole('button', { name: 'Ẩn cột' });
  await expect.element(hide).toBeVisible();
  hide.element().focus();

  await userEvent.keyboard('{Enter}');

  await expect.poll(cellWithKeyboard).toBe(beside);
  await expect.poll(() => document.querySelector(`.ag-header [col-id="${field}"]`)).toBeNull();
  await userEvent.keyboard('{ArrowUp}');
  expect(cellWithKeyboard()).toBe(beside.replace('t2', 't1'));
});

test('folded rows stay folded', async () => {
  const fake = createTaskEngine(anAssignmentTable(), { columns: [], collapsed: ['S'] });
  showWindow(fake.engine);
  await clickCell('S', 'title');

  expect(rowsShown()).toEqual(['I S']);
});

const words =
  'Rà soát, sắp xếp/kiện toàn tổ-chức bộ máy cơ quan chuyên môn (cấp tỉnh) – đơn vị sự nghiệp; ';

test.each([
  ['one line', 'Sơ kết'],
  ['many words', words.repeat(3)],
  ['line breaks', 'một\nhai\n\nba'],
  ['a word that is longer than the cell', 'https://bentre.gov.vn/van-ban/nghi-quyet/'.repeat(4)],
  ['stacked marks', 'ẬP Ễ Ộ '.repeat(20)],
])('rows are high enough for %s', async (_, text) => {
  const owner = (name: string) => ({ text: name, agency: null });
  const task = aTask({
    id: 't1',
    title: text,
    note: text,
    period: text,
    product: text,
    lead: owner(text.slice(0, 90)),
    support: [owner('Sở Nội vụ'), owner('Hội Nông dân tỉnh và các tổ chức hội'), owner('STC')],
  });
  showWindow(createTaskEngine(anAssignmentTable([task])).engine);
  await clickCell('t1', 'title');
  await document.fonts.ready;

  await expect.poll(cutOff).toEqual([]);
});

/** Columns whose words do not fit into their cell. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.ag-row .ag-cell')].flatMap((cell) => {
    const body = cell.querySelector<HTMLElement>('[data-cell-body]');
    if (body === null) return [];
    const bottom = body.getBoundingClientRect().bottom;
    const isTooWide = body.scrollWidth > body.clientWidth;
    const isTooHigh = bottom > cell.getBoundingClientRect().bottom;
    return isTooWide || isTooHigh ? [cell.getAttribute('col-id') ?? ''] : [];
  });
}

function headers(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.ag-header-cell')]
    .toSorted((left, right) => left.getBoundingClientRect().x - right.getBoundingClientRect().x)
    .map((header) => header.innerText.trim());
}
