import { createGrid } from 'ag-grid-community';
import type { GridApi } from 'ag-grid-community';

import type { CellEditor } from './CellEditor.ts';
import { CellChanges } from './CellChanges.ts';
import { changedWidths } from './columnLayout.ts';
import { contentText } from './contentText.ts';
import { columnDefinitions, expectedWidths } from './columnDefinitions.ts';
import type { GridColumn } from './gridColumn.ts';
import { activeAttribute, GridCursor } from './GridCursor.ts';
import type { CellAddress } from './GridCursor.ts';
import { GridInput } from './GridInput.ts';
import { GridRows } from './GridRows.ts';
import { gridModules } from './gridModules.ts';
import { gridOptions } from './gridOptions.ts';
import { paintCell } from './paintCell.ts';
import { RowHeights } from './RowHeights.ts';
import type { GridChoice, RowGridContent, RowGridEvents, RowGridSetup } from './rowGridSetup.ts';
import { GridSelection } from './selection/GridSelection.ts';
import type { CellOrder } from './selection/cellOrder.ts';
import { countRows, gridOrder } from './selection/gridOrder.ts';
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
  readonly #order: CellOrder;
  readonly #cursor: GridCursor<Row>;
  readonly #selection: GridSelection;
  readonly #input: GridInput<Row, Fields>;
  readonly #heights: RowHeights<Row, Fields>;
  readonly #changes: CellChanges<Row, Fields>;
  readonly #rows: GridRows<Row>;
  readonly #ending = new AbortController();
  /** Cells that wait for being moved. */
  #cut: ReadonlySet<string> = new Set();
  #columns: ReadonlyMap<string, GridColumn<Row, Fields>>;
  #given: readonly GridColumn<Row, Fields>[];

  constructor(
    element: HTMLElement,
    content: RowGridContent<Row, Fields>,
    setup: RowGridSetup<Row, Fields>,
    events: RowGridEvents<Fields>,
  ) {
    this.#element = element;
    this.#setup = setup;
    this.#events = events;
    this.#given = content.columns;
    this.#columns = byField(content.columns);
    this.#heights = new RowHeights(getComputedStyle(element).fontFamily);
    this.#heights.setColumns(expectedWidths(content.columns, content.layout, element.clientWidth));
    this.#api = this.#create(content);
    this.#api.setGridAriaProperty('label', setup.label);
    this.#order = gridOrder(this.#api, setup.addedRowId);
    this.#cursor = new GridCursor(this.#api, element, {
      spansRest: (field, row) => this.#spansRest(field, row),
      isFilled: (field, row) => this.#isFilled(field, row),
      count: () => countRows(this.#api, setup.addedRowId),
    });
    this.#selection = new GridSelection({
      order: this.#order,
      active: () => this.#cursor.active,
      show: () => this.#showSelection(),
    });
    this.#changes = new CellChanges({
      send: (edits) => events.onEdit(edits),
      show: (id, row) => this.#rows.show(id, row),
      rowId: setup.rowId,
      givenRow: (id) => this.#rows.get(id),
      applyEdit: (row, after) => setup.applyEdit(row, after),
    });
    this.#rows = new GridRows(this.#api, content.rows, {
      rowId: setup.rowId,
      aheadOf: (row) => this.#changes.aheadOf(row),
      heightOf: (row) => this.#heights.heightOf(row),
      isMeasured: (row) => this.#heights.isMeasured(row),
    });
    this.#input = new GridInput(element, this.#cursor, this.#selection, {
      ...events,
      rowOf: (id) => this.#changes.rowOf(id),
      columnOf: (field) => this.#columns.get(field),
      changes: this.#changes,
      onKey: (event) => events.onKey(event, this.getChoice()),
      onChoice: () => this.#tellChoice(),
      onMenu: (place) => events.onMenu(this.getChoice(), place),
      order: this.#order,
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
    if (columns === this.#given) return;
    const widths = changedWidths(this.#given, columns, (field) =>
      this.#api.getColumn(field)?.getActualWidth(),
    );
    this.#given = columns;
    this.#columns = byField(columns);
    if (widths.length > 0) {
      this.#api.setColumnWidths(widths);
      this.#onLayout();
    }
    this.#updateWidths();
    this.#api.refreshCells({ force: true });
  }

  setRows(rows: readonly Row[]): void {
    const hasKeyboard = this.#element.contains(document.activeElement);
    const change = this.#rows.set(rows);
    if (change === 'same') return;
    if (change === 'rearranged') this.#selection.forgetMissing();
    if (hasKeyboard && this.editor.getState() === null) this.#cursor.restore();
    this.#cursor.markActive();
    this.#showSelection();
    this.#tellChoice();
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

  isEditing(): boolean {
    return this.editor.getState() !== null;
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
    this.#selection.forgetMissing();
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
      order: this.#order,
      cut: this.#cut,
      fieldsOf: (id, field) => this.#cursor.fieldsOf(id, field),
      rowHeader: this.#given.find(({ isRowHeader }) => isRowHeader === true)?.field ?? null,
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
}

function byField<Row, Fields>(
  columns: readonly GridColumn<Row, Fields>[],
): ReadonlyMap<string, GridColumn<Row, Fields>> {
  return new Map(columns.map((column) => [column.field, column]));
}
