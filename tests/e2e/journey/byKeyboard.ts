import { basename, dirname } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { expect } from '../app.ts';

/** More than there are stops of the Tab key on any screen. */
const maxStops = 90;

/** Goes on with the Tab key, or another, until the keyboard is where it is wanted. */
export async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let stop = 0; stop < maxStops; stop += 1) {
    if (await hasKeyboard(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(target)}`);
}

export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await reach(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

export async function fillIn(page: Page, field: Locator, words: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
}

/** From the cell that is chosen to another one of its row. */
export async function chooseCell(page: Page, cell: Locator): Promise<void> {
  await page.keyboard.press('Home');
  await reach(page, cell.locator('*').or(cell), 'ArrowRight');
}

/** Tabs of a screen: one stop of the Tab key, arrows within. */
export async function openTab(page: Page, name: string | RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name });
  const list = page.getByRole('tablist').filter({ has: tab });
  await reach(page, list.getByRole('tab'), 'Shift+Tab');
  await reach(page, tab, 'ArrowRight');
  await page.keyboard.press('Enter');
}

/** Answers the window's own dialog of files; where several can be chosen, Space takes one. */
export async function openFile(page: Page, path: string, key: 'Enter' | 'Space'): Promise<void> {
  const dialog = await goToFolder(page, dirname(path));
  const entries = dialog.locator('li');
  await reach(page, entries);
  await reach(page, entries.filter({ hasText: basename(path) }), 'ArrowDown');
  await page.keyboard.press(key);
  if (key === 'Space') {
    await reach(page, dialog.getByRole('button', { name: 'Mở', exact: true }));
    await page.keyboard.press('Enter');
  }
  await expect(dialog).toBeHidden();
}

export async function saveAs(page: Page, path: string): Promise<void> {
  const dialog = await goToFolder(page, dirname(path));
  await fillIn(page, dialog.getByLabel('Tên tệp'), basename(path));
  await reach(page, dialog.getByRole('button', { name: 'Lưu', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

export async function chooseFolder(page: Page, path: string): Promise<void> {
  const dialog = await goToFolder(page, path);
  await reach(page, dialog.getByRole('button', { name: 'Chọn thư mục này' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

async function goToFolder(page: Page, folder: string): Promise<Locator> {
  const dialog = page.getByRole('dialog').last();
  const field = dialog.getByLabel('Thư mục', { exact: true });
  await expect(field).not.toHaveValue('');
  if ((await field.inputValue()) !== folder) {
    await fillIn(page, field, folder);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(folder);
  }
  return dialog;
}

function hasKeyboard(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  );
}
