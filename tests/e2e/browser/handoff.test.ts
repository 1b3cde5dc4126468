import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unpackZip } from '#electron/parsing/unpackZip.ts';

import { fillInPack } from '../../builders/returns/fillIn.ts';
import { swapRows } from '../../builders/returns/swapRows.ts';
import { writeXlsx } from '../../builders/returns/writeXlsx.ts';
import { expect, test } from '../app.ts';
import { chooseFiles, chooseFolder, chooseSavePath } from '../chooseFile.ts';
import { runDauviec } from '../runDauviec.ts';
import { cellAt, typeInto } from '../taskGrid.ts';

const table = [
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Tiến độ', 'Thời gian'],
  ['1', 'Sơ kết công tác phòng, chống dịch', 'Sở Y tế', 'Sở Tài chính', '', 'Quý II/2020'],
  ['2', 'Mua sắm trang thiết bị y tế', 'Sở Y tế', '', '', '30/6/2020'],
  ['3', 'Công nhận 12 xã nông thôn mới', 'Sở Nông nghiệp và Phát triển nông thôn', '', '', '2020'],
  ['4', 'Quyết toán ngân sách năm 2019', 'Sở Tài chính', '', 'Đang thực hiện', 'Trước 30/6/2020'],
];

test('packs go out, come back filled in, are reviewed by keys, merged and taken back', async ({
  app,
}) => {
  const at = (name: string): string => join(app.folder, name);
  const plan = at('Kế hoạch.dauviec');
  runDauviec('new', plan, '--year', '2020', '--directory', 'ben-tre-2020');
  writeFileSync(at('Phân công.xlsx'), tableFile('Phân công', table));
  runDauviec('import', plan, at('Phân công.xlsx'));
  const running = await app.start(plan);
  const { page } = running;
  const picture = (name: string): Promise<unknown> =>
    page.screenshot({ path: test.info().outputPath(`${name}.png`) });

  await page.getByRole('button', { name: /^Giao – nhận/u }).click();
  await page
    .getByRole('button', { name: /^Giao việc/u })
    .first()
    .click();
  await page.getByLabel('Ngày gửi').fill('5/6/2020');
  await page.getByLabel('Hạn gửi lại').fill('20/6/2020');
  await picture('send');
  const sent = at('Giao');
  mkdirSync(sent);
  await chooseFolder(running, sent, () =>
    page.getByRole('button', { name: 'Giao cho 3 cơ quan…' }).click(),
  );
  await expect(page.getByText('Đã ghi 3 tệp giao của đợt 1 và ghi vào sổ').last()).toBeVisible();
  expect(readdirSync(sent)).toEqual([
    'So-Nong-nghiep-va-Phat-trien-nong-thon_dot-1.xlsx',
    'So-Nong-nghiep-va-Phat-trien-nong-thon_dot-1_cong-van.docx',
    'So-Tai-chinh_dot-1.xlsx',
    'So-Tai-chinh_dot-1_cong-van.docx',
    'So-Y-te_dot-1.xlsx',
    'So-Y-te_dot-1_cong-van.docx',
  ]);
  await picture('register');

  // Ours goes on meanwhile: what the agency writes into that cell is a conflict.
  await page.getByRole('button', { name: /^Đầu việc 4/u }).click();
  await cellAt(page, 1, 'title').click();
  await page.keyboard.press('End');
  await typeInto(cellAt(page, 1, 'progress'), 'Đang thực hiện');
  await expect(cellAt(page, 1, 'progress')).toHaveText('Đang thực hiện');

  const back = at('Trả lại');
  mkdirSync(back);
  const health = await fillInPack(readFileSync(join(sent, 'So-Y-te_dot-1.xlsx')), [
    { code: 'NV-001', field: 'progress', value: 'Hoàn thành' },
    { code: 'NV-001', field: 'completedOn', value: '18/6/2020' },
    { code: 'NV-001', field: 'evidence', value: 'Báo cáo số 1124' },
    { code: 'NV-002', field: 'progress', value: 'Hoàn thành' },
  ]);
  writeFileSync(join(back, 'So-Y-te_sua-lan-2.xlsx'), swapRows(health, 'NV-001', 'NV-002'));
  const finance = await fillInPack(readFileSync(join(sent, 'So-Tai-chinh_dot-1.xlsx')), [
    { code: 'NV-004', field: 'result', value: 'Đã trình Hội đồng nhân dân tỉnh' },
  ]);
  writeFileSync(join(back, 'STC.xlsx'), finance);
  writeFileSync(
    join(back, 'Xăng dầu.xlsx'),
    tableFile('Tháng 6', [
      ['Xe', 'Số lít'],
      ['71A', '40'],
    ]),
  );

  await page.getByRole('button', { name: /^Giao – nhận/u }).click();
  await page.getByRole('tab', { name: /^Nhận/u }).click();
  await chooseFiles(
    running,
    ['So-Y-te_sua-lan-2.xlsx', 'STC.xlsx', 'Xăng dầu.xlsx'].map((name) => join(back, name)),
    () => page.getByRole('button', { name: 'Nhận tệp…' }).first().click(),
  );
  const files = page.getByRole('listbox', { name: 'Các tệp nhận về' });
  await expect(files.getByRole('option')).toHaveCount(3);
  await expect(files.getByRole('option', { name: /Xăng dầu/u })).toContainText(
    'không phải tệp của kế hoạch này',
  );
  await files.getByRole('option', { name: /Sở Y tế/u }).click();
  await expect(page.getByText(/^gửi 05\/6 .*muộn/u)).toBeVisible();
  await picture('review');

  const review = page.getByRole('grid', { name: 'Những ô khác bản gửi' });
  await review.getByRole('gridcell', { name: 'Báo cáo số 1124' }).click();
  await page.keyboard.press('Control+a');
  await review.getByText('Xung đột').click();
  await page.keyboard.press('ArrowRight');
  await expect(review.getByText('Xung đột')).toHaveCount(0);
  await picture('decided');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đã đưa 4 ô của Sở Y tế vào kế hoạch').last()).toBeVisible();

  await page.getByRole('tab', { name: 'Biên bản' }).click();
  await chooseSavePath(running, at('Biên bản.docx'), () =>
    page.getByRole('button', { name: 'Xuất Word…' }).click(),
  );
  await expect(page.getByText('Đã ghi Biên bản.docx').last()).toBeVisible();
  const words = unpackZip(readFileSync(at('Biên bản.docx')))
    .get('word/document.xml')
    ?.toString('utf8');
  expect(words).toContain('Báo cáo số 1124');
  await picture('minutes');

  await page.getByRole('button', { name: /^Đầu việc 4/u }).click();
  await expect(cellAt(page, 0, 'progress')).toHaveText('Hoàn thành');
  await expect(cellAt(page, 1, 'progress')).toHaveText('Hoàn thành');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(cellAt(page, 0, 'progress')).toHaveText('');
  await expect(cellAt(page, 1, 'progress')).toHaveText('Đang thực hiện');
  expect(running.problems).toEqual([]);
});

function tableFile(name: string, rows: readonly (readonly string[])[]): Buffer {
  const cells = rows.map((row) => ({
    cells: row.map((value) => (value === '' ? null : { value })),
  }));
  return writeXlsx([{ name, state: 'visible', rows: cells }]);
}
