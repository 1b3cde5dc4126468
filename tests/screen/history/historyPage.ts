import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';

/** Goes to the history with the keyboard, once the window is there. */
export async function openHistory(): Promise<void> {
  await expect.element(page.getByRole('button', { name: /^Lịch sử/ })).toBeVisible();
  await userEvent.keyboard('{Alt>}9{/Alt}');
  await expect.element(page.getByRole('tab', { name: 'Thao tác' })).toBeVisible();
}

export async function openTab(name: 'Bản ban hành' | 'Bản sao lưu'): Promise<void> {
  await openHistory();
  await page.getByRole('tab', { name }).click();
}

/** The lines of the list, a group's name above its lines. */
export function linesListed(): string[] {
  const parts = document.querySelectorAll<HTMLElement>('[role="listbox"] [role="group"]');
  return [...parts].flatMap((group) => [
    `— ${group.getAttribute('aria-label') ?? ''}`,
    ...[...group.querySelectorAll<HTMLElement>('[role="option"]')].map(({ innerText }) =>
      innerText.replaceAll(/\s+/gu, ' ').replace(/\d\d:\d\d/u, 'hh:mm'),
    ),
  ]);
}

/** The changed cells that are shown, "field: before after". */
export function cellsShown(): string[] {
  const fields = document.querySelectorAll<HTMLElement>('main dt');
  return [...fields].map((field) => {
    const value = field.nextElementSibling;
    const words = value instanceof HTMLElement ? value.innerText : '';
    return `${field.innerText}: ${words.replaceAll(/\s+/gu, ' ').trim()}`;
  });
}
