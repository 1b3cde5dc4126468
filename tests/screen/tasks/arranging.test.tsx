import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { activeCell, cell, cellElement, clickCell, shown } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';
import type { TaskEngine } from './taskEngine.ts';

const long = 'Rà soát, sắp xếp/kiện toàn tổ-chức bộ máy cơ quan chuyên môn (cấp tỉnh); '.repeat(2);

const tasks = [
  aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
  aTask({
    ...{ id: 't1', code: 'NV-002', parent: 'S', position: 'a0', title: long, note: long },
    ...{ period: 'Quý II/2020', product: long },
    support: ['Sở Nội vụ', 'Hội Nông dân tỉnh'].map((text) => ({ text, agency: null })),
  }),
];

const wide = ['lead', 'support', 'leader', 'period', 'status', 'product', 'note'];

let fake: TaskEngine;

beforeEach(() => {
  fake = createTaskEngine(anAssignmentTable(tasks), {
    columns: [
      { field: 'number', width: 44, hidden: false },
      { field: 'code', width: 72, hidden: false },
      { field: 'title', width: 300, hidden: false },
      ...wide.map((field) => ({ field, width: 220, hidden: false })),
    ],
    collapsed: [],
  });
  showWindow(fake.engine);
});

test.each([
  ['{Control>}{Alt>}={/Alt}{/Control}', 1.1],
  ['{Control>}{Alt>}-{/Alt}{/Control}', 0.9],
])('%s shows the table in another size, and the view keeps it', async (keys, zoom) => {
  await clickCell('t1', 'title');
  const before = cellElement('t1', 'title').offsetWidth;

  await userEvent.keyboard(keys);

  await expect
    .poll(() => Math.abs(cellElement('t1', 'title').offsetWidth - before * zoom))
    .toBeLessThan(1.5);
  await expect.element(page.getByText(`${Math.round(zoom * 100)} %`)).toBeVisible();
  await expect.poll(() => fake.savedView()?.zoom).toBe(zoom);
  expect(fake.savedView()?.columns.find(({ field }) => field === 'title')?.width).toBe(300);
  expect(activeCell()).toBe('t1 title');
});

test('rows are high enough in every size, and their cells are edited in it', async () => {
  await clickCell('t1', 'title');
  const steps = [...Array<RegExp>(3).fill(/^Phóng to/), ...Array<RegExp>(6).fill(/^Thu nhỏ/)];
  for (const name of steps) {
    await page.getByRole('button', { name }).click();
    await expect.poll(cutOff).toEqual([]);
  }
  await clickCell('t1', 'title');
  await userEvent.keyboard('x{Enter}');
  await expect.poll(() => shown('t1', 'title')).toBe('x');
});

test('the wheel with Ctrl makes the table larger, and the window stays', async () => {
  await clickCell('t1', 'title');
  const event = new WheelEvent('wheel', {
    ...{ deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true },
  });

  cellElement('t1', 'title').dispatchEvent(event);

  expect(event.defaultPrevented).toBe(true);
  await expect.element(page.getByText('110 %')).toBeVisible();
});

test('columns up to the chosen one stay in sight, headings whole, until they are freed', async () => {
  await clickCell('t1', 'title');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('button', { name: 'Cố định đến cột này' }).click();
  await expect.poll(() => fake.savedView()?.frozen).toBe('title');
  const before = left('t1', 'title');
  await expect.poll(() => cellElement('t1', 'title').contains(document.activeElement)).toBe(true);

  document.querySelector('.ag-grid-viewport')?.scrollTo({ left: 500 });

  await expect.poll(() => document.querySelector('.ag-grid-viewport')?.scrollLeft).toBe(500);
  expect(left('t1', 'title')).toBe(before);
  // Far to the right, where other columns are, is the heading too.
  await cell('S', 'title').click({ position: { x: 500, y: 10 } });
  await expect.poll(activeCell).toBe('S title');
  await userEvent.keyboard('{ArrowDown}{End}');
  await expect.poll(activeCell).toBe('t1 note');

  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bỏ cố định cột' }).click();
  await expect.poll(() => fake.savedView()?.frozen).toBeNull();
  await expect
    .poll(() => document.querySelector('.ag-grid-pinned-left-cells [col-id="title"]'))
    .toBeNull();
});

test('a column is made as wide as its cells from its edge and from its panel', async () => {
  await clickCell('t1', 'code');
  const edge = document.querySelector('.ag-header-cell[col-id="period"] .ag-header-cell-resize');
  if (edge === null) throw new Error('The column has no edge');

  await page.elementLocator(edge).dblClick({ force: true });

  await expect.poll(() => cellElement('t1', 'period').offsetWidth).toBeLessThan(200);
  await expect
    .poll(() => fake.savedView()?.columns.find(({ field }) => field === 'period')?.width)
    .toBe(cellElement('t1', 'period').offsetWidth);
  await clickCell('t1', 'code');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('button', { name: 'Rộng vừa nội dung' }).click();
  await expect.poll(() => cellElement('t1', 'code').offsetWidth).not.toBe(72);
});

test('a column is hidden from its panel', async () => {
  await clickCell('t1', 'lead');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await page.getByRole('button', { name: 'Ẩn cột' }).click();

  await expect.poll(() => document.querySelector('[col-id="lead"]')).toBeNull();
});

function left(id: string, field: string): number {
  return cellElement(id, field).getBoundingClientRect().left;
}

/** Columns whose words do not fit into their cell. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.ag-row .ag-cell')].flatMap((element) => {
    const body = element.querySelector<HTMLElement>('[data-cell-body]');
    if (body === null) return [];
    const bottom = body.getBoundingClientRect().bottom;
    const isTooWide = body.scrollWidth > body.clientWidth;
    const isTooHigh = bottom > element.getBoundingClientRect().bottom;
    return isTooWide || isTooHigh ? [element.getAttribute('col-id') ?? ''] : [];
  });
}
