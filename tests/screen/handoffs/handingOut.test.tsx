import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { Gap, Recipient } from '#shared/handoffs/recipient.ts';

import { showWindow } from '../showWindow.tsx';
import { activeCell, clickCell, rowIsDrawn, shown } from '../tasks/gridPage.ts';
import { createHandoffEngine, files, foreignReturn, healthReturn } from './returnedFiles.ts';

const recipients: readonly Recipient[] = [
  { agency: 'a1', name: 'Sở Y tế', lead: 3, support: 1, file: 'So-Y-te.xlsx', isChosen: true },
  { agency: 'a3', name: 'Sở Tài chính', lead: 2, support: 0, file: 'STC.xlsx', isChosen: true },
  { agency: 'a4', name: 'Công an tỉnh', lead: 0, support: 2, file: 'CA.xlsx', isChosen: false },
];

const gaps: readonly Gap[] = [
  { kind: 'no-lead', task: 'n36', code: 'NV-036', title: 'Đề án y tế thông minh', owner: null },
];

/** Keeps what the window asks the engine to do. */
function watch<Name extends 'send' | 'remind' | 'receive'>(engine: EngineClient, name: Name) {
  const asked: Parameters<EngineClient['handoffs'][Name]>[0][] = [];
  const { [name]: run } = engine.handoffs;
  Object.assign(engine.handoffs, {
    [name]: (input: never) => {
      asked.push(input);
      return run(input);
    },
  });
  return asked;
}

async function show(engine: EngineClient): Promise<void> {
  showWindow(engine);
  await rowIsDrawn('n31');
  await userEvent.keyboard('{Alt>}7{/Alt}');
}

const chooseThisFolder = () => page.getByRole('button', { name: 'Chọn thư mục này' }).click();

test('a round goes to the chosen agencies, and what reaches nobody is shown first', async () => {
  const { engine } = createHandoffEngine({ register: [], returns: [], recipients, plan: { gaps } });
  const asked = watch(engine, 'send');
  await show(engine);
  await page.getByRole('button', { name: 'Giao việc cho các cơ quan' }).click();
  await page.getByRole('checkbox', { name: 'Sở Tài chính' }).click();
  await page.getByRole('checkbox', { name: 'Công an tỉnh' }).click();
  await page.getByRole('textbox', { name: 'Hạn gửi lại' }).fill('20/6/2020');
  await page.getByRole('textbox', { name: 'Ngày gửi' }).fill('05/6/2020');
  await page.getByRole('button', { name: 'Giao cho 2 cơ quan…' }).click();
  await chooseThisFolder();
  await rowIsDrawn('100');
  expect(asked).toMatchObject([
    { agencies: ['a1', 'a4'], sections: null, due: '2020-06-20', sentOn: '2020-06-05', name: null },
  ]);

  await page.getByRole('button', { name: 'Giao việc…' }).click();
  await page.getByText('1 việc chưa có cơ quan chủ trì').click();
  await page.getByRole('button', { name: 'Đi tới ô của NV-036' }).click();
  await expect.poll(activeCell).toBe('n36 lead');
});

test('the register tells who is late, and writes to those who owe an answer', async () => {
  const { engine } = createHandoffEngine();
  const asked = watch(engine, 'remind');
  await show(engine);
  await rowIsDrawn('3');
  expect(['state', 'receivedOn'].map((field) => shown('1', field))).toEqual([
    'Đã nhận, chờ xem',
    '22/6/2020 (muộn 2 ngày)',
  ]);
  expect(shown('3', 'state')).toBe('Quá hạn 3 ngày');
  await page.getByRole('button', { name: 'Viết đôn đốc 1 cơ quan…' }).click();
  await page.getByRole('textbox', { name: 'Xin trả lời trước ngày' }).fill('30/6/2020');
  await page.getByRole('button', { name: 'Chọn thư mục và ghi' }).click();
  await chooseThisFolder();
  await expect.poll(() => asked).toMatchObject([{ packs: [3], replyBy: '2020-06-30' }]);
  await expect.element(page.getByText(/^Đã viết 1 văn bản đôn đốc/).first()).toBeVisible();

  await clickCell('1', 'agency');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Sở Y tế · đợt 2' })).toBeVisible();
});

test('several files are received at once, and what is not kept is told', async () => {
  const { engine } = createHandoffEngine({
    returns: [healthReturn],
    files: { 'Bieu mau cu.xlsx': foreignReturn, 'So-Y-te.xlsx': healthReturn },
  });
  const asked = watch(engine, 'receive');
  const names = ['Bieu mau cu.xlsx', 'So-Y-te.xlsx', 'hỏng.xlsx'];
  const modifiedAt = '2020-06-22T03:24:00.000Z';
  Object.assign(engine.files, {
    listFolder: () =>
      Promise.resolve({
        folder: '/home/an',
        parent: null,
        places: [],
        entries: names.map((name) => ({
          name,
          path: `/home/an/${name}`,
          isFolder: false,
          modifiedAt,
        })),
      }),
  });
  await show(engine);
  await page.getByRole('button', { name: 'Nhận tệp…' }).click();
  await page.getByRole('option', { name: /^Bieu mau cu.xlsx/ }).click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await page.getByRole('button', { name: 'Mở 3 tệp' }).click();

  await expect
    .element(
      page
        .getByText('Đã đọc 3 tệp: 1 không phải của kế hoạch · 1 trùng · 1 không đọc được')
        .first(),
    )
    .toBeVisible();
  expect(asked[0]?.paths).toEqual(names.map((name) => `/home/an/${name}`));
  await expect.element(files.getByText('trùng, đã nhận 22/6/2020')).toBeVisible();
  await expect.element(files.getByText('hỏng.xlsx', { exact: true })).toBeVisible();
  await expect.element(files.getByText(/^Tệp “hỏng.xlsx” không phải/)).toBeVisible();
});
