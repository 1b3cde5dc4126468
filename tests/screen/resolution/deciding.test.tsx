import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

import { clausesOf } from '../../builders/clauses.ts';
import { anAgency, aTask } from '../../builders/records.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { aPlan } from '../aPlan.ts';
import { showWindow } from '../showWindow.tsx';

const text = `II. NHIỆM VỤ, GIẢI PHÁP
1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch phát triển y tế cơ sở, hoàn thành trước ngày 30/6/2020.
2. Phấn đấu đến cuối năm 2020 tỷ lệ bao phủ bảo hiểm y tế đạt 95%. Tổ chức sơ kết việc thực hiện Nghị quyết; rà soát, bổ sung quy hoạch.
3. Năm 2019 đời sống nhân dân được nâng lên.`;

const agencies = [
  anAgency({ id: 'yt', position: 'a0', name: 'Sở Y tế', short: 'SYT' }),
  anAgency({ id: 'tc', position: 'a1', name: 'Sở Tài chính', short: 'STC' }),
];

function aReadPlan(more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { ...aPlan(), clauses: clausesOf(text), agencies, ...more };
}

async function show(snapshot: WorkbookSnapshot): Promise<EngineClient> {
  const engine = createFakeEngine({ snapshot });
  showWindow(engine);
  await userEvent.keyboard('{Alt>}1{/Alt}');
  await expect.element(page.getByText(/Đề xuất: \d/)).toBeVisible();
  return engine;
}

const clause = (name: RegExp) => page.getByRole('article', { name });
const proposals = page.getByRole('list', { name: 'Đề xuất của điều khoản' });

test('A takes a proposal with its owners, its deadline and its product', async () => {
  const engine = await show(aReadPlan());
  await userEvent.keyboard('c');
  await expect.element(clause(/1\. Giao Sở Y tế/)).toHaveFocus();
  await expect
    .element(proposals.getByText(/Chủ trì: Sở Y tế · Phối hợp: Sở Tài chính/))
    .toBeVisible();

  await userEvent.keyboard('a');

  await expect.element(page.getByText('Đã nhận 1 đầu việc')).toBeVisible();
  const [task] = (await engine.workbook.load())?.tasks ?? [];
  expect(task).toMatchObject({
    clause: 'c2',
    lead: { text: 'Sở Y tế', agency: 'yt' },
    support: [{ text: 'Sở Tài chính', agency: 'tc' }],
    product: 'Kế hoạch',
  });
  expect(task?.period).toMatch(/30\/6\/2020/);
  await expect.element(proposals).not.toBeInTheDocument();
});

test('Shift+A takes all proposals of a clause, tasks and targets, as one step of undo', async () => {
  const engine = await show(aReadPlan());
  await clause(/2\. Phấn đấu/).click();
  const count = proposals.getByRole('listitem').elements().length;
  expect(count).toBeGreaterThan(1);

  await userEvent.keyboard('{Shift>}a{/Shift}');

  await expect.element(page.getByText(/^Đã nhận \d đầu việc, 1 chỉ tiêu$/)).toBeVisible();
  const after = await engine.workbook.load();
  expect(after?.targets).toMatchObject([
    { unit: '%', value: 95, direction: 'at-least', due: '2020-12-31', clause: 'c3' },
  ]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(proposals).toBeVisible();
  expect(proposals.getByRole('listitem').elements()).toHaveLength(count);
});

test('D turns a proposal down for good, and it can be had back', async () => {
  await show(aReadPlan());
  await clause(/1\. Giao Sở Y tế/).click();
  await userEvent.keyboard('d');

  await expect.element(proposals).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect.element(proposals).toBeVisible();
});

test('E words the title anew before the proposal is taken', async () => {
  const engine = await show(aReadPlan());
  await clause(/1\. Giao Sở Y tế/).click();
  await userEvent.keyboard('e');
  await page.getByRole('textbox', { name: 'Sửa nội dung' }).fill('Kế hoạch y tế cơ sở');
  await userEvent.keyboard('{Enter}');
  await expect.element(clause(/1\. Giao Sở Y tế/)).toHaveFocus();

  await userEvent.keyboard('a');
  await expect
    .poll(async () => (await engine.workbook.load())?.tasks.map(({ title }) => title))
    .toEqual(['Kế hoạch y tế cơ sở']);
});

test('while a title is worded anew, letters are its own and keys of the window go on', async () => {
  await show(aReadPlan());
  await clause(/1\. Giao Sở Y tế/).click();
  await userEvent.keyboard('e');
  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await title.fill('Kế hoạch ');
  await userEvent.keyboard('ad');
  await expect.element(title).toHaveValue('Kế hoạch ad');

  await userEvent.keyboard('{Alt>}2{/Alt}');
  await expect
    .element(page.getByRole('button', { name: /^Đầu việc/u }))
    .toHaveAttribute('aria-current', 'page');
  await userEvent.keyboard('{Alt>}1{/Alt}');
  await expect.element(proposals.getByText('Kế hoạch ad')).toBeVisible();
});

test('a proposal that was turned down can be had back after another was worded anew', async () => {
  await show(aReadPlan());
  await clause(/2\. Phấn đấu/).click();
  const count = proposals.getByRole('listitem').elements().length;
  await userEvent.keyboard('d');
  await expect.poll(() => proposals.getByRole('listitem').elements().length).toBe(count - 1);
  await userEvent.keyboard('e');
  await page.getByRole('textbox', { name: 'Sửa nội dung' }).fill('Sơ kết Nghị quyết');
  await userEvent.keyboard('{Enter}');
  await expect.element(proposals.getByText('Sơ kết Nghị quyết', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect.poll(() => proposals.getByRole('listitem').elements().length).toBe(count);
});

test('Ctrl+Enter in the title cuts the proposal, and M joins it again', async () => {
  await show(aReadPlan());
  await clause(/1\. Giao Sở Y tế/).click();
  await userEvent.keyboard('e');
  const field = page.getByRole('textbox', { name: 'Sửa nội dung' });
  const box = field.element() as HTMLTextAreaElement;
  const place = box.value.indexOf('phát triển');
  box.setSelectionRange(place, place);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => proposals.getByRole('listitem').elements().length).toBe(2);

  await userEvent.keyboard('{ArrowRight}m');
  await expect.poll(() => proposals.getByRole('listitem').elements().length).toBe(1);
});

test('N sets a clause aside with a reason, and takes that back', async () => {
  await show(aReadPlan());
  await clause(/3\. Năm 2019/).click();
  await userEvent.keyboard('n');
  await userEvent.keyboard('{Enter}');

  await expect.element(clause(/3\. Năm 2019/)).toHaveFocus();
  await expect
    .element(clause(/3\. Năm 2019/).getByText('Đánh giá tình hình, kết quả'))
    .toBeVisible();
  await expect.element(page.getByText('33 % đã xử lý · còn 2')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByText('0 % đã xử lý · còn 3')).toBeVisible();
});

test('only what is not dealt with is shown when asked for', async () => {
  const task = aTask({ clause: 'c4', quote: '3. Năm 2019 đời sống nhân dân được nâng lên.' });
  await show(aReadPlan({ tasks: [task] }));
  await page.getByRole('button', { name: 'Chưa xử lý', exact: true }).click();

  await expect.element(clause(/3\. Năm 2019/)).not.toBeInTheDocument();
  await expect.element(clause(/II\. NHIỆM VỤ/)).toBeVisible();
  await expect.element(clause(/2\. Phấn đấu/)).toBeVisible();
});

test('a clause that was worded anew shows both versions until it was looked at', async () => {
  const { clauses } = aReadPlan();
  const reworded = clauses.map((one) =>
    one.id === 'c4' ? { ...one, formerText: '3. Năm 2018 đời sống nhân dân được nâng lên.' } : one,
  );
  await show(aReadPlan({ clauses: reworded }));
  await page.getByRole('button', { name: '1 điều khoản sửa đổi' }).click();

  await expect.element(page.getByText('2018', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Đã xem/ })).toBeVisible();
  await userEvent.keyboard('r');
  await expect.element(page.getByText('Bản trước')).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('button', { name: '1 điều khoản sửa đổi', exact: true }))
    .not.toBeInTheDocument();
});

test('a task whose words are gone from the text is tied to the chosen clause', async () => {
  const task = aTask({ id: 't1', clause: null, quote: 'Nâng cao đời sống nhân dân' });
  const engine = await show(aReadPlan({ tasks: [task] }));
  await expect.element(page.getByText('1 dòng không còn điều khoản nguồn')).toBeVisible();
  await clause(/3\. Năm 2019/).click();
  await page.getByRole('button', { name: 'Gắn vào điều khoản đang chọn' }).click();

  await expect.poll(async () => (await engine.workbook.load())?.tasks[0]?.clause).toBe('c4');
});

test('selected words become a target whose number is read', async () => {
  const engine = await show(aReadPlan());
  await clause(/2\. Phấn đấu/).click();
  await userEvent.keyboard('{Shift>}d{/Shift}');
  await expect.element(proposals).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');

  await expect
    .poll(async () => (await engine.workbook.load())?.targets)
    .toMatchObject([{ value: 95, clause: 'c3' }]);
});

test('tasks that are taken stand under sections of their headings, unless that is turned off', async () => {
  const parts = `I. Về y tế
1. Xây dựng kế hoạch phát triển y tế cơ sở.
2. Rà soát, bổ sung quy hoạch.
II. Về giáo dục
1. Tổ chức sơ kết việc thực hiện Nghị quyết.
2. Xây dựng trường đạt chuẩn.`;
  const engine = await show(aReadPlan({ clauses: clausesOf(parts) }));
  const rows = async () =>
    (await engine.workbook.load())?.tasks.map(({ type, title, parent }) => [
      type,
      title.slice(0, 10),
      parent === null,
    ]);
  await clause(/2\. Rà soát/).click();
  await userEvent.keyboard('a');
  await expect.element(page.getByText('Đã nhận 1 đầu việc, tạo 1 mục')).toBeVisible();
  expect(await rows()).toEqual([
    ['section', 'Về y tế', true],
    ['task', 'Rà soát, b', false],
  ]);

  await page.getByRole('button', { name: 'Mục trong bảng' }).click();
  await page.getByRole('menuitemcheckbox', { name: /Tạo mục theo nghị quyết/ }).click();
  await userEvent.keyboard('{Escape}');
  await clause(/1\. Tổ chức sơ kết/).click();
  await userEvent.keyboard('a');
  await expect.poll(async () => (await rows())?.length).toBe(3);

  await page.getByRole('button', { name: 'Mục trong bảng' }).click();
  await page.getByRole('menuitem', { name: 'Xếp đầu việc đã nhận vào mục' }).click();
  await expect
    .element(page.getByText('Đã xếp 1 đầu việc vào mục theo nghị quyết, tạo 1 mục'))
    .toBeVisible();
  expect((await rows())?.filter(([type]) => type === 'section')).toHaveLength(2);
});
