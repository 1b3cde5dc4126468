import { readFileSync } from 'node:fs';

import { unpackZip } from '#electron/parsing/unpackZip.ts';

import { expect } from '../app.ts';
import type { RunningApp } from '../app.ts';
import { chooseSavePath } from '../chooseFile.ts';
import { goTo, picture } from './plan.ts';

/** Walks from the first gap that the check finds to its cell. */
export async function lookForGaps(running: RunningApp): Promise<void> {
  const { page } = running;
  await goTo(page, 'checks');
  const problems = page.getByRole('grid', { name: 'Các vấn đề cần xem' });
  await expect(problems.getByText(/^Lỗi · Thiếu cơ quan chủ trì/u)).toBeVisible();
  await picture(running, 'checks');
  await page.getByRole('button', { name: 'Vấn đề sau' }).click();
  await expect(problems.locator('[aria-selected="true"], .ag-cell-focus').first()).toBeVisible();
}

/** Freezes the report of the year, and writes it as Word; answers with its paragraphs. */
export async function freezeReport(running: RunningApp, path: string): Promise<string[]> {
  const { page } = running;
  await goTo(page, 'reports');
  await page.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  await picture(running, 'dashboard');
  await page.getByRole('tab', { name: 'Lập báo cáo' }).click();
  const paper = page.getByRole('article', { name: 'Xem trước báo cáo' });
  await expect(paper).toBeVisible();
  await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt' }).click();
  await expect(paper.getByText(/^Mã báo cáo: BC-/u)).toBeVisible();
  await picture(running, 'report');
  await chooseSavePath(running, path, () => page.getByRole('button', { name: /Word/u }).click());
  await expect(page.getByText(/^Đã ghi .*\.docx/u).last()).toBeVisible();
  const xml = unpackZip(readFileSync(path)).get('word/document.xml')?.toString('utf8') ?? '';
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, words = '']) => words);
}
