import { expect } from 'vitest';
import { page } from 'vitest/browser';

import { emptyRowId } from '#renderer/grid/emptyRowId.ts';

/** The cell of a row and column on the page. */
export function cellElement(id: string, field: string): HTMLElement {
  const cell = document.querySelector(`[row-id="${id}"] [col-id="${field}"]`);
  if (!(cell instanceof HTMLElement)) throw new Error(`No cell ${field} in row ${id} on the page`);
  return cell;
}

export function cell(id: string, field: string) {
  return page.elementLocator(cellElement(id, field));
}

/** Waits until the cells of a row are drawn, which the library does piece by piece. */
export async function rowIsDrawn(id: string): Promise<void> {
  await expect
    .poll(() => document.querySelectorAll(`[row-id="${id}"] [data-cell-body]`).length)
    .toBeGreaterThan(1);
}

/** Waits for the grid, then clicks a cell. */
export async function clickCell(
  id: string,
  field: string,
  modifiers: readonly ('Control' | 'Shift')[] = [],
): Promise<void> {
  await rowIsDrawn(id);
  await cell(id, field).click({ modifiers: [...modifiers] });
}

/** Words of a cell as they are seen. */
export function shown(id: string, field: string): string {
  const body = cellElement(id, field).querySelector<HTMLElement>('[data-cell-body]');
  return body?.innerText ?? '';
}

/** Row and column of the active cell. */
export function activeCell(): string | null {
  const active = document.querySelector('[data-active]');
  const id = active?.closest('[row-id]')?.getAttribute('row-id');
  return active === null ? null : `${id ?? ''} ${active.getAttribute('col-id') ?? ''}`;
}

/** Row and column of the cell that has the keyboard; null when it is nowhere in the table. */
export function cellWithKeyboard(): string | null {
  const cell = document.activeElement?.closest('.ag-cell') ?? null;
  const id = cell?.closest('[row-id]')?.getAttribute('row-id');
  return cell === null ? null : `${id ?? ''} ${cell.getAttribute('col-id') ?? ''}`;
}

/** Chosen cells, row by row. */
export function chosenCells(): string[] {
  return [...document.querySelectorAll('[data-selected]')].map((chosen) => {
    const id = chosen.closest('[row-id]')?.getAttribute('row-id') ?? '';
    return `${id} ${chosen.getAttribute('col-id') ?? ''}`;
  });
}

/** The rows of the plan from top to bottom: number and id. */
export function rowsShown(): string[] {
  const rows = [...document.querySelectorAll<HTMLElement>(`.ag-row:not([row-id="${emptyRowId}"])`)];
  return rows
    .toSorted((left, right) => left.getBoundingClientRect().top - right.getBoundingClientRect().top)
    .map((row) => {
      const id = row.getAttribute('row-id') ?? '';
      return `${shown(id, 'number')} ${id}`;
    });
}

/** What the browser does for Ctrl+C, Ctrl+X and Ctrl+V. */
export function clipboard(type: 'copy' | 'cut' | 'paste', text?: string): DataTransfer {
  const clipboardData = new DataTransfer();
  if (text !== undefined) clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('[role="grid"] textarea')?.dispatchEvent(event);
  return clipboardData;
}
