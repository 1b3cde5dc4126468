import { createGrid } from 'ag-grid-community';
import type { GridApi } from 'ag-grid-community';

import type { CellEditor } from './CellEditor.ts';
import { CellChanges } from './CellChanges.ts';
import { contentText } from './contentText.ts';
import { columnDefinitions, expectedWidths } from './columnDefinitions.ts';
import type { GridColumn } from './gridColumn.ts';
import { activeAttribute, GridCursor } from './GridCursor.ts';
import type { CellAddress } from './GridCursor.ts';
import { GridInput } from './GridInput.ts';
import { gridModules } from './gridModules.ts';
import { gridOptions } from './gridOptions.ts';
import { paintCell } from './paintCell.ts';
import { RowHeights } from './RowHeights.ts';
import type { GridChoice, RowGridContent, RowGridEvents, RowGridSetup } from './rowGridSetup.ts';
import { GridSelection } from './selection/GridSelection.ts';
import { gridOrder } from './selection/gridOrder.ts';
import { paintSelectedCell, paintSelection } from './selection/paintSelection.ts';
import type { SelectionPaint } from './selection/paintSelection.ts';
import type { CellTable } from './selection/selectedCells.ts';
import { summariseSelection } from './selection/selectionSummary.ts';
import type { SelectionSummary } from './selection/selectionSummary.ts';

/** The life of one grid on the page: the library, and what is ours around it. */
export class RowGrid<Row extends object, Fields> {
  readonly editor: CellEditor<Row, Fields>;
  readonly #element: HTMLElement;
  readonly #setup: RowGridSetup<Row, Fields>;
  readonly #events: RowGridEvents<Fields>;
  readonly #api: GridApi<Row>;
  readonly #cursor: GridCursor<Row>;
  readonly #selection: GridSelection;
  readonly #input: GridInput<Row, Fields>;
  readonly #heights: RowHeights<Row, Fields>;
  readonly #changes: CellChanges<Row, Fields>;
  readonly #ending = new AbortController();
  /** Cells that wait for being moved. */
  #cut: ReadonlySet<string> = new Set();
  #columns: ReadonlyMap<string, GridColumn<Row, Fields>>;
  #rows: Map<string, Row>;
  #given: Pick<RowGridContent<Row, Fields>, 'columns' | 'rows'>;

  constructor(
    element: HTMLElement,
    content: RowGridContent<Row, Fields>,
    setup: RowGridSetup<Row, Fields>,
    events: RowGridEvents<Fields>,
  ) {
    this.#element = element;
    this.#setup = setup;
    this.#events = events;
    this.#given = content;
    this.#columns = byField(content.columns);
    this.#rows = this.#byId(content.rows);
    this.#heights = new RowHeights(getComputedStyle(element).fontFamily);
    this.#heights.setColumns(expectedWidths(content.columns, content.layout, element.clientWidth));
    this.#api = this.#create(content);
    this.#api.setGridAriaProperty('label', setup.label);
    this.#cursor = new GridCursor(this.#api, element, {
      spansRest: (field, row) => this.#spansRest(field, row),
      isFilled: (field, row) => this.#isFilled(field, row),
    });
    this.#selection = new GridSelection({
      order: gridOrder(this.#api),
      active: () => this.#cursor.active,
      show: () => this.#showSelection(),
    });
    this.#changes = new CellChanges({
      send: (edits) => events.onEdit(edits),
      show: (id, row) => this.#showRow(id, row),
      rowId: setup.rowId,
      givenRow: (id) => this.#rows.get(id),
      applyEdit: (row, after) => setup.applyEdit(row, after),
    });
    this.#input = new GridInput(element, this.#cursor, this.#selection, {
      ...events,
      rowOf: (id) => this.#changes.rowOf(id),
      columnOf: (field) => this.#columns.get(field),
      changes: this.#changes,
      onKey: (event) => events.onKey(event, this.getChoice()),
      onChoice: () => this.#tellChoice(),
      onMenu: (place) => events.onMenu(this.getChoice(), place),
      order: gridOrder(this.#api),
      onEdits: (edits) => void events.onEdit(edits),
      onPaste: (paste) => events.onPaste(paste),
      onScattered: events.onScattered,
      onCut: (cells) => {
        this.#cut = cells;
        this.#showSelection();
      },
    });
    this.editor = this.#input.editor;
    this.#input.listen(this.#ending.signal);
    this.#listenToFonts();
    this.#updateWidths();
  }

  setColumns(columns: readonly GridColumn<Row, Fields>[]): void {
    if (columns === this.#given.columns) return;
    this.#given = { ...this.#given, columns };
    this.#columns = byField(columns);
    this.#updateWidths();
    this.#api.refreshCells({ force: true });
  }

  /** Takes in the rows as they are now; what is the same object is not drawn again. */
  setRows(rows: readonly Row[]): void {
    if (rows === this.#given.rows) return;
    const before = this.#given.rows;
    this.#given = { ...this.#given, rows };
    const hasKeyboard = this.#element.contains(document.activeElement);
    if (this.#isSameOrder(before, rows)) this.#updateRows(before, rows);
    else this.#replaceRows(rows);
    if (hasKeyboard && this.editor.getState() === null) this.#cursor.restore();
    this.#cursor.markActive();
    this.#showSelection();
    this.#tellChoice();
  }

  /** Rows come, go or move. */
  #replaceRows(rows: readonly Row[]): void {
    const before = this.#rows;
    this.#rows = this.#byId(rows);
    this.#api.setGridOption(
      'rowData',
      rows.map((row) => this.#changes.aheadOf(row)),
    );
    const measured = rows.filter((row) => {
      const old = before.get(this.#setup.rowId(row));
      return old !== undefined && old !== row && this.#heights.isMeasured(old);
    });
    this.#refreshHeights(measured);
    this.#selection.forgetMissing();
  }

  /** The same rows in the same order: only those that changed are touched. */
  #updateRows(before: readonly Row[], rows: readonly Row[]): void {
    const changed = rows.filter((row, index) => row !== before[index]);
    const drawn = new Set(this.#api.getRenderedNodes());
    const measured = changed.filter((row) => {
      const id = this.#setup.rowId(row);
      const old = this.#rows.get(id);
      this.#rows.set(id, row);
      const node = this.#api.getRowNode(id);
      // Telling the library of a row that it has not drawn is work for nothing, ten thousandfold.
      if (node !== undefined && drawn.has(node)) node.updateData(this.#changes.aheadOf(row));
      else if (node !== undefined) node.data = this.#changes.aheadOf(row);
      return old !== undefined && this.#heights.isMeasured(old);
    });
    this.#refreshHeights(measured);
  }

  #isSameOrder(before: readonly Row[], rows: readonly Row[]): boolean {
    const { rowId } = this.#setup;
    return (
      before.length === rows.length &&
      rows.every((row, index) => {
        const old = before[index];
        return old === row || (old !== undefined && rowId(old) === rowId(row));
      })
    );
  }

  getChoice(): GridChoice {
    const { isMany, rows } = this.#selection;
    return { active: this.#cursor.active, rows, cells: isMany ? this.#summarise() : null };
  }

  /** Makes cells chosen, the first of them active. */
  choose(table: CellTable): void {
    const [id] = table.rows;
    const [field] = table.fields;
    if (id === undefined || field === undefined || !this.show({ id, field })) return;
    this.#selection.choose(table);
    this.#tellChoice();
  }

  /** Scrolls to a cell and makes it the active one; false when its row is not shown. */
  show(address: CellAddress): boolean {
    this.#selection.clear();
    return this.#cursor.show(address);
  }

  /** Shows a cell with the editor open on what is there. */
  edit(address: CellAddress): void {
    if (this.show(address)) this.editor.open('kept');
  }

  /** Gives the keyboard back to the active cell, or to the first. */
  focus(): void {
    this.#cursor.restore();
  }

  /** Scrolls to a row, and leaves keyboard and active cell where they are; false when it is not shown. */
  bringIntoSight(id: string): boolean {
    const index = this.#api.getRowNode(id)?.rowIndex ?? null;
    if (index !== null) this.#api.ensureIndexVisible(index);
    return index !== null;
  }

  setColumnHidden(field: string, isHidden: boolean): void {
    this.#api.setColumnsVisible([field], !isHidden);
  }

  destroy(): void {
    this.editor.commit('stay');
    this.#changes.forget();
    this.#ending.abort();
    this.#api.destroy();
  }

  #create({ columns, rows, layout }: RowGridContent<Row, Fields>): GridApi<Row> {
    const definitions = columnDefinitions(
      columns,
      layout,
      (field) => (element, row, cell) => {
        const column = this.#columns.get(field);
        if (column === undefined) return;
        paintCell(element, column.content(row), this.#setup.hints.fold);
        const { id, field: activeField } = this.#cursor.active ?? {};
        const isActive = activeField === field && this.#setup.rowId(row) === id;
        cell.toggleAttribute(activeAttribute, isActive);
        paintSelectedCell(cell, this.#setup.rowId(row), this.#selectionPaint());
        if (isActive) queueMicrotask(() => this.#placeHandle());
      },
      this.#setup.heads,
    );
    const options = gridOptions(this.#setup, {
      heightOf: (row) => this.#heights.heightOf(row),
      taken: (id) => (this.#selection.hasWholeRow(id) ? this.#selection.rows : [id]),
      onResized: () => this.#updateWidths(),
      onGridResized: () => {
        this.#updateWidths();
        this.#cursor.keepInSight();
      },
      onLayout: () => this.#onLayout(),
      focus: () => this.focus(),
    });
    return createGrid<Row>(
      this.#element,
      { ...options, columnDefs: definitions, rowData: [...rows] },
      { modules: gridModules },
    );
  }

  #onLayout(): void {
    this.#updateWidths();
    this.#cursor.markActive();
    const columns = this.#api.getColumnState();
    this.#events.onLayout(
      columns.map(({ colId, width, hide, flex = null }) => ({
        field: colId,
        // A column that still grows is kept at the width from which it grows.
        width: (flex === null ? width : this.#columns.get(colId)?.width) ?? 0,
        hidden: hide === true,
      })),
    );
  }

  #updateWidths(): void {
    const displayed = this.#api.getAllDisplayedColumns().flatMap((shown) => {
      const column = this.#columns.get(shown.getColId());
      return column === undefined ? [] : [{ column, width: shown.getActualWidth() }];
    });
    if (this.#heights.setColumns(displayed)) this.#api.resetRowHeights();
  }

  #listenToFonts(): void {
    const measureAnew = (): void => {
      this.#heights.measureAnew();
      this.#api.resetRowHeights();
    };
    document.fonts.addEventListener('loadingdone', measureAnew, { signal: this.#ending.signal });
  }

  #showRow(id: string, row: Row): void {
    const node = this.#api.getRowNode(id);
    if (node === undefined || node.data === row) return;
    node.updateData(row);
    this.#refreshHeights([row]);
  }

  #refreshHeights(changed: readonly Row[]): void {
    let isAnyNew = false;
    for (const row of changed) {
      const node = this.#api.getRowNode(this.#setup.rowId(row));
      const height = this.#heights.heightOf(node?.data ?? row);
      if (node === undefined || node.rowHeight === height) continue;
      node.setRowHeight(height);
      isAnyNew = true;
    }
    if (isAnyNew) this.#api.onRowHeightChanged();
  }

  #summarise(): SelectionSummary {
    const { rows, fields } = this.#selection.table;
    return summariseSelection({ rows: rows.length, columns: fields.length }, () =>
      this.#input.chosen.list().map(({ row, column }) => ({
        isFilled: contentText(column.content(row)) !== '',
        number: column.number?.(row) ?? null,
      })),
    );
  }

  #showSelection(): void {
    paintSelection(this.#element, this.#selectionPaint());
    this.#placeHandle();
  }

  #placeHandle(): void {
    this.#input.handle.place((address) => this.#cursor.cellOf(address));
  }

  #selectionPaint(): SelectionPaint {
    return {
      selection: this.#selection.current,
      order: gridOrder(this.#api),
      cut: this.#cut,
      fieldsOf: (id, field) => this.#cursor.fieldsOf(id, field),
      rowHeader: this.#given.columns.find(({ isRowHeader }) => isRowHeader === true)?.field ?? null,
    };
  }

  #isFilled(field: string, row: Row): boolean {
    const column = this.#columns.get(field);
    return column !== undefined && contentText(column.content(row)) !== '';
  }

  #tellChoice(): void {
    this.#placeHandle();
    this.#events.onChoice(this.getChoice());
  }

  #spansRest(field: string, row: Row): boolean {
    return this.#columns.get(field)?.spansRest?.(row) ?? false;
  }

  #byId(rows: readonly Row[]): Map<string, Row> {
    return new Map(rows.map((row) => [this.#setup.rowId(row), row]));
  }
}

function byField<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
): ReadonlyMap<string, GridColumn<Row, Fields>> {
  return new Map(columns.map((column) => [column.field, column]));
}
