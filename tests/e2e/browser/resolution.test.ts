import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { loadSampleResolution } from '#electron/resolution/sampleResolution.ts';

import { expect, test } from '../app.ts';
import { chooseFile } from '../chooseFile.ts';
import { runDauviec } from '../runDauviec.ts';
import { cellAt } from '../taskGrid.ts';

interface Dump {
  readonly clauses: readonly {
    readonly id: string;
    readonly heading: boolean;
    readonly setAside: string | null;
  }[];
  readonly tasks: readonly { readonly clause: string | null }[];
  readonly targets: readonly { readonly clause: string | null }[];
}

/** One that is reworded in the second version, and one that is gone from it. */
const reworded = { before: '12 xã đạt chuẩn', after: '15 xã đạt chuẩn' };

test('a resolution is dealt with by the keyboard alone, and its next version is reviewed', async ({
  app,
}) => {
  const plan = join(app.folder, 'Nghị quyết 2020.dauviec');
  const source = join(app.folder, 'dự thảo.txt');
  const issued = join(app.folder, 'ban hành.txt');
  const { text } = loadSampleResolution();
  writeFileSync(source, text);
  writeFileSync(issued, text.replace(reworded.before, reworded.after));
  runDauviec(
    'new',
    plan,
    '--title',
    'Nghị quyết 2020',
    '--year',
    '2020',
    '--directory',
    'ben-tre-2020',
  );

  const running = await app.start(plan);
  const { page } = running;
  await page.keyboard.press('Alt+1');
  await chooseFile(running, source, () =>
    page
      .getByRole('button', { name: /Mở tệp/ })
      .first()
      .click(),
  );
  await expect(page.getByText(/Đề xuất: [1-9]/)).toBeVisible();

  await decideOnAll(page);
  await expect(page.getByText('100 % đã xử lý')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('decided.png') });

  await page.keyboard.press('Alt+3');
  await expect(cellAt(page, 0, 'name')).not.toHaveText('');
  await page.screenshot({ path: test.info().outputPath('targets.png') });
  await cellAt(page, 0, 'name').click();
  await page.keyboard.press('End');
  await cellAt(page, 0, 'clause').dblclick();
  await expect(page.locator('[data-chosen]')).toBeVisible();

  await page.getByRole('button', { name: 'Nạp bản mới…' }).click();
  await chooseFile(running, issued, () => page.getByRole('menuitem', { name: /Mở tệp/ }).click());
  await expect(page.getByText(/1 điều khoản sửa đổi cần xem lại/).first()).toBeVisible();
  await page.getByRole('button', { name: '1 điều khoản sửa đổi', exact: true }).click();
  await expect(page.getByText('Bản trước')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('review.png') });

  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: /cần xem lại/ }).click();
  await page.keyboard.press('Escape');
  await expect(cellAt(page, 0, 'title')).toHaveText(/^“Bứt phá về đích”/);
  await expect(cellAt(page, 1, 'title')).toContainText('xã đạt chuẩn');
  await cellAt(page, 1, 'title').click();
  await page.keyboard.press('Control+Shift+G');
  await expect(page.getByText('Bản trước')).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText('Bản trước')).toBeHidden();
  await running.quit();

  const { clauses, tasks, targets } = JSON.parse(runDauviec('dump', plan, '--json')) as Dump;
  const linked = new Set([...tasks, ...targets].map(({ clause }) => clause));
  const left = clauses.filter(
    ({ id, heading, setAside }) => !heading && setAside === null && !linked.has(id),
  );
  expect(left).toEqual([]);
  expect(tasks.length).toBeGreaterThan(15);
  expect(targets.length).toBeGreaterThan(10);
});

/** Takes all that is proposed, and says of the other clauses that no work follows from them. */
async function decideOnAll(page: Page): Promise<void> {
  const proposals = page.getByRole('list', { name: 'Đề xuất của điều khoản' });
  const done = page.getByText('không còn điều khoản nào');
  for (let clause = 0; clause < 60; clause += 1) {
    if (await done.isVisible()) return;
    const before = await page.getByText(/% đã xử lý/).innerText();
    await page.keyboard.press('c');
    if (await proposals.isVisible()) await page.keyboard.press('Shift+A');
    else {
      await page.keyboard.press('n');
      await expect(page.getByRole('combobox', { name: /Lý do/ })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText(/% đã xử lý/)).not.toHaveText(before);
  }
}
