import type { Page } from 'playwright';

import { screenNames } from '#shared/contract/screenNames.ts';

import type { Walk } from '../action.ts';
import { pick } from '../action.ts';

export type Screen = (typeof screenNames)[number];

export async function showScreen(page: Page, screen: Screen): Promise<void> {
  const place = screenNames.indexOf(screen);
  const shown = page.locator(`[data-tour="${screen}"][aria-current="page"]`);
  await page.keyboard.press(`Alt+${place + 1}`);
  // A cell that is being opened for typing right now takes the key.
  await shown.waitFor({ timeout: 2_000 }).catch(() => page.keyboard.press(`Alt+${place + 1}`));
  await shown.waitFor();
}

/** The history, from a comparison too, which it goes on showing. */
export async function showHistory(page: Page, tab: string): Promise<void> {
  await showScreen(page, 'history');
  const back = page.getByRole('button', { name: 'Về lịch sử' });
  await back
    .or(page.getByRole('tab', { name: tab }))
    .first()
    .waitFor();
  if (await back.isVisible()) await back.click();
  await page.getByRole('tab', { name: tab }).click();
}

/** Chooses a cell in sight, of one of `fields` when there is one; answers with the name of its field. */
export async function chooseCell(
  { page, random }: Pick<Walk, 'page' | 'random'>,
  fields: readonly string[] | null = null,
): Promise<string> {
  await page.locator('main .ag-row [col-id]').first().waitFor();
  const cells = await page.evaluate(cellsInSight);
  const wanted = cells.filter(({ field }) => fields?.includes(field) ?? true);
  const { field, x, y } = pick({ random }, wanted.length > 0 ? wanted : cells);
  await page.mouse.click(x, y);
  return field;
}

export async function extendDown({ page, random }: Walk, most = 5): Promise<void> {
  for (let row = random(most) + 1; row > 0; row -= 1) await page.keyboard.press('Shift+ArrowDown');
}

/** The middle of each cell that the mouse can reach. */
function cellsInSight(): { field: string; x: number; y: number }[] {
  return [...document.querySelectorAll('main .ag-row [col-id]')].flatMap((cell) => {
    const { left, top, width, height } = cell.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 12)];
    const isInSight = width > 0 && cell.contains(document.elementFromPoint(x, y));
    return isInSight ? [{ field: cell.getAttribute('col-id') ?? '', x, y }] : [];
  });
}
