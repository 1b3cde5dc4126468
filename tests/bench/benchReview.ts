import { join } from 'node:path';

import { generateNKeysBetween } from 'fractional-indexing';
import type { Page } from 'playwright';

import { receiveFiles } from '#electron/handoffs/returns/receiveFiles.ts';
import { createReturnsReader } from '#electron/handoffs/returns/returnsNow.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';

import { aTask, anAgency } from '../builders/records.ts';
import { fillPlan, sendRound, writeTo } from '../builders/returns/aSentRound.ts';
import { fillInPack } from '../builders/returns/fillIn.ts';
import { aWorkbook } from '../builders/workbooks.ts';
import { timeScrolling } from './gridTimes.ts';
import { ratioOf, summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening } from './pageTimes.ts';

const rows = 1500;
const rounds = 3;
const frames = 120;
const title = 'Nghị quyết Tỉnh ủy năm 2020';

/**
 * How long frames take while the differences of a long returned file go by, beside those of the grid
 * of tasks in the same window.
 */
export async function benchReview(folder: string) {
  const path = join(folder, 'plan.dauviec');
  const cells = await receiveLongReturn(path, folder);
  return withWindow({ path, title }, join(folder, 'data'), async ({ page }) => {
    await timeOpening(page, title);
    const times = { grid: [] as number[], review: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      await page.getByRole('button', { name: /^Đầu việc/u }).click();
      times.grid.push(...(await scrollFromTop(page)));
      await page.getByRole('button', { name: /^Giao – nhận/u }).click();
      await page.getByRole('tab', { name: /^Nhận/u }).click();
      times.review.push(...(await scrollFromTop(page)));
    }
    const [grid, review] = [summarise(times.grid), summarise(times.review)];
    return { rows, cells, grid, review, ratio: ratioOf(review, grid) };
  });
}

async function scrollFromTop(page: Page): Promise<number[]> {
  await page.locator('.ag-row').first().waitFor();
  return timeScrolling(page, frames);
}

/** Each row comes back with three answers; gives the number of cells that differ. */
async function receiveLongReturn(path: string, folder: string): Promise<number> {
  const workbook = await aWorkbook(path);
  const lead = { text: 'Sở Y tế', agency: 'a1' };
  const tasks = generateNKeysBetween(null, null, rows).map((position, at) =>
    aTask({
      id: `t${at + 1}`,
      code: `NV-${String(at + 1).padStart(3, '0')}`,
      position,
      title: `Tham mưu xây dựng và tổ chức thực hiện kế hoạch số ${at + 1} về y tế cơ sở`,
      lead,
      period: 'Quý II/2020',
    }),
  );
  fillPlan(workbook, [anAgency()], tasks);
  const [pack] = await sendRound(workbook, { due: '2020-06-20', sentOn: '2020-06-05' });
  const answers = tasks.flatMap(({ code }) => [
    { code, field: 'progress', value: 'Đang thực hiện' },
    { code, field: 'percent', value: 55 },
    { code, field: 'result', value: `Đã họp, lấy ý kiến và chỉnh sửa dự thảo của ${code}` },
  ]);
  const bytes = await fillInPack(pack?.bytes ?? Buffer.alloc(0), answers);
  const file = writeTo(join(folder, 'So-Y-te.xlsx'), bytes);
  await receiveFiles(
    workbook,
    createReturnsReader()(workbook),
    createParser(sourceHelpers.parser),
    { paths: [file], receivedOn: '2020-06-18', mayAssign: true },
    { signal: new AbortController().signal, report: () => undefined },
  );
  workbook.close();
  return answers.length;
}
