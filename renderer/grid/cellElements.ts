import type { CellAddress } from './GridCursor.ts';
import { actionAttribute } from './paintCell.ts';

/** The cell in which something happened. */
export function cellAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.ag-cell') : null;
}

export function addressOf(cell: HTMLElement): CellAddress | null {
  const id = cell.closest('[row-id]')?.getAttribute('row-id');
  const field = cell.getAttribute('col-id');
  return id === undefined || id === null || field === null ? null : { id, field };
}

/** What was pressed in a cell, and in which row; null: nothing that can be pressed. */
export function pressedAt(event: Event): { readonly id: string; readonly action: string } | null {
  const { target } = event;
  const button = target instanceof Element ? target.closest(`[${actionAttribute}]`) : null;
  const cell = button === null ? null : cellAt(event);
  const address = cell === null ? null : addressOf(cell);
  const action = button?.getAttribute(actionAttribute) ?? null;
  return address === null || action === null ? null : { id: address.id, action };
}
