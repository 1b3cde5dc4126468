import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aTarget, aTask } from '../../builders/records.ts';
import { showWindow } from '../showWindow.tsx';
import { clickCell, rowIsDrawn, shown } from '../tasks/gridPage.ts';
import { aTargetTable, createTargetEngine } from './targetTable.ts';

const revenue = aTarget({
  id: 'm1',
  unit: 'tỷ đồng',
  kind: 'level',
  direction: 'at-least',
  value: 5000,
  assigned: 4835,
  stretch: 5000,
  due: '2020-12-31',
  planned: { '2020-Q1': 1250, '2020-Q2': 1250, '2020-Q3': 1200, '2020-Q4': 1300 },
  tasks: ['t1'],
});
const part = aTarget({ id: 'm2', position: 'a1', name: 'Thu nội địa', parent: 'm1' });

/** The first chart waits for its part of the program. */
const drawn = { timeout: 15_000 };

test('a figure typed beside its plan makes the state, the forecast and the chart; parts fold in', async () => {
  const fake = createTargetEngine(aTargetTable([revenue, part]), null);
  showWindow(fake.engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{Alt>}3{/Alt}');
  await rowIsDrawn('m2');
  expect([shown('m1', 'number'), shown('m2', 'number')]).toEqual(['1', '1.1']);

  await userEvent.click(page.getByRole('button', { name: 'Tóm tắt' }));
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Theo quý' }));
  await rowIsDrawn('m1');
  await clickCell('m1', 'actual:2020-Q1');
  await userEvent.keyboard('1.305{Enter}');
  await expect.poll(() => fake.target('m1')?.actual).toEqual({ '2020-Q1': 1305 });

  await clickCell('m1', 'name');
  const pane = page.getByRole('complementary', { name: 'Diễn biến chỉ tiêu' });
  await expect.element(pane.getByText('Dự kiến vượt')).toBeVisible();
  await expect.element(pane.getByText(/^5\.220 tỷ đồng/u)).toBeVisible();
  await expect.element(pane.getByRole('button', { name: aTask().code })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.recharts-line').length, drawn).toBe(4);

  await userEvent.click(page.getByRole('button', { name: 'Đóng ô diễn biến' }));
  await expect.element(pane).not.toBeInTheDocument();
});
