import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { sampleSections } from '#electron/sample/tasks/sampleTasks.ts';

import { expect, test } from './app.ts';
import type { RunningApp } from './app.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { runDauviec } from './runDauviec.ts';
import { cellAt, typeInto } from './taskGrid.ts';

/** Number, code, title, lead, support, leader, deadline: the columns of the table. */
const annex = manyRows(120);

test('an annex is pasted, worked through as in Excel, and taken back to the bit', async ({
  app,
}) => {
  const plan = join(app.folder, 'Kế hoạch 2020.dauviec');
  runDauviec(
    'new',
    plan,
    '--title',
    'Kế hoạch 2020',
    '--year',
    '2020',
    '--directory',
    'ben-tre-2020',
  );
  const before = runDauviec('dump', plan, '--json');

  const running = await app.start(plan);
  const { page } = running;
  await expect(page.getByText('Kế hoạch 2020').first()).toBeVisible();
  await page.keyboard.press('Alt+2');
  await pasteAnnex(running);
  await chooseAndCopy(running);
  await fillAndReplace(page);
  await filterWithAncestors(page);
  await typeNewTask(page);
  await inDarkTheme(page);
  await undoAll(page);
  expect(running.problems).toEqual([]);
  await running.quit();

  expect(withoutCounters(runDauviec('dump', plan, '--json'))).toEqual(withoutCounters(before));
});

/** Tables from Excel bring an HTML table along. */
async function pasteAnnex(running: RunningApp): Promise<void> {
  const { page } = running;
  const text = annex.map((cells) => cells.join('\t')).join('\r\n');
  const html = `<table>${annex.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('')}</table>`;
  await writeClipboard(running, { text, html });
  await cellAt(page, 0, 'number').click();
  await page.keyboard.press('Control+v');
  await expect(page.getByText(/Đã dán 120 dòng/).last()).toBeVisible();
  await expect(cellAt(page, 0, 'title')).toContainText(annex[0]?.[2] ?? '');
  await expect(page.getByText(/ đầu việc · \d+ mục/)).toBeVisible();
  await page.keyboard.press('Control+Home');
  await screenshot(page, 'pasted');
}

async function chooseAndCopy(running: RunningApp): Promise<void> {
  const { page } = running;
  await cellAt(page, 1, 'title').click();
  await cellAt(page, 3, 'support').click({ modifiers: ['Shift'] });
  await expect(page.getByText('Đã chọn 3 × 3 ô')).toBeVisible();
  await screenshot(page, 'chosen');
  await page.keyboard.press('Control+c');
  const copied = await readClipboard(running);
  expect(
    copied
      .split('\r\n')
      .slice(0, 3)
      .map((line) => line.split('\t')[0]),
  ).toEqual(annex.slice(1, 4).map((cells) => cells[2]));
}

async function fillAndReplace(page: Page): Promise<void> {
  await typeInto(cellAt(page, 1, 'period'), 'Quý I/2020');
  await cellAt(page, 1, 'period').click();
  await cellAt(page, 3, 'period').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+d');
  await expect(cellAt(page, 3, 'period')).toContainText('Quý I/2020');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('quý i/2020');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quý III/2020');
  await expect(page.getByRole('listitem').first()).toContainText('Quý III/2020');
  await screenshot(page, 'replacing');
  await page.keyboard.press('Enter');
  await expect(cellAt(page, 1, 'period')).toContainText('Quý III/2020');
}

async function filterWithAncestors(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Thiếu chủ trì' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.ag-row').filter({ hasText: 'Việc chưa giao' }).first()).toBeVisible();
  await expect(cellAt(page, 0, 'title')).toContainText(annex[0]?.[2] ?? '');
  await screenshot(page, 'filtered');
  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
}

async function typeNewTask(page: Page): Promise<void> {
  await cellAt(page, 1, 'title').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Báo cáo kết quả', { delay: 15 });
  await page.keyboard.press('Enter');
  // Until its own row is drawn, the empty row shows what was typed.
  await expect(page.locator('.ag-row').filter({ hasText: 'Báo cáo kết quả' })).toHaveCount(1);
  await screenshot(page, 'typed');
}

async function inDarkTheme(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Control+Home');
  await cellAt(page, 2, 'title').click();
  await cellAt(page, 5, 'lead').click({ modifiers: ['Shift'] });
  await screenshot(page, 'dark');
  await page.emulateMedia({ colorScheme: null });
}

async function undoAll(page: Page): Promise<void> {
  await cellAt(page, 1, 'title').click();
  const undo = page.getByRole('button', { name: /^Hoàn tác: / });
  while ((await undo.count()) > 0 && (await undo.isEnabled())) {
    const name = (await undo.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await expect(page.getByText('Chưa có đầu việc nào')).toBeVisible();
}

function manyRows(count: number): string[][] {
  const rows: string[][] = [];
  let task = 0;
  for (let round = 0; rows.length < count; round += 1) {
    for (const { title, tasks } of sampleSections) {
      rows.push([['I', 'II', 'III', 'IV'][rows.length % 4] ?? 'I', '', `${title} (${round + 1})`]);
      for (const { title: words, lead, support = '', period } of tasks) {
        task += 1;
        rows.push([String(task), '', words, lead, support, '', period]);
      }
      rows.push([String((task += 1)), '', 'Việc chưa giao', '', '', '', 'Quý II/2020']);
    }
  }
  return rows.slice(0, count);
}

/** Codes and ids are never given twice, so the counters stay where they were. */
function withoutCounters(dump: string): unknown {
  const { history: _, ...content } = JSON.parse(dump) as Record<string, unknown>;
  return content;
}

async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}
