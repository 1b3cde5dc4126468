import type { GridApi } from 'ag-grid-community';

import { viewportOf } from './viewport.ts';
import { nextCell } from './nextCell.ts';
import type { CellMove, CellPlace, GridExtent } from './nextCell.ts';

/** A cell by what it shows, so that it stays the same when rows come, go or move. */
export interface CellAddress {
  readonly id: string;
  readonly field: string;
}

/** What the moves of a cursor depend on. */
export interface CellFacts<Row> {
  /** Whether the cell goes on to the end of its row. */
  readonly spansRest: (field: string, row: Row) => boolean;
  readonly isFilled: (field: string, row: Row) => boolean;
  /** Going to a cell of such a column leaves the grid scrolled sideways as it is. */
  readonly isWide: (field: string) => boolean;
  /** Rows that hold something. */
  readonly count: () => number;
}

export const activeAttribute = 'data-active';

/**
 * The active cell. The library knows it by its place on screen and keeps the keyboard there; here
 * it is known by row and column, and moves as in Excel.
 */
export class GridCursor<Row> {
  readonly #api: GridApi<Row>;
  readonly #root: HTMLElement;
  readonly #cells: CellFacts<Row>;
  #active: CellAddress | null = null;
  /** Place of the active row when it was last seen: who is next when it is gone. */
  #lastRow = 0;
  /** The same of its column. */
  #lastColumn = 0;
  /** The column that vertical moves stay in, also across headings that cover it. */
  #wantedField: string | null = null;
  /** Where the row of Tabs began to which Enter returns. */
  #tabStart: string | null = null;

  constructor(api: GridApi<Row>, root: HTMLElement, cells: CellFacts<Row>) {
    this.#api = api;
    this.#root = root;
    this.#cells = cells;
  }

  get active(): CellAddress | null {
    return this.#active;
  }

  /** Takes note of the cell that now has the keyboard. */
  enter(address: CellAddress): void {
    if (isSameCell(address, this.#active)) return;
    this.#active = address;
    this.#lastRow = this.#rowOf(address.id) ?? this.#lastRow;
    const wanted = this.#wantedField;
    if (wanted === null || this.#coveringField(address.id, wanted) !== address.field) {
      this.#wantedField = address.field;
      this.#tabStart = null;
    }
    this.markActive();
  }

  /** A click chooses the column that later moves stay in, also on a heading. */
  forgetColumn(): void {
    this.#wantedField = null;
    this.#tabStart = null;
  }

  /** Shows which cell is active; needed again when the library has made its cells anew. */
  markActive(): void {
    for (const cell of this.#root.querySelectorAll(`[${activeAttribute}]`)) {
      cell.removeAttribute(activeAttribute);
    }
    if (this.#active === null) return;
    this.cellOf(this.#active)?.setAttribute(activeAttribute, '');
    this.#lastColumn = this.#activePlaceColumn();
  }

  cellOf({ id, field }: CellAddress): HTMLElement | null {
    const row = `[row-id="${CSS.escape(id)}"]`;
    return this.#root.querySelector<HTMLElement>(`${row} [col-id="${CSS.escape(field)}"]`);
  }

  move(move: CellMove): boolean {
    const from = this.#activePlace();
    if (from === null) return false;
    const isTab = move === 'next' || move === 'previous';
    const tabStart = this.#tabStart ?? this.#fields()[from.column] ?? null;
    const start = move === 'down' ? this.#tabStart : null;
    const origin = start === null ? from : { ...from, column: this.#fields().indexOf(start) };
    const target = nextCell(origin, move, this.#extent());
    if (target === null) return false;
    this.#goTo(target);
    this.#tabStart = isTab ? tabStart : null;
    return true;
  }

  /** Where a move leads from any cell; null when it leads out of the grid. */
  targetOf({ id, field }: CellAddress, move: CellMove): CellAddress | null {
    const row = this.#rowOf(id);
    const column = this.#fields().indexOf(field);
    const target = row === null ? null : nextCell({ row, column }, move, this.#extent());
    const targetId = target === null ? undefined : this.#idAt(target.row);
    const targetField = target === null ? undefined : this.#fields()[target.column];
    return targetId === undefined || targetField === undefined
      ? null
      : { id: targetId, field: targetField };
  }

  /**
   * Makes the topmost cell in sight of a column the active one, past headings that cover it, unless
   * there are only such; null when there is none.
   */
  enterColumn(field: string): CellAddress | null {
    const top = this.#api.getFirstDisplayedRowIndex();
    const column = this.#fields().indexOf(field);
    const last = this.#api.getLastDisplayedRowIndex();
    let row = top;
    while (row < last && this.#covering(row, column) !== column) row += 1;
    if (this.#covering(row, column) !== column) row = top;
    const id = this.#idAt(row);
    if (id === undefined || column === -1) return null;
    this.#goTo({ row, column });
    return { id, field };
  }

  /** Gives the keyboard to the first cell in sight, when there is one. */
  enterFirst(): void {
    const [first] = this.#fields();
    if (first !== undefined) this.enterColumn(first);
  }

  /** Scrolls to a cell and leaves the keyboard where it is. */
  reveal({ id, field }: CellAddress): void {
    const row = this.#rowOf(id);
    if (row === null) return;
    this.#api.ensureIndexVisible(row);
    if (!this.#cells.isWide(field)) this.#api.ensureColumnVisible(field);
  }

  /** Scrolls to a cell and gives it the keyboard; false when its row is not among those shown. */
  show({ id, field }: CellAddress): boolean {
    const row = this.#rowOf(id);
    const column = this.#fields().indexOf(field);
    if (row === null || column === -1) return false;
    // Who is taken somewhere else sees what stands around it.
    if (this.#isOutOfSight(row)) this.#api.ensureIndexVisible(row, 'middle');
    this.#goTo({ row, column });
    return true;
  }

  #isOutOfSight(row: number): boolean {
    const top = this.#api.getDisplayedRowAtIndex(row)?.rowTop ?? null;
    const sight = this.#api.getVerticalPixelRange();
    return top !== null && (top < sight.top || top >= sight.bottom);
  }

  /** After rows or columns have changed: the same cell again, or its neighbour when it is gone. */
  restore(): void {
    if (this.#active === null || this.#hasKeyboard(this.#active)) return;
    const { id } = this.#active;
    const row = this.#rowOf(id);
    if (row !== null && this.show({ id, field: this.#wantedField ?? '' })) return;
    const lastRow = this.#api.getDisplayedRowCount() - 1;
    const column = this.#activePlaceColumn();
    if (lastRow < 0) this.#active = null;
    else this.#goTo({ row: row ?? Math.min(this.#lastRow, lastRow), column });
  }

  /** Scrolls to the active cell, e.g. when the grid became narrower. */
  keepInSight(): void {
    if (this.#active !== null) this.reveal(this.#active);
  }

  /** Whether the keyboard is in the cell already, and the library knows where that is. */
  #hasKeyboard(address: CellAddress): boolean {
    const isInside = this.cellOf(address)?.contains(document.activeElement) ?? false;
    return isInside && this.#api.getFocusedCell()?.rowIndex === this.#rowOf(address.id);
  }

  #goTo({ row, column }: CellPlace): void {
    const field = this.#fields()[column];
    const covering = this.#fields()[this.#covering(row, column)];
    if (field === undefined || covering === undefined) return;
    this.#wantedField = field;
    // Sideways first: rows that come into sight would have to be laid out for it.
    if (!this.#cells.isWide(covering)) this.#api.ensureColumnVisible(covering);
    this.#api.ensureIndexVisible(row);
    this.#api.setFocusedCell(row, covering);
  }

  #activePlace(): CellPlace | null {
    const row = this.#active === null ? null : this.#rowOf(this.#active.id);
    return row === null ? null : { row, column: this.#activePlaceColumn() };
  }

  /** When the column is gone, that of the one which has come into its place. */
  #activePlaceColumn(): number {
    const fields = this.#fields();
    const column = fields.indexOf(this.#wantedField ?? this.#active?.field ?? '');
    return column === -1 ? Math.max(0, Math.min(this.#lastColumn, fields.length - 1)) : column;
  }

  #rowOf(id: string): number | null {
    return this.#api.getRowNode(id)?.rowIndex ?? null;
  }

  #fields(): string[] {
    return this.#api.getAllDisplayedColumns().map((column) => column.getColId());
  }

  /** Whether a heading further left goes on over this cell. */
  isCovered(id: string, field: string): boolean {
    return this.#coveringField(id, field) !== field;
  }

  /** The columns that a cell stands for: all that a heading covers, else its own. */
  fieldsOf(id: string, field: string): readonly string[] {
    const fields = this.#fields();
    const data = this.#api.getRowNode(id)?.data;
    const isSpanning = data !== undefined && this.#cells.spansRest(field, data);
    return isSpanning ? fields.slice(fields.indexOf(field)) : [field];
  }

  #extent(): GridExtent {
    const fields = this.#fields();
    return {
      rows: this.#api.getDisplayedRowCount(),
      lastFilledRow: Math.max(0, this.#cells.count() - 1),
      columns: fields.length,
      covering: (row, column) => this.#covering(row, column),
      isFilled: (row, column) => {
        const data = this.#api.getDisplayedRowAtIndex(row)?.data;
        const field = fields[this.#covering(row, column)];
        return data !== undefined && field !== undefined && this.#cells.isFilled(field, data);
      },
      pageRow: (row, direction) => this.#pageRow(row, direction),
    };
  }

  /** As far as the rows that fit on the screen reach, and at least to the next. */
  #pageRow(row: number, direction: 1 | -1): number {
    const { top: upper = 0, bottom = 0 } = viewportOf(this.#root) ?? {};
    const height = bottom - upper;
    const top = this.#api.getDisplayedRowAtIndex(row)?.rowTop ?? 0;
    const last = this.#api.getDisplayedRowCount() - 1;
    let target = row;
    for (;;) {
      const next = target + direction;
      const nextTop = this.#api.getDisplayedRowAtIndex(next)?.rowTop;
      const isNear = typeof nextTop === 'number' && Math.abs(nextTop - top) < height;
      if (next < 0 || next > last || (!isNear && target !== row)) return target;
      target = next;
    }
  }

  #idAt(row: number): string | undefined {
    return this.#api.getDisplayedRowAtIndex(row)?.id;
  }

  #covering(row: number, column: number): number {
    const data = this.#api.getDisplayedRowAtIndex(row)?.data;
    if (data === undefined) return column;
    const spanning = this.#fields().findIndex((field) => this.#cells.spansRest(field, data));
    return spanning === -1 ? column : Math.min(spanning, column);
  }

  #coveringField(id: string, field: string): string | null {
    const fields = this.#fields();
    const row = this.#rowOf(id);
    const column = fields.indexOf(field);
    return row === null || column === -1 ? null : (fields[this.#covering(row, column)] ?? null);
  }
}

function isSameCell(left: CellAddress, right: CellAddress | null): boolean {
  return left.id === right?.id && left.field === right.field;
}
