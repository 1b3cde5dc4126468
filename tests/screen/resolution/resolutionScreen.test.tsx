import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';

import { aTask } from '../../builders/records.ts';
import { aPlan } from '../aPlan.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

let engine: EngineClient;

beforeEach(() => {
  engine = createFakeEngine({ snapshot: aPlan() });
});

test('selected words become a task with its title and its quote', async () => {
  showWindow(engine);
  await selectWords('khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.');

  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await expect.element(title).toHaveValue('Khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021');
  expect(await newestTask()).toMatchObject({
    type: 'task',
    title: 'Khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021',
    clause: 'c3',
    quote: 'khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.',
  });
  await expect
    .element(page.getByRole('mark'))
    .toHaveTextContent('khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.');
});

test('a whole clause becomes a task without its number', async () => {
  showWindow(engine);
  await page.getByRole('option', { name: /Giữ vững tình hình/ }).click();

  await page.getByRole('button', { name: 'Tạo đầu việc' }).click();

  await expect.element(page.getByRole('textbox', { name: 'Sửa nội dung' })).toBeVisible();
  expect(await newestTask()).toMatchObject({
    title: 'Giữ vững tình hình an ninh trật tự, nhất là an ninh nông thôn',
    clause: 'c4',
  });
});

test('the title of a new task is changed at once, and Esc leaves it as it was', async () => {
  showWindow(engine);
  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await page.getByRole('option', { name: /Giữ vững tình hình/ }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await title.fill('Giữ vững an ninh nông thôn');
  await userEvent.keyboard('{Enter}');
  await expect.element(title).not.toBeInTheDocument();
  expect(await newestTask()).toMatchObject({ title: 'Giữ vững an ninh nông thôn' });

  const row = page.getByRole('row', { name: /Giữ vững an ninh/ });
  row.element().focus();
  await userEvent.keyboard('{F2}');
  await title.fill('Một tên khác');
  await userEvent.keyboard('{Escape}');

  await expect.element(title).not.toBeInTheDocument();
  expect(await newestTask()).toMatchObject({ title: 'Giữ vững an ninh nông thôn' });
});

test('J and K move the choice, N goes to the next clause without a task', async () => {
  const task = aTask({ id: 't1', clause: 'c2' });
  showWindow(createFakeEngine({ snapshot: aPlan([task]) }));
  await userEvent.keyboard('{Alt>}1{/Alt}');
  const text = page.getByRole('listbox', { name: 'Nội dung nghị quyết' });
  await expect.element(text).toHaveFocus();

  await userEvent.keyboard('jjk');
  await expect.element(chosen(/II\. NHIỆM VỤ/)).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(chosen(/2\. Tạo quỹ đất/)).toBeVisible();
});

test('clauses with and without tasks are told apart, and headings do not count', async () => {
  const task = aTask({ id: 't1', clause: 'c2' });
  showWindow(createFakeEngine({ snapshot: aPlan([task]) }));
  await userEvent.keyboard('{Alt>}1{/Alt}');

  const options = page.getByRole('option');
  await expect.element(options.nth(1).getByRole('img', { name: 'có 1 đầu việc' })).toBeVisible();
  await expect.element(options.nth(2).getByRole('img', { name: 'chưa có đầu việc' })).toBeVisible();
  await expect.element(page.getByText('1/3 điều khoản có đầu việc · còn 2')).toBeVisible();
});

async function selectWords(words: string): Promise<void> {
  const shown = page.getByText(words, { exact: false });
  await expect.element(shown).toBeVisible();
  const text = shown.element().firstChild;
  const start = text?.textContent?.indexOf(words) ?? -1;
  if (text === null || start === -1) throw new Error(`“${words}” is not one text node`);
  document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
}

async function newestTask(): Promise<unknown> {
  const workbook = await engine.workbook.load();
  return workbook?.tasks.at(-1);
}

function chosen(name: RegExp) {
  return page.getByRole('option', { selected: true, name });
}
