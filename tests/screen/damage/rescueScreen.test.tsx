import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';

import { anExamination, aSalvagedTable } from '../../builders/examinations.ts';
import { aTask } from '../../builders/records.ts';
import { aPlan } from '../aPlan.ts';
import { answer, aUserError, eventsOf, jobOf } from '../engineAnswers.ts';
import { showWindow } from '../showWindow.tsx';
import {
  anEngine,
  backupCard,
  file,
  heading,
  openFromRecent,
  path,
  salvageCard,
} from './damagedFile.ts';

test('a damaged recent file shows the two ways, and the better one with its reason', async () => {
  showWindow(anEngine(anExamination()));
  await openFromRecent();

  await expect.element(heading()).toHaveFocus();
  await expect.element(page.getByText(/không ghi gì vào đó/)).toBeVisible();
  await expect.element(page.getByText(path)).toBeVisible();
  await expect
    .element(backupCard().getByText('Thiếu 3 thao tác (8 ô) làm sau lúc sao lưu.'))
    .toBeVisible();
  await expect.element(salvageCard().getByText('Nên chọn')).toBeVisible();
  await expect.element(salvageCard().getByText(/kể cả những gì làm sau/)).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('each part is told with what was found, rebuilt, mended, lost and in the backup', async () => {
  const tables = [
    aSalvagedTable({ found: 1200, rebuilt: 3, mended: 2, lost: 7, inBackup: 1190 }),
    aSalvagedTable({ table: 'clauses', found: 9, lost: 4, isLostExact: false, inBackup: 13 }),
    aSalvagedTable({ table: 'agencies', found: 0, isLostExact: false, inBackup: 40 }),
    aSalvagedTable({ table: 'views', found: 1, inBackup: 1 }),
  ];
  showWindow(anEngine(anExamination({ tables })));
  await openFromRecent();

  await expect.element(page.getByRole('table')).toBeVisible();
  const rows = page
    .getByRole('row')
    .elements()
    .slice(2)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['Đầu việc và mục', '1.200', '3', '2', '7', '1.190'],
    ['Điểm của nghị quyết', '9', '0', '0', 'ít nhất 4', '13'],
    ['Cơ quan', '0', '0', '0', 'không rõ', '40'],
  ]);
});

test('looking into the file tells what it does, and can be stopped and begun again', async () => {
  let rounds = 0;
  const examine: EngineClient['damage']['examine'] = (_, { signal } = {}) =>
    answer(() => {
      rounds += 1;
      return rounds > 1 ? jobOf([], anExamination()) : eventsOf(endless(signal));
    });
  showWindow(anEngine(anExamination(), { damage: { examine } }));
  await openFromRecent();
  await expect.element(page.getByText('Đang tìm bản sao lưu còn tốt…')).toBeVisible();
  await expect.element(page.getByRole('progressbar')).toBeVisible();

  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect.element(page.getByText(/^Đã dừng nên chưa biết/)).toBeVisible();
  await expect.element(heading()).toHaveFocus();

  await page.getByRole('button', { name: 'Xem xét lại' }).click();
  await expect.element(salvageCard()).toBeVisible();
});

test('a file that is gone meanwhile is told in place, and can be looked for again', async () => {
  let rounds = 0;
  const examine: EngineClient['damage']['examine'] = () =>
    answer(() => {
      rounds += 1;
      if (rounds === 1) throw aUserError('fileNotFound', { file });
      return jobOf([], anExamination());
    });
  showWindow(anEngine(anExamination(), { damage: { examine } }));
  await openFromRecent();
  await expect.element(page.getByText(`Không tìm thấy tệp “${file}”.`)).toBeVisible();

  await page.getByRole('button', { name: 'Thử lại' }).click();

  await expect.element(salvageCard()).toBeVisible();
});

test('when neither way is open it says so, and whom to send what', async () => {
  showWindow(anEngine(anExamination({ tables: [], backup: null, token: null })));
  await openFromRecent();

  await expect
    .element(page.getByRole('heading', { name: 'Chưa lấy lại được gì từ tệp này' }))
    .toBeVisible();
  await expect.element(page.getByText('/home/an/.config/dau-viec/logs')).toBeVisible();
});

test('without a backup the salvage alone can be had', async () => {
  showWindow(anEngine(anExamination({ backup: null })));
  await openFromRecent();

  await expect.element(backupCard().getByText('Không có bản sao lưu nào dùng được.')).toBeVisible();
  await expect.element(backupCard().getByRole('button')).not.toBeInTheDocument();
  await expect.element(salvageCard().getByText('Nên chọn')).toBeVisible();
});

test('Esc goes back to the start screen', async () => {
  showWindow(anEngine(anExamination()));
  await openFromRecent();
  await expect.element(heading()).toHaveFocus();

  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByRole('button', { name: /^Tạo kế hoạch mới/ })).toBeVisible();
});

test('Tab leads from the heading over the place of the file to the two ways', async () => {
  showWindow(anEngine(anExamination()));
  await openFromRecent();
  await expect.element(salvageCard()).toBeVisible();

  const names: (string | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await userEvent.keyboard('{Tab}');
    names.push(document.activeElement?.textContent ?? null);
  }

  expect(names).toEqual(['Chép đường dẫn', 'Khôi phục từ bản sao lưu…', 'Lưu phần cứu được…']);
});

test('a damaged file named at the start shows the same', async () => {
  const engine = anEngine(anExamination());
  const { start } = engine.app;
  Object.assign(engine.app, {
    start: async () => ({
      ...(await start()),
      problem: { code: 'workbookDamaged', params: { file, path } },
    }),
  });
  showWindow(engine);

  await expect.element(heading()).toHaveFocus();
});

test('Esc goes back to the workbook that is open, and to its screen', async () => {
  showWindow(anEngine(anExamination(), { snapshot: aPlan([aTask()]) }));
  await page.getByRole('navigation').getByRole('button', { name: 'Lịch sử' }).click();
  await expect.element(page.getByRole('tablist')).toBeVisible();
  await userEvent.keyboard('{Control>}o{/Control}');
  await page.getByRole('dialog').getByText(file).click();
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  await expect.element(heading()).toHaveFocus();
  await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();

  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByRole('tablist')).toBeVisible();
});

test('the rescue of a workbook that is open is shown on request', async () => {
  const { session } = showWindow(anEngine(anExamination(), { snapshot: aPlan([aTask()]) }));
  await expect.element(page.getByRole('navigation')).toBeVisible();

  session.showRescue(path);

  await expect.element(salvageCard()).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Quay lại kế hoạch đang mở' }))
    .toBeVisible();
});

async function* endless(signal: AbortSignal | undefined) {
  yield { type: 'progress', stage: 'reading', done: 0, total: null } as const;
  await new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}
