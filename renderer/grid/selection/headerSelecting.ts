import type { CellAddress } from '../GridCursor.ts';
import type { GridSelection } from './GridSelection.ts';

export interface HeaderParts {
  /** Whether the header stands above the row headers: it chooses everything. */
  readonly isCorner: (field: string) => boolean;
  readonly selection: GridSelection;
  /** Makes the topmost cell in sight of a column the active one; null when there is none. */
  readonly enterColumn: (field: string) => CellAddress | null;
  /** Gives the keyboard to the active cell, which stays the same. */
  readonly enterActive: () => void;
  /** The edge of a column was clicked twice. */
  readonly onFit: (field: string) => void;
  readonly onChoice: () => void;
}

/** Pixels by which a hand may shake; further is a drag of the column. */
const shake = 4;

/** A click on a column's header chooses the column, with Shift up to there, with Ctrl this one too. */
export function listenForHeaders(root: HTMLElement, parts: HeaderParts, signal: AbortSignal): void {
  let pressedAt = 0;
  root.addEventListener(
    'pointerdown',
    (event) => {
      pressedAt = event.clientX;
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      const field = headerField(event);
      if (field !== null && Math.abs(event.clientX - pressedAt) <= shake)
        choose(field, event, parts);
    },
    { signal },
  );
  root.addEventListener(
    'dblclick',
    ({ target }) => {
      const edge = target instanceof Element ? target.closest('.ag-header-cell-resize') : null;
      const field = edge?.closest('.ag-header-cell[col-id]')?.getAttribute('col-id') ?? null;
      if (field !== null) parts.onFit(field);
    },
    { signal },
  );
}

function choose(field: string, event: MouseEvent, parts: HeaderParts): void {
  const { selection, enterColumn, enterActive, isCorner, onChoice } = parts;
  const { anchor } = selection.current;
  if (isCorner(field)) {
    selection.selectAll();
    enterActive();
  } else if (event.shiftKey && anchor !== null) {
    selection.extendTo({ ...anchor, field });
    enterActive();
  } else {
    const at = enterColumn(field);
    if (at === null) return;
    if (event.ctrlKey || event.metaKey) selection.add(at, 'columns');
    else selection.begin(at, 'columns');
  }
  onChoice();
}

/** Null on a button or the edge by which the column is made wider. */
function headerField({ target }: Event): string | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('button, [role="button"], .ag-header-cell-resize') !== null) return null;
  return target.closest('.ag-header-cell[col-id]')?.getAttribute('col-id') ?? null;
}
