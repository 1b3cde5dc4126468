import type { GridHandle } from './Grid.tsx';

/** F6 goes on from part to part: inside the grid, Tab goes from cell to cell. */
export function switchPart(table: HTMLElement, grid: GridHandle | null): void {
  const toolbar = table.querySelector('[role="toolbar"]');
  const pane = table.querySelector('aside');
  const { activeElement } = document;
  if (toolbar?.contains(activeElement) === true && pane !== null) {
    pane.querySelector<HTMLElement>('[role="region"]')?.focus();
  } else if (toolbar?.contains(activeElement) === true || pane?.contains(activeElement) === true) {
    grid?.focus();
  } else toolbar?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
}
