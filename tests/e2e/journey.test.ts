import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readXlsx } from 'hucre';

import { loadSampleResolution } from '#electron/resolution/sampleResolution.ts';

import { expect, test } from './app.ts';
import type { RunningApp } from './app.ts';
import { chooseFile, chooseSavePath } from './chooseFile.ts';
import { selectWords } from './selectWords.ts';
import { cellAt, typeInto } from './taskGrid.ts';

const quotes = [
  'Tổ chức thành công đại hội Đảng các cấp nhiệm kỳ 2020 - 2025',
  'Lãnh đạo chặt chẽ công tác chuẩn bị văn kiện, nhân sự',
  'Tạo quỹ đất sạch thu hút đầu tư',
];

test('from the resolution to the assignment table and back again', async ({ app }) => {
  const plan = join(app.folder, 'Nghị quyết 2020.dauviec');
  const source = join(app.folder, 'nghị quyết.txt');
  const annex = join(app.folder, 'phụ lục.xlsx');
  writeFileSync(source, loadSampleResolution().text);

  const first = await app.start();
  await createPlan(first, plan);
  await readResolution(first, source);
  for (const quote of quotes) await makeTask(first, quote);
  await fillIn(first);
  await indentUndoRedo(first);
  await first.page.screenshot({ path: test.info().outputPath('tasks.png') });
  await first.page.getByRole('button', { name: 'Xuất phụ lục' }).first().click();
  await chooseSavePath(first, annex, () =>
    first.page.getByRole('button', { name: 'Xuất Excel' }).click(),
  );
  await expect(first.page.getByText('Đã xuất 3 dòng').last()).toBeVisible();
  expect(await readAnnex(annex)).toEqual([
    ['1', 'NV-001', quotes[0], 'Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Quý III/2020'],
    [
      '1.1',
      'NV-002',
      quotes[1],
      'Văn phòng Tỉnh ủy',
      'Ban Tuyên giáo Tỉnh ủy; Ban Tổ chức Tỉnh ủy',
      'Trước 30/6/2020',
    ],
    [
      '2',
      'NV-003',
      quotes[2],
      'Sở Tài nguyên và Môi trường',
      'Sở Kế hoạch và Đầu tư',
      'Quý II/2020',
    ],
  ]);
  expect(first.problems).toEqual([]);
  await first.quit();

  const second = await app.start(plan);
  await openTasks(second);
  await expect(cellAt(second.page, 1, 'number')).toHaveText('1.1');
  await expect(cellAt(second.page, 1, 'period')).toContainText('29/6/2020');
  await expect(cellAt(second.page, 2, 'support')).toContainText('Sở KH&ĐT');
  await second.page.keyboard.press('Control+z');
  await expect(cellAt(second.page, 1, 'number')).toHaveText('2');
});

async function createPlan(running: RunningApp, path: string): Promise<void> {
  const { page } = running;
  await page.getByRole('button', { name: 'Tạo kế hoạch mới' }).click();
  await page.getByLabel('Tên kế hoạch').fill('Nghị quyết Tỉnh ủy năm 2020');
  await page.getByLabel('Năm kế hoạch').fill('2020');
  await page.getByLabel('Ngày ban hành').fill('06/01/2020');
  await page.getByRole('radio', { name: /Bến Tre 2020/ }).check();
  await chooseSavePath(running, path, () =>
    page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click(),
  );
  await expect(page.getByText('Đã lưu').first()).toBeVisible();
}

async function readResolution(running: RunningApp, source: string): Promise<void> {
  const { page } = running;
  await page
    .getByRole('tab', { name: /Nghị quyết/ })
    .or(page.getByRole('link', { name: /Nghị quyết/ }))
    .or(page.getByRole('button', { name: /^Nghị quyết/ }))
    .first()
    .click();
  await chooseFile(running, source, () =>
    page.getByRole('button', { name: 'Mở tệp Word, PDF, trang web…' }).click(),
  );
  await expect(page.getByText(quotes[0] ?? '').first()).toBeVisible();
}

async function makeTask({ page }: RunningApp, quote: string): Promise<void> {
  await selectWords(page, quote);
  await page.keyboard.press('Control+Enter');
  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await expect(title).toHaveValue(quote);
  await title.press('Enter');
  await expect(title).toBeHidden();
}

async function openTasks({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(cellAt(page, 0, 'code')).toHaveText('NV-001');
}

/** Owners are found without tone marks; deadlines stay as they are typed. */
async function fillIn(running: RunningApp): Promise<void> {
  await openTasks(running);
  const rows = [
    ['ban to chuc', ['vptu'], 'Quý III/2020'],
    ['vptu', ['btgtu', 'btctu'], 'Trước 30/6/2020'],
    ['tai nguyen', ['ke hoach va dau tu'], 'Quý II/2020'],
  ] as const;
  for (const [row, [lead, support, period]] of rows.entries()) {
    await typeInto(cellAt(running.page, row, 'lead'), lead);
    await expect(cellAt(running.page, row, 'lead')).not.toHaveText('');
    await cellAt(running.page, row, 'support').click();
    for (const name of support) {
      await running.page.keyboard.type(name, { delay: 15 });
      await running.page.keyboard.press('Enter');
    }
    await running.page.keyboard.press('Enter');
    await expect(cellAt(running.page, row, 'support')).not.toHaveText('');
    await typeInto(cellAt(running.page, row, 'period'), period);
    await expect(cellAt(running.page, row, 'period')).toContainText(period);
  }
}

async function indentUndoRedo({ page }: RunningApp): Promise<void> {
  const number = cellAt(page, 1, 'number');
  await cellAt(page, 1, 'title').click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(number).toHaveText('1.1');
  await page.keyboard.press('Control+z');
  await expect(number).toHaveText('2');
  await page.keyboard.press('Control+y');
  await expect(number).toHaveText('1.1');
}

/** Number, code, title, lead, support and deadline of each row, by a library that is not ours. */
async function readAnnex(path: string): Promise<string[][]> {
  const { sheets } = await readXlsx(readFileSync(path));
  const rows = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const header = rows.findIndex((row) => row.includes('TT'));
  const columns = ['TT', 'Mã', 'Nội dung đầu việc', 'Chủ trì', 'Phối hợp', 'Thời gian'].map(
    (name) => rows[header]?.indexOf(name) ?? -1,
  );
  return rows.slice(header + 1).map((row) => columns.map((column) => row[column] ?? ''));
}
