import { basename, dirname } from 'node:path';

import { expect, type Locator } from '@playwright/test';

import type { RunningApp } from './app.ts';

/** Asks for a file as `ask` does and answers with `path`, in the system's dialog or the window's. */
export async function chooseFile(
  { page, electron }: Pick<RunningApp, 'page' | 'electron'>,
  path: string,
  ask: () => Promise<void>,
): Promise<void> {
  if (electron !== null) {
    await electron.evaluate(({ dialog }, answer) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [answer] });
    }, path);
    await ask();
    return;
  }
  await ask();
  const dialog = page.getByRole('dialog').last();
  await enterFolder(dialog, dirname(path));
  await dialog.getByText(basename(path), { exact: true }).click();
  await dialog.getByRole('button', { name: 'Mở', exact: true }).click();
}

/** Several files of one folder. */
export async function chooseFiles(
  { page, electron }: Pick<RunningApp, 'page' | 'electron'>,
  paths: readonly string[],
  ask: () => Promise<void>,
): Promise<void> {
  if (electron !== null) {
    await electron.evaluate(({ dialog }, answer) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...answer] });
    }, paths);
    await ask();
    return;
  }
  await ask();
  const dialog = page.getByRole('dialog').last();
  await enterFolder(dialog, dirname(paths[0] ?? ''));
  for (const path of paths) await dialog.getByText(basename(path), { exact: true }).click();
  const name = paths.length === 1 ? 'Mở' : `Mở ${paths.length} tệp`;
  await dialog.getByRole('button', { name, exact: true }).click();
}

/** A folder to write into. */
export async function chooseFolder(
  { page, electron }: Pick<RunningApp, 'page' | 'electron'>,
  path: string,
  ask: () => Promise<void>,
): Promise<void> {
  if (electron !== null) {
    await electron.evaluate(({ dialog }, answer) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [answer] });
    }, path);
    await ask();
    return;
  }
  await ask();
  const dialog = page.getByRole('dialog').last();
  await enterFolder(dialog, path);
  await dialog.getByRole('button', { name: 'Chọn thư mục này' }).click();
}

/** The same for a file to be written. */
export async function chooseSavePath(
  { page, electron }: Pick<RunningApp, 'page' | 'electron'>,
  path: string,
  ask: () => Promise<void>,
): Promise<void> {
  if (electron !== null) {
    await electron.evaluate(({ dialog }, answer) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answer });
    }, path);
    await ask();
    return;
  }
  await ask();
  const dialog = page.getByRole('dialog').last();
  await enterFolder(dialog, dirname(path));
  await dialog.getByLabel('Tên tệp').fill(basename(path));
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
}

/** The dialog begins where the one before it ended, and has nowhere to go when that is the folder. */
async function enterFolder(dialog: Locator, folder: string): Promise<void> {
  const field = dialog.getByLabel('Thư mục', { exact: true });
  await expect(field).not.toHaveValue('');
  if ((await field.inputValue()) === folder) return;
  await field.fill(folder);
  await dialog.getByRole('button', { name: 'Đến' }).click();
}
