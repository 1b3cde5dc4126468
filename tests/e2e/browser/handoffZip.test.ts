import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readXlsx } from 'hucre';

import { unpackZip } from '#electron/parsing/unpackZip.ts';

import { writeXlsx } from '../../builders/returns/writeXlsx.ts';
import { expect, test } from '../app.ts';
import { chooseFiles, chooseFolder, chooseSavePath } from '../chooseFile.ts';
import { runDauviec } from '../runDauviec.ts';

const tasks = [
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
  ['1', 'Sơ kết công tác phòng, chống dịch', 'Sở Y tế', 'Quý II/2020'],
  ['2', 'Mua sắm trang thiết bị y tế', 'Sở Y tế', '30/6/2020'],
];
const targets = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2020'],
  ['1', 'Tỷ lệ hộ nghèo giảm còn', '%', '4'],
];

test('a zip goes out; a file that only its contents tell comes back; minutes and annexes are written', async ({
  app,
}) => {
  const at = (name: string): string => join(app.folder, name);
  const plan = at('Kế hoạch.dauviec');
  runDauviec('new', plan, '--year', '2020', '--directory', 'ben-tre-2020');
  writeFileSync(at('Phụ lục.xlsx'), tablesFile({ 'Đầu việc': tasks, 'Chỉ tiêu': targets }));
  runDauviec('import', plan, at('Phụ lục.xlsx'));
  const running = await app.start(plan);
  const { page } = running;
  const picture = (name: string): Promise<unknown> =>
    page.screenshot({ path: test.info().outputPath(`${name}.png`) });

  await page.getByRole('button', { name: /^Giao – nhận/u }).click();
  await page
    .getByRole('button', { name: /^Giao việc/u })
    .first()
    .click();
  await page.getByLabel('một tệp nén .zip').check();
  await chooseSavePath(running, at('Giao.zip'), () =>
    page.getByRole('button', { name: 'Giao cho 1 cơ quan…' }).click(),
  );
  await expect(page.getByText(/^Đã ghi .* vào sổ/u).last()).toBeVisible();
  expect([...unpackZip(readFileSync(at('Giao.zip'))).keys()]).toEqual([
    'So-Y-te_dot-1.xlsx',
    'So-Y-te_dot-1_cong-van.docx',
  ]);

  const words = tasks.slice(1).map(([, title = '']) => `${title};Hoàn thành`);
  const answer = `Nội dung nhiệm vụ;Tiến độ\n${words.join('\n')}\n`;
  writeFileSync(at('Báo cáo tháng 6.csv'), answer);
  await page.getByRole('tab', { name: /^Nhận/u }).click();
  await chooseFiles(running, [at('Báo cáo tháng 6.csv')], () =>
    page.getByRole('button', { name: 'Nhận tệp…' }).first().click(),
  );
  await picture('consent');
  await page.getByRole('button', { name: 'Là của Sở Y tế, đợt 1 (100 % dòng khớp)' }).click();
  await page.getByRole('button', { name: 'Nhận 2 ô không xung đột' }).click();
  await page.getByRole('button', { name: 'Đưa 2 ô vào kế hoạch' }).click();
  await expect(page.getByText('Đã đưa 2 ô của Sở Y tế vào kế hoạch').last()).toBeVisible();

  await page.getByRole('button', { name: 'Việc khác với tệp này' }).click();
  const evidence = at('user-data');
  await chooseFolder(running, evidence, () =>
    page.getByRole('menuitem', { name: 'Lấy tệp gốc…' }).click(),
  );
  await expect(page.getByText('Đã ghi Báo cáo tháng 6.csv như khi nhận').last()).toBeVisible();
  expect(readFileSync(join(evidence, 'Báo cáo tháng 6.csv'), 'utf8')).toBe(answer);

  await page.getByRole('tab', { name: 'Biên bản' }).click();
  await chooseSavePath(running, at('Biên bản.xlsx'), () =>
    page.getByRole('button', { name: 'Xuất Excel…' }).click(),
  );
  await expect(page.getByText('Đã ghi Biên bản.xlsx').last()).toBeVisible();
  expect(await sheetNames(at('Biên bản.xlsx'))).toEqual([
    'Giao – nhận',
    'Đã tiếp nhận',
    'Không tiếp nhận',
  ]);

  await page.keyboard.press('Control+p');
  await page.getByRole('tab', { name: 'Cả hai' }).or(page.getByLabel('Cả hai')).first().click();
  await picture('annexes');
  await chooseSavePath(running, at('Phụ lục ban hành.xlsx'), () =>
    page.getByRole('button', { name: 'Xuất Excel' }).click(),
  );
  await expect(page.getByText(/^Đã xuất 3 dòng ra Phụ lục ban hành\.xlsx/u).last()).toBeVisible();
  expect((await sheetNames(at('Phụ lục ban hành.xlsx'))).length).toBe(2);
  expect(running.problems).toEqual([]);
});

async function sheetNames(path: string): Promise<string[]> {
  const { sheets } = await readXlsx(readFileSync(path));
  return sheets.map(({ name }) => name);
}

function tablesFile(tables: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  return writeXlsx(
    Object.entries(tables).map(([name, rows]) => ({
      name,
      state: 'visible',
      rows: rows.map((row) => ({ cells: row.map((value) => ({ value })) })),
    })),
  );
}
