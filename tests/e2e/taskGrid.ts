import type { Locator, Page } from '@playwright/test';

/** A cell of the task grid: `row` counts from 0 below the header; `field` as in the records. */
export function cellAt(page: Page, row: number, field: string): Locator {
  return page.locator(`[aria-rowindex="${String(row + 2)}"] [col-id="${field}"]`).first();
}

/** Types into a cell as a user does: choose it, type, Enter as often as the editor asks for. */
export async function typeInto(cell: Locator, text: string, enters = 1): Promise<void> {
  await cell.click();
  await cell.page().keyboard.type(text, { delay: 15 });
  for (let pressed = 0; pressed < enters; pressed += 1) await cell.page().keyboard.press('Enter');
}
