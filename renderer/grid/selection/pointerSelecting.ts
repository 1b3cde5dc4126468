import { addressOf } from '../cellElements.ts';
import type { CellAddress } from '../GridCursor.ts';
import { viewportOf } from '../viewport.ts';
import { scrollNearEdge } from './edgeScrolling.ts';

interface DragParts {
  /** The grid's element. */
  readonly root: HTMLElement;
  readonly onCell: (address: CellAddress) => void;
  /** False when the pointer was taken away: the window lost it in the middle. */
  readonly onEnd?: (isLetGo: boolean) => void;
}

/** Follows the pointer from cell to cell until it is let go; the grid scrolls at its edges. */
export function followPointer({ root, onCell, onEnd }: DragParts, begun: PointerEvent): void {
  const ending = new AbortController();
  const { signal } = ending;
  let last: Pick<PointerEvent, 'clientX' | 'clientY'> = begun;

  function report(): void {
    const address = cellAtPoint(root, last.clientX, last.clientY);
    if (address !== null) onCell(address);
  }

  const stopScrolling = scrollNearEdge(root, () => last, report);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== begun.pointerId) return;
      last = event;
      report();
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel', 'blur'] as const) {
    window.addEventListener(
      end,
      () => {
        stopScrolling();
        ending.abort();
        onEnd?.(end === 'pointerup');
      },
      { signal },
    );
  }
}

/** The cell at the point, or the nearest one inside of the grid. */
function cellAtPoint(root: HTMLElement, x: number, y: number): CellAddress | null {
  const area = viewportOf(root);
  if (area === null) return null;
  const inX = Math.min(area.right - 2, Math.max(area.left + 1, x));
  const inY = Math.min(area.bottom - 2, Math.max(area.top + 1, y));
  for (const element of document.elementsFromPoint(inX, inY)) {
    const cell = root.contains(element) ? element.closest<HTMLElement>('.ag-cell') : null;
    const address = cell === null ? null : addressOf(cell);
    if (address !== null) return address;
  }
  return null;
}
