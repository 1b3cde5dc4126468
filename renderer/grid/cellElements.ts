import type { CellAddress } from './GridCursor.ts';

/** The cell in which something happened. */
export function cellAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.ag-cell') : null;
}

export function addressOf(cell: HTMLElement): CellAddress | null {
  const id = cell.closest('[row-id]')?.getAttribute('row-id');
  const field = cell.getAttribute('col-id');
  return id === undefined || id === null || field === null ? null : { id, field };
}
