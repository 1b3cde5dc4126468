import type { CellContent } from './gridColumn.ts';
import type { GridColumns } from './GridColumns.ts';
import { activeAttribute } from './GridCursor.ts';
import type { GridCursor } from './GridCursor.ts';
import { paintCell } from './paintCell.ts';
import type { RowGridSetup } from './rowGridSetup.ts';
import type { GridSelection } from './selection/GridSelection.ts';
import type { CellOrder } from './selection/cellOrder.ts';
import { paintSelectedCell, paintSelection } from './selection/paintSelection.ts';
import type { SelectionPaint } from './selection/paintSelection.ts';

/** On cells that a heading covers. */
const coveredAttribute = 'data-covered';

/** What stands in them. */
const nothing: CellContent = { blocks: [] };

interface GridPaintingParts<Row extends object, Fields> {
  readonly columns: GridColumns<Row, Fields>;
  readonly cursor: GridCursor<Row>;
  readonly selection: GridSelection;
  readonly order: CellOrder;
  /** Puts the handle that fills to where the choice ends. */
  readonly placeHandle: () => void;
}

/** How cells look: what stands in them, and whether they are active, chosen or cut out. */
export class GridPainting<Row extends object, Fields> {
  readonly #element: HTMLElement;
  readonly #setup: Pick<RowGridSetup<Row, Fields>, 'rowId' | 'isHeading' | 'hints'>;
  readonly #parts: GridPaintingParts<Row, Fields>;
  /** Cells that wait for being moved. */
  #cut: ReadonlySet<string> = new Set();

  constructor(
    element: HTMLElement,
    setup: Pick<RowGridSetup<Row, Fields>, 'rowId' | 'isHeading' | 'hints'>,
    parts: GridPaintingParts<Row, Fields>,
  ) {
    this.#element = element;
    this.#setup = setup;
    this.#parts = parts;
  }

  /** Draws a cell; `element` is what stands in it. */
  paint(field: string, element: HTMLElement, row: Row, cell: HTMLElement): void {
    const { columns, cursor, placeHandle } = this.#parts;
    const column = columns.get(field);
    if (column === undefined) return;
    const id = this.#setup.rowId(row);
    const isCovered = this.#setup.isHeading(row) && cursor.isCovered(id, field);
    if (column.paint === undefined || isCovered) {
      paintCell(element, isCovered ? nothing : column.content(row), this.#setup.hints.fold);
    } else column.paint(element, row);
    const { active } = cursor;
    const isActive = active?.field === field && active.id === id;
    cell.toggleAttribute(coveredAttribute, isCovered);
    cell.toggleAttribute(activeAttribute, isActive);
    paintSelectedCell(cell, id, this.#selectionPaint());
    if (isActive) queueMicrotask(placeHandle);
  }

  /** Marks the chosen cells of those on the screen. */
  showSelection(): void {
    paintSelection(this.#element, this.#selectionPaint());
    this.#parts.placeHandle();
  }

  /** Marks the cells that wait for being moved, by `addressKey`. */
  showCut(cells: ReadonlySet<string>): void {
    this.#cut = cells;
    this.showSelection();
  }

  #selectionPaint(): SelectionPaint {
    const { columns, cursor, selection, order } = this.#parts;
    return {
      selection: selection.current,
      order,
      cut: this.#cut,
      fieldsOf: (id, field) => cursor.fieldsOf(id, field),
      rowHeader: columns.rowHeader,
    };
  }
}
