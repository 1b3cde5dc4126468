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
    .element(page.getByRole('mark').filter({ hasText: 'khởi công' }))
    .toHaveTextContent('khởi công xây dựng cầu Rạch Miễu 2 vào đầu năm 2021.');
});

test('a whole clause becomes a task without its number', async () => {
  showWindow(engine);
  await page.getByRole('article', { name: /Giữ vững tình hình/ }).click();

  await page.getByRole('button', { name: 'Tạo đầu việc', exact: true }).click();

  await expect.element(page.getByRole('textbox', { name: 'Sửa nội dung' })).toBeVisible();
  expect(await newestTask()).toMatchObject({
    title: 'Giữ vững tình hình an ninh trật tự, nhất là an ninh nông thôn',
    clause: 'c4',
  });
});

test('who has gone to another screen while a task is made stays there', async () => {
  const made = Promise.withResolvers<null>();
  const { resolution } = engine;
  const makeTask: typeof resolution.makeTask = async (...given) => {
    await made.promise;
    return resolution.makeTask(...given);
  };
  showWindow({ ...engine, resolution: { ...resolution, makeTask } });
  await page.getByRole('article', { name: /Giữ vững tình hình/ }).click();
  const before = await newestTask();
  await page.getByRole('button', { name: 'Tạo đầu việc', exact: true }).click();

  await userEvent.keyboard('{Alt>}2{/Alt}');
  const tasks = page.getByRole('navigation').getByRole('button', { name: /^Đầu việc/ });
  await expect.element(tasks).toHaveAttribute('aria-current', 'page');
  made.resolve(null);
  await expect.poll(newestTask).not.toEqual(before);

  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect.element(tasks).toHaveAttribute('aria-current', 'page');
});

test('the title of a new task is changed at once, and Esc leaves it as it was', async () => {
  showWindow(engine);
  const title = page.getByRole('textbox', { name: 'Sửa nội dung' });
  await page.getByRole('article', { name: /Giữ vững tình hình/ }).click();
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

test('J and K move the choice, C goes to the next clause that is not dealt with', async () => {
  const task = aTask({ id: 't1', clause: 'c2', quote: wordsOfFirst });
  showWindow(createFakeEngine({ snapshot: aPlan([task]) }));
  await userEvent.keyboard('{Alt>}1{/Alt}');
  await expect.element(page.getByRole('article').first()).toHaveFocus();

  await userEvent.keyboard('{End}');
  await expect.element(chosen(/3\. Giữ vững/)).toHaveFocus();
  await userEvent.keyboard('{Home}jk');
  await expect.element(chosen(/II\. NHIỆM VỤ/)).toHaveFocus();
  await userEvent.keyboard('c');
  await expect.element(chosen(/2\. Tạo quỹ đất/)).toBeVisible();
});

test('what is dealt with and what is not is told apart, and headings do not count', async () => {
  const task = aTask({ id: 't1', clause: 'c2', quote: wordsOfFirst });
  showWindow(createFakeEngine({ snapshot: aPlan([task]) }));
  await userEvent.keyboard('{Alt>}1{/Alt}');

  const clauses = page.getByRole('article');
  const mark = (name: string) => ({ name });
  await expect
    .element(clauses.nth(1).getByRole('img', mark('đã có đầu việc, chỉ tiêu')))
    .toBeVisible();
  await expect
    .element(clauses.nth(2).getByRole('img', mark('còn đề xuất chờ quyết định')))
    .toBeVisible();
  await expect.element(page.getByText('33 % đã xử lý · còn 2')).toBeVisible();
});

const wordsOfFirst = 'Tổ chức thành công đại hội đảng các cấp nhiệm kỳ 2020 - 2025.';

/** Marks cut the text of a clause into several nodes. */
async function selectWords(words: string): Promise<void> {
  const shown = page.getByRole('article').filter({ hasText: words });
  // What is proposed is marked in the text, which ends a selection.
  await expect.element(page.getByText(/Đề xuất: \d/)).toBeVisible();
  await expect.element(shown).toBeVisible();
  const walker = document.createTreeWalker(shown.element(), NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  const start = nodes
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .indexOf(words);
  const place = (offset: number): [Node, number] => {
    let left = offset;
    for (const node of nodes) {
      const length = node.nodeValue?.length ?? 0;
      if (left <= length) return [node, left];
      left -= length;
    }
    throw new Error(`“${words}” is not there`);
  };
  document.getSelection()?.setBaseAndExtent(...place(start), ...place(start + words.length));
}

async function newestTask(): Promise<unknown> {
  const workbook = await engine.workbook.load();
  return workbook?.tasks.at(-1);
}

function chosen(name: RegExp) {
  return page
    .getByRole('article', { name })
    .filter({ has: page.getByRole('button', { name: /Sang điều khoản chưa xử lý/ }) });
}
