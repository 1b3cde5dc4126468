import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadSampleResolution } from '#electron/resolution/sampleResolution.ts';

import { fillInPack } from '../../builders/returns/fillIn.ts';
import { expect, test } from '../app.ts';
import {
  chooseCell,
  chooseFolder,
  fillIn,
  openFile,
  openTab,
  pressButton,
  reach,
  saveAs,
} from '../journey/byKeyboard.ts';
import { takeTable, writeTable } from '../journey/assigning.ts';
import { acceptProposals, goTo, picture } from '../journey/plan.ts';
import { cellAt } from '../taskGrid.ts';

test('from the resolution to the report of the year without a mouse', async ({ app }) => {
  const at = (name: string): string => join(app.folder, name);
  writeFileSync(at('nghị quyết.txt'), loadSampleResolution().text);
  mkdirSync(at('Giao'));
  const running = await app.start();
  const { page } = running;
  const { keyboard } = page;

  await pressButton(page, 'Tạo kế hoạch mới');
  await fillIn(page, page.getByLabel('Tên kế hoạch'), 'Nghị quyết Tỉnh ủy năm 2020');
  await fillIn(page, page.getByLabel('Năm kế hoạch'), '2020');
  await reach(page, page.getByRole('radio'));
  await reach(page, page.getByRole('radio', { name: /Bến Tre 2020/ }), 'ArrowDown');
  await reach(page, page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }));
  await keyboard.press('Enter');
  await saveAs(page, at('Kế hoạch.dauviec'));

  await goTo(page, 'resolution');
  await pressButton(page, /^Mở tệp/u);
  await openFile(page, at('nghị quyết.txt'), 'Enter');
  await expect(page.getByText(/Đề xuất: [1-9]/u)).toBeVisible();
  await acceptProposals(running);

  await goTo(page, 'tasks');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await chooseCell(page, cellAt(page, 1, 'lead'));
  await keyboard.type('so y te');
  await keyboard.press('Enter');
  await expect(cellAt(page, 1, 'lead')).toHaveText('SYT');
  await picture(running, 'tasks');

  writeTable(at('Phân công.xlsx'));
  await keyboard.press('Control+i');
  await openFile(page, at('Phân công.xlsx'), 'Space');
  await takeTable(page);
  await expect(page.getByText(/^Đã nhập 2 đầu việc từ/u).last()).toBeVisible();

  await goTo(page, 'timeline');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
  await picture(running, 'timeline');

  await keyboard.press('Control+p');
  await pressButton(page, 'Xuất Excel');
  await saveAs(page, at('phụ lục.xlsx'));
  await expect(page.getByText(/^Đã xuất \d+ dòng/u).last()).toBeVisible();
  await keyboard.press('Escape');

  await goTo(page, 'history');
  await openTab(page, 'Bản ban hành');
  await pressButton(page, 'Ban hành…');
  await keyboard.type('Phụ lục 1');
  await keyboard.press('Enter');
  await expect(page.getByText('Đã ban hành “Phụ lục 1”').last()).toBeVisible();

  await goTo(page, 'handoffs');
  await pressButton(page, /^Giao việc/u);
  await pressButton(page, /^Giao cho \d+ cơ quan…$/u);
  await chooseFolder(page, at('Giao'));
  await expect(page.getByText(/^Đã ghi \d+ tệp giao của đợt 1/u).last()).toBeVisible();
  const answers = [{ code: 'NV-002', field: 'progress', value: 'Đang thực hiện' }] as const;
  const pack = readFileSync(join(at('Giao'), 'So-Y-te_dot-1.xlsx'));
  writeFileSync(at('So-Y-te.xlsx'), await fillInPack(pack, answers));
  await openTab(page, /^Nhận/u);
  await pressButton(page, 'Nhận tệp…');
  await openFile(page, at('So-Y-te.xlsx'), 'Space');
  const review = page.getByRole('grid', { name: 'Những ô khác bản gửi' });
  await reach(page, review.locator('*'));
  await keyboard.press('Control+a');
  await keyboard.press('Control+Enter');
  await expect(page.getByText('Đã đưa 1 ô của Sở Y tế vào kế hoạch').last()).toBeVisible();

  await goTo(page, 'targets');
  await expect(cellAt(page, 0, 'name')).not.toHaveText('');
  await goTo(page, 'checks');
  await keyboard.press('F8');
  await picture(running, 'checks');
  await goTo(page, 'reports');
  await openTab(page, 'Lập báo cáo');
  await pressButton(page, 'Chốt báo cáo');
  await pressButton(page, /^Chốt$/u);
  await expect(page.getByText(/^Mã báo cáo: BC-/u)).toBeVisible();
  await picture(running, 'report');

  await goTo(page, 'tasks');
  await keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác: Gộp báo cáo của Sở Y tế/u)).toBeVisible();
  expect(running.problems).toEqual([]);
});
