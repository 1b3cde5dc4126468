import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Answer } from '../../builders/returns/fillIn.ts';
import { fillInPack } from '../../builders/returns/fillIn.ts';
import { expect } from '../app.ts';
import type { RunningApp } from '../app.ts';
import { chooseFiles, chooseFolder } from '../chooseFile.ts';
import { goTo, picture } from './plan.ts';

/** Sends a file to each agency; answers with the names of the tables. */
export async function sendPacks(running: RunningApp, folder: string): Promise<string[]> {
  const { page } = running;
  await goTo(page, 'handoffs');
  await page
    .getByRole('button', { name: /^Giao việc/u })
    .first()
    .click();
  await page.getByLabel('Ngày gửi').fill('5/6/2020');
  await page.getByLabel('Hạn gửi lại').fill('20/6/2020');
  await picture(running, 'send');
  await chooseFolder(running, folder, () =>
    page.getByRole('button', { name: /^Giao cho \d+ cơ quan…$/u }).click(),
  );
  await expect(page.getByText(/^Đã ghi \d+ tệp giao của đợt 1/u).last()).toBeVisible();
  return readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
}

/** Another program fills a pack in; it comes back, is looked at and merged. */
export async function takeBack(
  running: RunningApp,
  { sent, name, answers }: { sent: string; name: string; answers: readonly Answer[] },
): Promise<void> {
  const { page } = running;
  const returned = join(sent, `đã điền ${name}`);
  writeFileSync(returned, await fillInPack(readFileSync(join(sent, name)), answers));
  await page.getByRole('tab', { name: /^Nhận/u }).click();
  await chooseFiles(running, [returned], () =>
    page.getByRole('button', { name: 'Nhận tệp…' }).first().click(),
  );
  await expect(page.getByRole('grid', { name: 'Những ô khác bản gửi' })).toBeVisible();
  await picture(running, 'review');
  const count = String(answers.length);
  await page.getByRole('button', { name: `Nhận ${count} ô không xung đột` }).click();
  await page.getByRole('button', { name: `Đưa ${count} ô vào kế hoạch` }).click();
  await expect(page.getByText(`Đã đưa ${count} ô của`).last()).toBeVisible();
}
