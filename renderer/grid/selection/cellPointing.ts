import { addressOf, cellAt } from '../cellElements.ts';
import { handleAttribute } from '../columnDefinitions.ts';
import type { CellAddress } from '../GridCursor.ts';
import { foldAttribute } from '../paintCell.ts';
import type { BlockKind } from './cellSelection.ts';
import type { GridSelection } from './GridSelection.ts';
import { followPointer } from './pointerSelecting.ts';

export interface PointingParts {
  readonly selection: GridSelection;
  readonly active: () => CellAddress | null;
  readonly isRowHeader: (field: string) => boolean;
  /** A click chooses the column that later moves stay in. */
  readonly forgetColumn: () => void;
  readonly onFold: (id: string) => void;
  readonly onChoice: () => void;
}

/** Pressing the mouse in a cell chooses it, with Shift up to there, with Ctrl as well; dragging a range. */
export function listenForPointing(
  root: HTMLElement,
  parts: PointingParts,
  signal: AbortSignal,
): void {
  root.addEventListener('pointerdown', (event) => point(root, event, parts), { signal });
  root.addEventListener('mousedown', keepActiveCell, { signal, capture: true });
}

export function isOnFold({ target }: Event): boolean {
  return target instanceof Element && target.closest(`[${foldAttribute}]`) !== null;
}

function point(root: HTMLElement, event: PointerEvent, parts: PointingParts): void {
  const address = addressUnder(event);
  if (address === null || event.button !== 0) return;
  if (isOnFold(event)) {
    parts.onFold(address.id);
    return;
  }
  const { selection, isRowHeader, forgetColumn, onChoice } = parts;
  forgetColumn();
  // A row that is chosen stays so: it is about to be dragged, together with the others.
  const isKept = isOnHandle(event) && selection.hasWholeRow(address.id);
  if (!isKept) choose(address, isRowHeader(address.field) ? 'rows' : 'cells', event, parts);
  if (!isOnHandle(event)) drag(root, event, address, parts);
  onChoice();
}

function choose(
  address: CellAddress,
  kind: BlockKind,
  event: PointerEvent,
  { selection, active }: PointingParts,
): void {
  if (event.shiftKey && active() !== null) selection.extendTo(address);
  else if (event.ctrlKey || event.metaKey) selection.add(address, kind);
  else selection.begin(address, kind);
}

function drag(
  root: HTMLElement,
  event: PointerEvent,
  begun: CellAddress,
  { selection, onChoice }: PointingParts,
): void {
  let last = begun;
  followPointer(
    {
      root,
      onCell(address) {
        // The pointer stays inside of one cell for a while, and nothing is to be said then.
        if (address.id === last.id && address.field === last.field) return;
        last = address;
        selection.extendTo(address);
        onChoice();
      },
    },
    event,
  );
}

/** Shift extends the choice from the active cell, which the library would move. */
function keepActiveCell(event: MouseEvent): void {
  if (!event.shiftKey || cellAt(event) === null) return;
  event.stopPropagation();
  event.preventDefault();
}

function addressUnder(event: Event): CellAddress | null {
  const cell = cellAt(event);
  return cell === null ? null : addressOf(cell);
}

function isOnHandle({ target }: Event): boolean {
  return target instanceof Element && target.closest(`[${handleAttribute}]`) !== null;
}
