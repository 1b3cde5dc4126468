import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Page } from 'playwright';
import { readXlsx } from 'hucre';

import { loadSampleResolution } from '#electron/resolution/sampleResolution.ts';

import { fillInPack } from '../../../builders/returns/fillIn.ts';
import { chooseFile, chooseFiles, chooseFolder, chooseSavePath } from '../../../e2e/chooseFile.ts';
import { writeMessyAnnex } from '../../../e2e/messyAnnex.ts';
import type { Action, Walk } from '../action.ts';
import { pick } from '../action.ts';
import { showHistory, showScreen } from './screens.ts';

export const fileActions: readonly Action[] = [
  {
    name: 'import a table, and take it back',
    weight: 3,
    async run(walk) {
      const { page } = walk;
      await openTable(walk);
      const apply = page.getByRole('button', { name: /^Nhập \d+ dòng/u });
      for (let step = 0; step < 5 && !(await apply.isVisible()); step += 1) {
        await page.keyboard.press('Control+Enter');
        await page.waitForTimeout(400);
      }
      await apply.click();
      await page
        .getByText(/^Đã nhập /u)
        .last()
        .waitFor();
      await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
    },
  },
  {
    name: 'look at a table and leave it',
    weight: 3,
    async run(walk) {
      await openTable(walk);
      await walk.page.keyboard.press('F8');
      for (let step = walk.random(3); step > 0; step -= 1) {
        await walk.page.keyboard.press('Control+Enter');
      }
    },
  },
  {
    name: 'read the resolution again',
    weight: 1,
    async run({ app, page, folder }) {
      const path = join(folder, 'nghị quyết.txt');
      writeFileSync(path, loadSampleResolution().text);
      await showScreen(page, 'resolution');
      await page.getByRole('button', { name: 'Nạp bản mới…' }).click();
      await chooseFile(app, path, () =>
        page.getByRole('menuitem', { name: 'Mở tệp Word, PDF, trang web…' }).click(),
      );
      await page
        .getByText(/^Đã đọc \d+ điều khoản/u)
        .last()
        .waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'send packs, and merge one that came back',
    weight: 2,
    run: sendAndMerge,
  },
  {
    name: 'write the annexes',
    weight: 2,
    async run(walk) {
      const { page, folder } = walk;
      await page.keyboard.press('Control+p');
      const kind = pick(walk, ['xlsx', 'docx', 'pdf']);
      await page.getByRole('button', { name: 'Chọn loại tệp' }).click();
      const name = { xlsx: 'Xuất Excel', docx: 'Xuất Word', pdf: 'Xuất PDF' }[kind] ?? '';
      await save(walk, join(folder, `phụ lục.${kind}`), () =>
        page.getByRole('menuitem', { name }).click(),
      );
      await page
        .getByText(/^Đã xuất \d/u)
        .last()
        .waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'write and freeze a report',
    weight: 2,
    async run(walk) {
      const { page, folder } = walk;
      await showScreen(page, 'reports');
      await page.getByRole('tab', { name: 'Lập báo cáo' }).click();
      await page.getByRole('article', { name: 'Xem trước báo cáo' }).waitFor();
      if (walk.random(3) === 0) {
        await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Chốt' }).click();
        return;
      }
      const [name, ending] = pick(walk, [
        ['Word', 'docx'],
        ['Excel', 'xlsx'],
        ['PDF', 'pdf'],
      ] as const);
      await save(walk, join(folder, `báo cáo.${ending}`), () =>
        page.locator('main').getByRole('button', { name, exact: true }).first().click(),
      );
      await page
        .getByText(/^Đã ghi /u)
        .last()
        .waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'issue a version',
    weight: 1,
    async run({ page }) {
      await showHistory(page, 'Bản ban hành');
      await page.getByRole('button', { name: 'Ban hành…' }).click();
      await page.keyboard.type('Phụ lục điều chỉnh');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'make a backup',
    weight: 1,
    async run({ page }) {
      await showHistory(page, 'Bản sao lưu');
      await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
    },
  },
  {
    name: 'close the plan and open it again',
    weight: 1,
    async run(walk) {
      await closePlan(walk.page);
      await openPlan(walk);
    },
  },
  {
    name: 'open the sample and come back',
    weight: 1,
    async run(walk) {
      const { page } = walk;
      await closePlan(page);
      await page.getByRole('button', { name: /^Xem kế hoạch mẫu/u }).click();
      await page.locator('[data-tour="tasks"]').waitFor();
      await closePlan(page);
      await openPlan(walk);
    },
  },
];

async function openTable({ app, page, folder }: Walk): Promise<void> {
  const path = await writeMessyAnnex(folder);
  await chooseFile(app, path, () => page.keyboard.press('Control+i'));
  await page.getByRole('button', { name: /^Tiếp: /u }).waitFor();
}

async function sendAndMerge(walk: Walk): Promise<void> {
  const { app, page } = walk;
  const folder = join(walk.folder, 'giao');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await showScreen(page, 'handoffs');
  const back = page.getByRole('button', { name: 'Về sổ giao – nhận' });
  if (await back.isVisible()) await back.click();
  await page.getByRole('tab', { name: 'Sổ giao – nhận' }).click();
  await page
    .getByRole('button', { name: /^Giao việc/u })
    .first()
    .click();
  await page.getByLabel('Hạn gửi lại').fill('20/12/2020');
  await chooseFolder(app, folder, () =>
    page.getByRole('button', { name: /^Giao cho \d+ cơ quan…$/u }).click(),
  );
  await page
    .getByText(/^Đã ghi \d+ tệp giao/u)
    .last()
    .waitFor({ timeout: 120_000 });

  const packs = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const returned = join(folder, `đã điền ${pick(walk, packs)}`);
  const bytes = readFileSync(join(folder, basename(returned).replace('đã điền ', '')));
  const codes = await codesOf(bytes);
  const answers = codes.map((code) => ({ code, field: 'progress', value: 'Đang thực hiện' }));
  writeFileSync(returned, await fillInPack(bytes, answers));

  await page.getByRole('tab', { name: /^Nhận/u }).click();
  await chooseFiles(app, [returned], () =>
    page.getByRole('button', { name: 'Nhận tệp…' }).first().click(),
  );
  await page
    .getByText(/^Đã đọc \d+ tệp/u)
    .last()
    .waitFor({ timeout: 60_000 });
  const take = page.getByRole('button', { name: /^Nhận \d+ ô không xung đột/u });
  await take.or(page.getByText('Tệp này giống hệt bản gửi')).first().waitFor();
  if (!(await take.isVisible()) || (await take.isDisabled())) return;
  await take.click();
  await page.getByRole('button', { name: /^Đưa \d+ ô vào kế hoạch/u }).click();
  await page
    .getByText(/^Đã đưa \d+ ô của/u)
    .last()
    .waitFor();
}

/** Of the tasks that the agency leads, three at the most. */
async function codesOf(bytes: Buffer): Promise<string[]> {
  const { sheets } = await readXlsx(bytes);
  const rows = sheets.find(({ name }) => name === 'Chủ trì')?.rows ?? [];
  const codes = rows.map(([first]) => String(first ?? '')).filter((code) => code.startsWith('NV-'));
  return codes.slice(0, 3);
}

export async function closePlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kế hoạch:/u }).click();
  await page.getByRole('menuitem', { name: 'Đóng kế hoạch' }).click();
  await page.getByText('Mở gần đây').waitFor();
}

export async function openPlan({ app, page, planPath }: Walk): Promise<void> {
  await chooseFile(app, planPath, () =>
    page.getByRole('button', { name: /^Mở kế hoạch…/u }).click(),
  );
  await page.locator('[data-tour="tasks"]').waitFor({ timeout: 60_000 });
}

/** To a file that is not there yet. */
function save({ app }: Walk, path: string, ask: () => Promise<void>): Promise<void> {
  rmSync(path, { force: true });
  return chooseSavePath(app, path, ask);
}
