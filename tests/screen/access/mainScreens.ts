import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { clickCell } from '../tasks/gridPage.ts';

/** All of them take longer than one test usually may. */
export const patience = { timeout: 60_000 };

/** Every part of a plan of `anAssignmentTable`, one after another, and what lies over them. */
export const mainScreens: Record<string, () => Promise<void>> = {
  resolution: () => showPart(1, 'Nghị quyết'),
  tasks: async () => {
    await showPart(2, 'Đầu việc');
    await clickCell('t1', 'title');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  },
  'panel of the lead': async () => {
    await clickCell('t1', 'lead');
    await userEvent.keyboard('{F2}');
  },
  'menu of a row': () => userEvent.keyboard('{Escape}{Shift>}{F10}{/Shift}'),
  'course of a task': () => userEvent.keyboard('{Escape}{Control>}{Shift>}F{/Shift}{/Control}'),
  targets: () => showPart(3, 'Chỉ tiêu'),
  timeline: () => showPart(4, 'Dòng thời gian'),
  workload: () => page.getByText('Tải theo cơ quan').first().click(),
  directory: () => showPart(5, 'Phân công phụ trách'),
  checks: () => showPart(6, 'Vấn đề sau'),
  handoffs: () => showPart(7, 'Biên bản'),
  reports: () => showPart(8, 'Lập báo cáo'),
  history: () => showPart(9, 'Thao tác'),
  settings: () => userEvent.keyboard('{Control>},{/Control}'),
  guide: async () => {
    await userEvent.keyboard('{Escape}{F1}');
    await expect.element(page.getByRole('complementary', { name: 'Hướng dẫn' })).toBeVisible();
  },
};

async function showPart(place: number, words: string): Promise<void> {
  await userEvent.keyboard(`{Alt>}${place}{/Alt}`);
  await expect.element(page.getByText(words).first()).toBeVisible();
}
