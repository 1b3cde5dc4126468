import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { topics } from '#renderer/help/topics.ts';

import { violations } from '../access/violations.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { activeCell, clickCell, rowIsDrawn } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';

const help = page.getByRole('complementary', { name: 'Hướng dẫn' });

function title(name: string) {
  return help.getByRole('heading', { level: 2, name, exact: true });
}

for (const theme of ['light', 'dark'] as const) {
  test(`F1 opens the page of what is shown, and Esc leads back to the cell, ${theme}`, async () => {
    const { engine } = createTaskEngine(anAssignmentTable());
    await engine.app.saveSettings({ theme });
    showWindow(engine);
    await clickCell('t2', 'lead');

    await userEvent.keyboard('{F1}');
    await expect.element(title('Đầu việc')).toBeVisible();
    expect(await violations()).toEqual([]);

    await userEvent.keyboard('{Escape}');
    await expect.element(help).not.toBeInTheDocument();
    await expect.poll(activeCell).toBe('t2 lead');
  });
}

test('each page is drawn, one after another', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{F1}');
  await help.getByRole('button', { name: 'Mục lục' }).click();
  await help.getByRole('button', { name: 'Mở và lập kế hoạch' }).click();
  for (let pages = 1; pages < topics.length; pages += 1) {
    await help.getByRole('button', { name: /^Trang sau/ }).click();
  }
  await expect.element(title('Câu hỏi thường gặp')).toBeVisible();
});

test('words without tone marks find their page', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{F1}');
  await help.getByRole('searchbox').fill('gia han');
  await help.getByRole('button', { name: 'Gia hạn', exact: true }).click();

  await expect.element(title('Theo dõi, gia hạn, chỉ đạo')).toBeVisible();
  await help.getByRole('searchbox').fill('xyz');
  await expect.element(help.getByText('Không có trang nào nói đến “xyz”.')).toBeVisible();
});

test('made wide, the guide takes more of a small screen', async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await rowIsDrawn('t1');
  await userEvent.keyboard('{F1}');
  const width = () => help.element().getBoundingClientRect().width;
  const before = width();
  await help.getByRole('button', { name: 'Mở rộng', exact: true }).click();

  await expect.poll(width).toBeGreaterThan(2 * before);
});
