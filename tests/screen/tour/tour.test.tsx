import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';

import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

const bubble = page.getByRole('dialog');

test('the sample is shown step by step when it is opened for the first time, and never again', async () => {
  const engine = createFakeEngine({ snapshot: null, settings: { tourSeen: false } });
  showWindow(engine);
  await openSample();
  await expect.element(bubble.getByText('Bước 1/5')).toBeVisible();

  await userEvent.keyboard('{Enter}');
  await expect.element(bubble.getByText('Bảng đầu việc như trong Excel')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(bubble).not.toBeInTheDocument();
  await expect.poll(() => isTourSeen(engine)).toBe(true);

  await page.getByRole('button', { name: /^Kế hoạch:/ }).click();
  await page.getByRole('menuitem', { name: 'Đóng kế hoạch' }).click();
  await openSample();
  await expect.element(page.getByRole('navigation').first()).toBeVisible();
  await expect.element(bubble).not.toBeInTheDocument();
});

test('the tour comes again from the guide and is walked to its end by keyboard', async () => {
  showWindow(createFakeEngine({ snapshot: null }));
  await openSample();
  await userEvent.keyboard('{F1}');
  await page.getByRole('button', { name: 'Mục lục' }).click();
  await page.getByRole('button', { name: 'Xem giới thiệu từng bước' }).click();
  for (const step of [1, 2, 3, 4, 5]) {
    await expect.element(bubble.getByText(`Bước ${step}/5`)).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toMatch(/^(Tiếp|Bắt đầu dùng)$/);
    await userEvent.keyboard('{Enter}');
  }
  await expect.element(bubble).not.toBeInTheDocument();
});

async function openSample(): Promise<void> {
  await page.getByRole('button', { name: /^Xem kế hoạch mẫu/ }).click();
}

async function isTourSeen(engine: EngineClient): Promise<boolean> {
  return (await engine.app.start()).settings.tourSeen;
}
