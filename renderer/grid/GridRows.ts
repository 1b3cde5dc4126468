import type { GridApi } from 'ag-grid-community';

interface GridRowsParts<Row> {
  readonly rowId: (row: Row) => string;
  /** The row with the edits that are on their way. */
  readonly aheadOf: (row: Row) => Row;
  readonly heightOf: (row: Row) => number;
  readonly isMeasured: (row: Row) => boolean;
}

/** The rows as the screen has given them, and how the library learns of those that changed. */
export class GridRows<Row extends object> {
  readonly #api: GridApi<Row>;
  readonly #parts: GridRowsParts<Row>;
  #given: readonly Row[];
  #byId: Map<string, Row>;

  constructor(api: GridApi<Row>, rows: readonly Row[], parts: GridRowsParts<Row>) {
    this.#api = api;
    this.#parts = parts;
    this.#given = rows;
    this.#byId = this.#indexed(rows);
  }

  get all(): readonly Row[] {
    return this.#given;
  }

  get(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  /** Takes in the rows as they are now; what is the same object is not drawn again. */
  set(rows: readonly Row[]): 'same' | 'changed' | 'rearranged' {
    const before = this.#given;
    if (rows === before) return 'same';
    this.#given = rows;
    if (this.#isSameOrder(before, rows)) {
      this.#update(before, rows);
      return 'changed';
    }
    this.#replace(rows);
    return 'rearranged';
  }

  /** Shows a row as it will be, or again as it was given. */
  show(id: string, row: Row): void {
    const node = this.#api.getRowNode(id);
    if (node === undefined || node.data === row) return;
    node.updateData(row);
    this.#refreshHeights([row]);
  }

  /** Rows come, go or move. */
  #replace(rows: readonly Row[]): void {
    const { rowId, aheadOf, isMeasured } = this.#parts;
    const before = this.#byId;
    this.#byId = this.#indexed(rows);
    this.#api.setGridOption('rowData', rows.map(aheadOf));
    const measured = rows.filter((row) => {
      const old = before.get(rowId(row));
      return old !== undefined && old !== row && isMeasured(old);
    });
    this.#refreshHeights(measured);
  }

  /** The same rows in the same order: only those that changed are touched. */
  #update(before: readonly Row[], rows: readonly Row[]): void {
    const { rowId, aheadOf, isMeasured } = this.#parts;
    const changed = rows.filter((row, index) => row !== before[index]);
    const drawn = new Set(this.#api.getRenderedNodes());
    const measured = changed.filter((row) => {
      const id = rowId(row);
      const old = this.#byId.get(id);
      this.#byId.set(id, row);
      const node = this.#api.getRowNode(id);
      // Telling the library of a row that it has not drawn is work for nothing, ten thousandfold.
      if (node !== undefined && drawn.has(node)) node.updateData(aheadOf(row));
      else if (node !== undefined) node.data = aheadOf(row);
      return old !== undefined && isMeasured(old);
    });
    this.#refreshHeights(measured);
  }

  #isSameOrder(before: readonly Row[], rows: readonly Row[]): boolean {
    const { rowId } = this.#parts;
    return (
      before.length === rows.length &&
      rows.every((row, index) => {
        const old = before[index];
        return old === row || (old !== undefined && rowId(old) === rowId(row));
      })
    );
  }

  #refreshHeights(changed: readonly Row[]): void {
    const { rowId, heightOf } = this.#parts;
    let isAnyNew = false;
    for (const row of changed) {
      const node = this.#api.getRowNode(rowId(row));
      const height = heightOf(node?.data ?? row);
      if (node === undefined || node.rowHeight === height) continue;
      node.setRowHeight(height);
      isAnyNew = true;
    }
    if (isAnyNew) this.#api.onRowHeightChanged();
  }

  #indexed(rows: readonly Row[]): Map<string, Row> {
    return new Map(rows.map((row) => [this.#parts.rowId(row), row]));
  }
}
