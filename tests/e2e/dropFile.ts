import type { Page } from '@playwright/test';

/** Drags a file of the disk onto the window, as from a file manager; `onHover` runs before it is let go. */
export async function dropFile(
  page: Page,
  path: string,
  onHover: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
  await onHover();
  await devTools.send('Input.dispatchDragEvent', { type: 'drop', x: 500, y: 400, data });
  await devTools.detach();
}
