import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';

import { aTask } from '../../builders/records.ts';
import { aPlan } from '../aPlan.ts';
import { answer, aUserError, eventsOf, jobOf } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

const plan = aPlan([aTask()]);

test('an export tells how many rows went where', async () => {
  showWindow(
    createFakeEngine({
      snapshot: plan,
      instead: {
        annexes: { export: ({ path }) => answer(() => jobOf([], { path, rows: 24 })) },
      },
    }),
  );
  await askForExport();

  await expect
    .element(page.getByText('Đã xuất 24 dòng ra Phụ lục - Nghị quyết Tỉnh ủy năm 2020.xlsx'))
    .toBeVisible();
});

test('a long job shows where it is, and stopping it leaves everything as it was', async () => {
  showWindow(createFakeEngine({ snapshot: plan, instead: { annexes: endlessExport() } }));
  await askForExport();
  const dialog = page.getByRole('alertdialog');
  await expect.element(dialog.getByText('Đang ghi tệp…')).toBeVisible();
  await expect.element(dialog.getByText('3 / 24')).toBeVisible();
  await expect.element(dialog.getByRole('progressbar')).toBeVisible();

  await dialog.getByRole('button', { name: 'Dừng' }).click();

  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByText('Đã dừng theo yêu cầu; không có gì thay đổi.')).toBeVisible();
});

test('a job that fails while it is being stopped says why', async () => {
  const failing = endlessExport(() => aUserError('diskFull', { file: 'Phụ lục.xlsx' }));
  showWindow(createFakeEngine({ snapshot: plan, instead: { annexes: failing } }));
  await askForExport();

  await page.getByRole('alertdialog').getByRole('button', { name: 'Dừng' }).click();

  await expect.element(page.getByText(/^Ổ đĩa đã đầy/)).toBeVisible();
  await expect.element(page.getByText(/^Đã dừng/)).not.toBeInTheDocument();
});

test('a file is saved in the folder that was asked for, and not before that is shown', async () => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const engine = createFakeEngine({ snapshot: plan });
  const { listFolder } = engine.files;
  Object.assign(engine.files, {
    async listFolder(input: Parameters<typeof listFolder>[0]) {
      if (input.folder === '/home/an/Báo cáo') await arrived;
      return listFolder(input);
    },
  });
  showWindow(engine);
  await openExport();
  await page.getByRole('textbox', { name: 'Thư mục', exact: true }).fill('/home/an/Báo cáo');
  await page.getByRole('button', { name: 'Đến' }).click();
  const save = page.getByRole('button', { name: 'Lưu', exact: true });
  await expect.element(save).toBeDisabled();

  arrive();

  await expect.element(save).toBeEnabled();
});

async function askForExport(): Promise<void> {
  await openExport();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

async function openExport(): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Xuất phụ lục' }).click();
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
}

/** Says how far it is and then waits to be stopped. */
function endlessExport(
  endOf: () => Error = () => new DOMException('', 'AbortError'),
): Pick<EngineClient['annexes'], 'export'> {
  return {
    export: (_, { signal } = {}) =>
      answer(() =>
        eventsOf(
          (async function* () {
            yield { type: 'progress', stage: 'writing', done: 3, total: 24 } as const;
            await new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () => reject(endOf()));
            });
          })(),
        ),
      ),
  };
}
