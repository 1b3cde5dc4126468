import { join } from 'node:path';

import { expect, test } from './app.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { runDauviec } from './runDauviec.ts';
import { cellAt } from './taskGrid.ts';

test('the menu of a grid copies and pastes through the clipboard of the system', async ({
  app,
}) => {
  const plan = join(app.folder, 'Kế hoạch 2020.dauviec');
  runDauviec('new', plan, '--title', 'Kế hoạch 2020', '--year', '2020');
  const running = await app.start(plan);
  const { page } = running;
  await expect(page.getByText('Kế hoạch 2020').first()).toBeVisible();
  await page.keyboard.press('Alt+2');

  async function choose(row: number, field: string, name: RegExp): Promise<void> {
    await cellAt(page, row, field).click({ button: 'right' });
    await page.getByRole('menuitem', { name }).click();
  }

  await writeClipboard(running, { text: 'Rà soát quỹ đất', html: '' });
  await choose(0, 'title', /^Dán/);
  await expect(cellAt(page, 0, 'title')).toContainText('Rà soát quỹ đất');

  await writeClipboard(running, { text: 'Quý II/2020', html: '' });
  await choose(0, 'period', /^Dán/);
  await expect(cellAt(page, 0, 'period')).toContainText('Quý II/2020');

  await choose(0, 'title', /^Sao chép/);
  await expect.poll(() => readClipboard(running)).toContain('Rà soát quỹ đất');

  await choose(0, 'period', /^Cắt/);
  await expect.poll(() => readClipboard(running)).toContain('Quý II/2020');
  await choose(0, 'note', /^Dán/);
  await expect(cellAt(page, 0, 'note')).toContainText('Quý II/2020');
  await expect(cellAt(page, 0, 'period')).not.toContainText('Quý II/2020');

  // The table that was pasted has styles, which the window refuses.
  expect(running.problems).toEqual([]);
});
