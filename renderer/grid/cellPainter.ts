import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';

/** Draws the cells of one column; the grid gives it along with the column. */
export interface PaintParams<Row> {
  readonly paint: (element: HTMLElement, row: Row, cell: HTMLElement) => void;
  /** The cell carries the handle by which its row is dragged. */
  readonly handle: (() => HTMLElement) | null;
}

/** The library makes one of these for each cell on screen. */
export class CellPainter<Row> implements ICellRendererComp<Row> {
  readonly #element = document.createElement('div');
  #handle: HTMLElement | null = null;

  init(params: ICellRendererParams<Row> & PaintParams<Row>): void {
    if (params.handle !== null) {
      this.#handle = params.handle();
      params.registerRowDragger(this.#handle, 4, undefined, true);
    }
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh(params: ICellRendererParams<Row> & PaintParams<Row>): boolean {
    if (params.data !== undefined) params.paint(this.#element, params.data, params.eGridCell);
    if (this.#handle !== null) this.#element.append(this.#handle);
    return true;
  }
}
