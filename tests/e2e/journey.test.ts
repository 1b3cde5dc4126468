import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { loadSampleResolution } from '#electron/resolution/sampleResolution.ts';

import { expect, test } from './app.ts';
import { chooseSavePath } from './chooseFile.ts';
import { fillIn, importTable, indentUndoRedo, readAnnex } from './journey/assigning.ts';
import { sendPacks, takeBack } from './journey/handingOut.ts';
import {
  acceptProposals,
  createPlan,
  goTo,
  issueBaseline,
  makeTask,
  openTasks,
  picture,
  readResolution,
} from './journey/plan.ts';
import { freezeReport, lookForGaps } from './journey/reporting.ts';
import { runDauviec } from './runDauviec.ts';
import { cellAt, typeInto } from './taskGrid.ts';

const quotes = [
  'Tổ chức thành công đại hội Đảng các cấp nhiệm kỳ 2020 - 2025',
  'Lãnh đạo chặt chẽ công tác chuẩn bị văn kiện, nhân sự',
  'Tạo quỹ đất sạch thu hút đầu tư',
];

test('from the resolution to the report of the year, and back again', async ({ app }) => {
  const at = (name: string): string => join(app.folder, name);
  const plan = at('Nghị quyết 2020.dauviec');
  writeFileSync(at('nghị quyết.txt'), loadSampleResolution().text);

  const first = await app.start();
  const { page } = first;
  await createPlan(first, plan);
  await readResolution(first, at('nghị quyết.txt'));
  for (const quote of quotes) await makeTask(first, quote);
  await fillIn(first);
  await indentUndoRedo(first);
  await importTable(first, at('Phân công.xlsx'));
  await openTasks(first);
  await expect(cellAt(page, 5, 'title')).toHaveText('Sơ kết công tác phòng, chống dịch');
  await expect(cellAt(page, 5, 'lead')).toHaveText('SYT');
  await picture(first, 'tasks');

  await page.getByRole('button', { name: 'Xuất phụ lục' }).first().click();
  await chooseSavePath(first, at('phụ lục.xlsx'), () =>
    page.getByRole('button', { name: 'Xuất Excel' }).click(),
  );
  await expect(page.getByText('Đã xuất 7 dòng').last()).toBeVisible();
  expect(await readAnnex(at('phụ lục.xlsx'))).toEqual(annex);
  await issueBaseline(first, 'Phụ lục 1');

  mkdirSync(at('Giao'));
  const packs = await sendPacks(first, at('Giao'));
  expect(packs).toContain('So-Y-te_dot-1.xlsx');
  await takeBack(first, {
    sent: at('Giao'),
    name: 'So-Y-te_dot-1.xlsx',
    answers: [
      { code: 'NV-006', field: 'progress', value: 'Hoàn thành' },
      { code: 'NV-006', field: 'completedOn', value: '18/6/2020' },
      { code: 'NV-006', field: 'evidence', value: 'Báo cáo số 1124' },
    ],
  });
  await openTasks(first);
  await expect(cellAt(page, 5, 'progress')).toHaveText('Hoàn thành');
  await typeInto(cellAt(page, 6, 'progress'), 'Đang thực hiện');
  await expect(cellAt(page, 6, 'progress')).toHaveText('Đang thực hiện');

  await goTo(page, 'resolution');
  await acceptProposals(first);
  await goTo(page, 'targets');
  await expect(cellAt(page, 0, 'name')).not.toHaveText('');
  await picture(first, 'targets');
  await goTo(page, 'timeline');
  await picture(first, 'timeline');
  await lookForGaps(first);
  const report = await freezeReport(first, at('báo cáo.docx'));
  expect(report).toContain('Mua sắm trang thiết bị y tế');
  expect(report).toContainEqual(expect.stringMatching(/^- Hoàn thành đúng hạn: 1 nhiệm vụ/u));
  expect(first.problems).toEqual([]);
  await first.quit();
  expect(progressOf(plan)).toMatchObject({ 'NV-006': 'Hoàn thành', 'NV-007': 'Đang thực hiện' });

  const second = await app.start(plan);
  await goTo(second.page, 'history');
  await picture(second, 'history');
  await openTasks(second);
  await expect(cellAt(second.page, 2, 'number')).toHaveText('1.1');
  await expect(cellAt(second.page, 2, 'period')).toContainText('29/6/2020');
  await expect(cellAt(second.page, 4, 'support')).toContainText('Sở KH&ĐT');
  await undoTheMerge(second.page);
  expect(second.problems).toEqual([]);
  await second.quit();
  expect(progressOf(plan)).toMatchObject({ 'NV-006': null, 'NV-007': null });
});

const annex = [
  ['I', 'NV-001', 'Nhiệm vụ, giải pháp', '', '', ''],
  ['1', 'NV-002', quotes[0], 'Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Quý III/2020'],
  [
    '1.1',
    'NV-003',
    quotes[1],
    'Văn phòng Tỉnh ủy',
    'Ban Tuyên giáo Tỉnh ủy; Ban Tổ chức Tỉnh ủy',
    'Trước 30/6/2020',
  ],
  ['II', 'NV-004', '“Bứt phá về đích”', '', '', ''],
  ['2', 'NV-005', quotes[2], 'Sở Tài nguyên và Môi trường', 'Sở Kế hoạch và Đầu tư', 'Quý II/2020'],
  ['3', 'NV-006', 'Sơ kết công tác phòng, chống dịch', 'Sở Y tế', 'Sở Tài chính', 'Quý II/2020'],
  ['4', 'NV-007', 'Mua sắm trang thiết bị y tế', 'Sở Y tế', '', '30/6/2020'],
];

/** Steps are taken back one by one, past what was sent and issued, until the returned file is out again. */
async function undoTheMerge(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: /^Hoàn tác: / });
  let taken = '';
  for (let steps = 0; steps < 40 && !taken.includes('Sở Y tế'); steps += 1) {
    taken = (await undo.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Control+z');
    await expect(undo).not.toHaveAccessibleName(taken);
  }
  expect(taken).toContain('Sở Y tế');
}

/** What the file says, by code. */
function progressOf(plan: string): Record<string, string | null> {
  const { tasks } = JSON.parse(runDauviec('dump', plan, '--json')) as {
    readonly tasks: readonly { readonly code: string; readonly progress: string | null }[];
  };
  return Object.fromEntries(tasks.map(({ code, progress }) => [code, progress]));
}
