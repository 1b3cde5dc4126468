import { readFileSync, writeFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre';

import { writeXlsx } from '../../builders/returns/writeXlsx.ts';
import { expect } from '../app.ts';
import type { RunningApp } from '../app.ts';
import { chooseFile } from '../chooseFile.ts';
import { cellAt, typeInto } from '../taskGrid.ts';
import { openTasks } from './plan.ts';

/** Each below its section. Owners are found without tone marks; deadlines stay as they are typed. */
const rows = [
  [1, 'ban to chuc', ['vptu'], 'Quý III/2020'],
  [2, 'vptu', ['btgtu', 'btctu'], 'Trước 30/6/2020'],
  [4, 'tai nguyen', ['ke hoach va dau tu'], 'Quý II/2020'],
] as const;

export async function fillIn(running: RunningApp): Promise<void> {
  await openTasks(running);
  for (const [row, lead, support, period] of rows) {
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

export async function indentUndoRedo({ page }: RunningApp): Promise<void> {
  const number = cellAt(page, 2, 'number');
  await cellAt(page, 2, 'title').click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(number).toHaveText('1.1');
  await page.keyboard.press('Control+z');
  await expect(number).toHaveText('2');
  await page.keyboard.press('Control+y');
  await expect(number).toHaveText('1.1');
}

export const importedTasks = [
  ['1', 'Sơ kết công tác phòng, chống dịch', 'Sở Y tế', 'Sở Tài chính', 'Quý II/2020'],
  ['2', 'Mua sắm trang thiết bị y tế', 'Sở Y tế', '', '30/6/2020'],
] as const;

/** Takes in a table that another office wrote. */
export async function importTable(running: RunningApp, path: string): Promise<void> {
  const { page } = running;
  writeTable(path);
  await chooseFile(running, path, () =>
    page.getByRole('banner').getByRole('button', { name: 'Nhập Excel', exact: true }).click(),
  );
  await takeTable(page);
  await expect(page.getByText(/^Đã nhập 2 đầu việc từ/u).last()).toBeVisible();
}

export function writeTable(path: string): void {
  const header = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];
  writeFileSync(path, tableFile('Phân công', [header, ...importedTasks]));
}

/** From step to step of the import to its end, as the keys lead. */
export async function takeTable(page: Page): Promise<void> {
  await expect(page.getByText('2 đầu việc', { exact: true }).first()).toBeVisible();
  const step = page.locator('[aria-current="step"]');
  for (let shown = await step.innerText(); !shown.startsWith('4'); shown = await step.innerText()) {
    await page.keyboard.press('Control+Enter');
    await expect(step).not.toHaveText(shown);
  }
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
}

/** Number, code, title, lead, support and deadline of each row, by a library that is not ours. */
export async function readAnnex(path: string): Promise<string[][]> {
  const { sheets } = await readXlsx(readFileSync(path));
  const cells = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const header = cells.findIndex((row) => row.includes('TT'));
  const columns = [
    'TT',
    'Mã',
    'Nội dung nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời gian hoàn thành',
  ].map((name) => cells[header]?.indexOf(name) ?? -1);
  return (
    cells
      .slice(header + 1)
      .map((row) => columns.map((column) => row[column] ?? ''))
      // Below them stand recipients and signature.
      .filter(([, code]) => code?.startsWith('NV-'))
  );
}

function tableFile(name: string, table: readonly (readonly string[])[]): Buffer {
  const cells = table.map((row) => ({
    cells: row.map((value) => (value === '' ? null : { value })),
  }));
  return writeXlsx([{ name, state: 'visible', rows: cells }]);
}
