import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { rowIsDrawn } from '../tasks/gridPage.ts';
import { createTaskEngine } from '../tasks/taskEngine.ts';

test('the window changes its language and back without a restart', async () => {
  const { engine } = createTaskEngine(anAssignmentTable());
  showWindow(engine);
  await rowIsDrawn('t1');

  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.element(page.getByRole('columnheader', { name: /Deadline/u })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Add task', exact: true })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  expect((await engine.app.start()).settings.language).toBe('en');

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'Đóng', exact: true }).click();
  await expect.element(page.getByRole('columnheader', { name: /Thời gian/u })).toBeVisible();
  expect(document.documentElement.lang).toBe('vi');
});

test('no screen in English says anything in Vietnamese, or cuts off a button', async () => {
  await page.viewport(1366, 768);
  const { engine } = createTaskEngine(withoutToneMarks(anAssignmentTable()));
  await engine.app.saveSettings({ language: 'en' });
  showWindow(engine);
  await rowIsDrawn('t1');

  for (const digit of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await userEvent.keyboard(`{Alt>}${digit}{/Alt}`);
    const parts = page.getByRole('navigation', { name: 'Parts of the workbook' });
    const current = parts.getByRole('button').nth(digit - 1);
    await expect.element(current).toHaveAttribute('aria-current', 'page');
    await expect.poll(vietnameseWords, { message: `on screen ${digit}` }).toEqual([]);
    expect(cutOffButtons(), `on screen ${digit}`).toEqual([]);
  }
});

/** What is left of Vietnamese then is what the program says. */
function withoutToneMarks(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const plain = JSON.stringify(snapshot)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  return JSON.parse(plain) as WorkbookSnapshot;
}

/** Texts and names on the page with letters of Vietnamese, apart from examples in quotation marks. */
function vietnameseWords(): string[] {
  const texts = document.evaluate('//body//text()', document.body, null, 7);
  const nodes = Array.from({ length: texts.snapshotLength }, (_, at) => texts.snapshotItem(at));
  const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
    (element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
  );
  return [...nodes.map((node) => node?.textContent ?? ''), ...named.map((name) => name ?? '')]
    .map((words) => words.replace(/“[^”]*”/gu, ''))
    .filter((words) => /[\u00C0-\u01B0\u1EA0-\u1EF9]/u.test(words) && words !== 'Đ');
}

function cutOffButtons(): string[] {
  return [...document.querySelectorAll('button, [role="tab"]')]
    .filter((button) => {
      const { width, right } = button.getBoundingClientRect();
      const isCut = button.scrollWidth > button.clientWidth + 1 || right > innerWidth + 1;
      return width > 0 && button.textContent !== '' && button.checkVisibility() && isCut;
    })
    .map((button) => button.textContent);
}
