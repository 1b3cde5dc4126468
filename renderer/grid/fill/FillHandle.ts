import styles from '../selection/selection.module.css';
import type { CellAddress } from '../GridCursor.ts';
import type { CellOrder } from '../selection/cellOrder.ts';
import type { GridSelection } from '../selection/GridSelection.ts';
import { followPointer } from '../selection/pointerSelecting.ts';
import type { CellTable } from '../selection/selectedCells.ts';

interface HandleParts {
  readonly selection: GridSelection;
  readonly order: CellOrder;
  /** The choice reaches beyond `source` now; `isOpposite` with Ctrl: see `continueSeries`. */
  readonly onFill: (source: CellTable, isOpposite: boolean) => void;
  /** The choice shall go on down beside what is filled. */
  readonly onFillDown: (isOpposite: boolean) => void;
  readonly onChoice: () => void;
}

/**
 * The small square at the lower right corner of the choice; dragging it fills what it reaches,
 * a double click goes down as far as the column beside it is filled.
 */
export class FillHandle {
  readonly #root: HTMLElement;
  readonly #parts: HandleParts;
  readonly #element = document.createElement('div');

  constructor(root: HTMLElement, parts: HandleParts) {
    this.#root = root;
    this.#parts = parts;
    this.#element.className = styles['fillHandle'] ?? '';
    this.#element.dataset['fillHandle'] = '';
  }

  listen(signal: AbortSignal): void {
    this.#element.addEventListener('pointerdown', (event) => this.#drag(event), { signal });
    this.#element.addEventListener(
      'mousedown',
      (event) => {
        event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
    this.#element.addEventListener(
      'dblclick',
      (event) => {
        event.stopPropagation();
        this.#parts.onFillDown(event.ctrlKey);
      },
      { signal },
    );
  }

  /** Stands in the cell at the corner, where that is on the screen. */
  place(cellOf: (address: CellAddress) => HTMLElement | null): void {
    const corner = this.#corner();
    const cell = corner === null ? null : cellOf(corner);
    if (cell === null) this.#element.remove();
    else if (this.#element.parentElement !== cell) cell.append(this.#element);
  }

  /** Null when whole rows or columns are chosen, or cells that make no table. */
  #corner(): CellAddress | null {
    const { selection } = this.#parts;
    const { blocks } = selection.current;
    const isWhole = blocks.some(({ rows, fields }) => rows === 'all' || fields === 'all');
    if (isWhole || blocks.length > 1) return null;
    const { rows, fields } = selection.table;
    const id = rows.at(-1);
    const field = fields.at(-1);
    return id === undefined || field === undefined ? null : { id, field };
  }

  #drag(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { selection, order, onFill, onChoice } = this.#parts;
    const source = selection.table;
    let isOpposite = event.ctrlKey;
    const noteKey = (moved: PointerEvent): void => {
      isOpposite = moved.ctrlKey;
    };
    window.addEventListener('pointermove', noteKey);
    window.addEventListener('pointerup', noteKey, { once: true });
    followPointer(
      {
        root: this.#root,
        onCell(address) {
          selection.choose(reach(source, address, order));
          onChoice();
        },
        onEnd(isLetGo) {
          window.removeEventListener('pointermove', noteKey);
          const target = selection.table;
          const isLarger =
            target.rows.length > source.rows.length || target.fields.length > source.fields.length;
          if (isLarger && isLetGo) onFill(source, isOpposite);
          else if (isLarger) selection.choose(source);
        },
      },
      event,
    );
  }
}

/** The source made longer towards the cell: by rows or by columns, whichever is further. */
function reach(source: CellTable, { id, field }: CellAddress, order: CellOrder): CellTable {
  const fields = order.fields();
  const rows = [source.rows[0], source.rows.at(-1)].map((row) => order.indexOfRow(row ?? ''));
  const columns = [source.fields[0], source.fields.at(-1)].map((one) => fields.indexOf(one ?? ''));
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  const row = order.indexOfRow(id);
  const column = fields.indexOf(field);
  const byRows = Math.max(top - row, row - bottom, 0);
  const byColumns = Math.max(left - column, column - right, 0);
  if (byRows === 0 && byColumns === 0) return source;
  if (byRows >= byColumns) {
    const ids: string[] = [];
    for (let at = Math.min(top, row); at <= Math.max(bottom, row); at += 1) {
      ids.push(order.rowAt(at) ?? '');
    }
    return { rows: ids, fields: source.fields };
  }
  return {
    rows: source.rows,
    fields: fields.slice(Math.min(left, column), Math.max(right, column) + 1),
  };
}
