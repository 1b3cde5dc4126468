import { createGrid } from 'ag-grid-community';
import type { GridApi } from 'ag-grid-community';

import type { CellEditor } from './CellEditor.ts';
import { CellChanges } from './CellChanges.ts';
import { contentText } from './contentText.ts';
import type { ColumnArrangement } from './columnDefinitions.ts';
import { fittingWidth } from './fittingWidth.ts';
import type { CellEdit, GridColumn } from './gridColumn.ts';
import { GridCursor } from './GridCursor.ts';
import type { CellAddress } from './GridCursor.ts';
import { GridColumns } from './GridColumns.ts';
import { GridInput } from './GridInput.ts';
import { GridPainting } from './GridPainting.ts';
import { GridRows } from './GridRows.ts';
import { gridModules } from './gridModules.ts';
import { gridOptions, headerHeight } from './gridOptions.ts';
import { GridSizes, showZoom } from './GridSizes.ts';
import { RowHeights } from './RowHeights.ts';
import { RowsInSight } from './RowsInSight.ts';
import { tellingNewChoices } from './rowGridSetup.ts';
import type {
  ChosenArea,
  GridChoice,
  RowGridContent,
  RowGridEvents,
  RowGridSetup,
} from './rowGridSetup.ts';
import { GridSelection } from './selection/GridSelection.ts';
import type { CellOrder } from './selection/cellOrder.ts';
import { hasCell } from './selection/cellSelection.ts';
import { countRows, gridOrder } from './selection/gridOrder.ts';
import type { CellTable } from './selection/selectedCells.ts';
import { summariseSelection } from './selection/selectionSummary.ts';
import type { SelectionSummary } from './selection/selectionSummary.ts';
import { listenForZoom } from './zoom.ts';

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
  readonly #sizes: GridSizes<Row, Fields>;
  readonly #changes: CellChanges<Row, Fields>;
  readonly #rows: GridRows<Row>;
  readonly #columns: GridColumns<Row, Fields>;
  readonly #painting: GridPainting<Row, Fields>;
  readonly #rowsInSight: RowsInSight<Row>;
  readonly #ending = new AbortController();

  constructor(
    element: HTMLElement,
    content: RowGridContent<Row, Fields>,
    setup: RowGridSetup<Row, Fields>,
    events: RowGridEvents<Fields>,
  ) {
    this.#element = element;
    this.#setup = setup;
    this.#events = { ...events, onChoice: tellingNewChoices(events.onChoice) };
    this.#columns = new GridColumns(content.columns, content, {
      paint: (field) => (element, row, cell) => this.#painting.paint(field, element, row, cell),
      heads: setup.heads,
    });
    showZoom(element, content.zoom);
    const { fontFamily } = getComputedStyle(element);
    this.#heights = new RowHeights(fontFamily, content.zoom, setup.rowHeight);
    this.#heights.setColumns(this.#columns.expected(element.clientWidth));
    this.#api = this.#create(content);
    this.#api.setGridAriaProperty('label', setup.label);
    this.#sizes = new GridSizes(element, this.#api, {
      columns: this.#columns,
      heights: this.#heights,
      headHeight: setup.headHeight,
      onHeights: () => this.#rowsInSight.look(),
    });
    this.#order = gridOrder(this.#api, setup.addedRowId);
    this.#cursor = new GridCursor(this.#api, element, {
      spansRest: (field, row) => this.#spansRest(field, row),
      isFilled: (field, row) => this.#isFilled(field, row),
      isWide: (field) => this.#columns.get(field)?.isWide === true,
      count: () => countRows(this.#api, setup.addedRowId),
    });
    this.#selection = new GridSelection({
      order: this.#order,
      active: () => this.#cursor.active,
      isCovered: (id, field) => this.#cursor.isCovered(id, field),
      show: () => this.#painting.showSelection(),
    });
    this.#painting = new GridPainting(element, setup, {
      columns: this.#columns,
      cursor: this.#cursor,
      selection: this.#selection,
      order: this.#order,
      placeHandle: () => this.#placeHandle(),
    });
    this.#rowsInSight = new RowsInSight(
      this.#api,
      element,
      {
        hasKeyboard: () => this.#hasKeyboard(),
        keepInSight: () => this.#cursor.keepInSight(),
      },
      this.#ending.signal,
    );
    this.#changes = new CellChanges({
      send: (edits) => this.#send(edits),
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
      joinFields: setup.joinFields,
      isPassedOver: (id) => this.#isPassedOver(id),
      changes: this.#changes,
      onFit: (field) => this.fitColumn(field),
      onKey: (event) => events.onKey(event, this.getChoice()),
      onChoice: () => this.#tellChoice(),
      onMenu: (place) => events.onMenu(this.getChoice(), place),
      order: this.#order,
      onEdits: (edits) => void this.#send(edits),
      onPaste: (paste) => events.onPaste(paste),
      onScattered: events.onScattered,
      onReadOnly: events.onReadOnly,
      onCut: (cells) => this.#painting.showCut(cells),
    });
    this.editor = this.#input.editor;
    this.#input.listen(this.#ending.signal);
    listenForZoom(element, events.onZoom, this.#ending.signal);
    this.#sizes.listenToFonts(this.#ending.signal);
    this.#sizes.update();
  }

  setColumns(columns: readonly GridColumn<Row, Fields>[]): void {
    const hasKeyboard = this.#hasKeyboard();
    const change = this.#columns.set(this.#api, columns);
    if (change === 'same') return;
    if (change === 'resized') this.#onLayout();
    this.#sizes.update();
    this.#api.refreshCells({ force: true });
    this.#selection.forgetMissing();
    if (hasKeyboard && this.editor.getState() === null) this.#cursor.restore();
  }

  /** Shows the table in another size, or other columns frozen. */
  arrange({ zoom, frozen }: Omit<ColumnArrangement, 'layout'>): void {
    const hasKeyboard = this.#hasKeyboard();
    if (!this.#columns.arrange(this.#api, { zoom, frozen })) return;
    this.#sizes.setZoom(zoom);
    // Cells that became frozen, or are so no longer, are made anew.
    if (hasKeyboard && this.editor.getState() === null) this.#cursor.restore();
    this.#cursor.markActive();
    this.#painting.showSelection();
    this.#cursor.keepInSight();
  }

  /** Makes a column as wide as what stands in it, or as much of that as can be read at a glance. */
  fitColumn(field: string): void {
    const column = this.#columns.get(field);
    if (column === undefined) return;
    const width = fittingWidth(column, this.#rows.all, this.#heights.measures);
    this.#columns.setWidth(this.#api, field, width);
    this.#onLayout();
  }

  setRows(rows: readonly Row[]): void {
    const hasKeyboard = this.#hasKeyboard();
    const change = this.#rows.set(rows);
    if (change === 'same') return;
    if (change === 'rearranged') this.#selection.forgetMissing();
    // A screen that goes to another row now would have those around this one drawn for nothing.
    if (hasKeyboard) queueMicrotask(() => this.#restoreKeyboard());
    this.#cursor.markActive();
    this.#painting.showSelection();
    this.#tellChoice();
    this.#rowsInSight.look();
  }

  getChoice(): GridChoice {
    const { isMany, rows, areWholeRows } = this.#selection;
    const cells = isMany ? this.#summarise() : null;
    return { active: this.#cursor.active, rows, areWholeRows, cells };
  }

  /** The chosen cells as they are now; null when only the active one is. */
  getChosenCells(): ChosenArea | null {
    const { isMany, count, current, table } = this.#selection;
    const rows = new Set(table.rows);
    const fields = new Set(table.fields);
    const has = (id: string, field: string): boolean =>
      rows.has(id) && fields.has(field) && hasCell(current, id, field);
    return isMany ? { count, has } : null;
  }

  /** Makes cells chosen, the first of them active. */
  choose(table: CellTable): void {
    const [id] = table.rows;
    const [field] = table.fields;
    if (id === undefined || field === undefined || !this.show({ id, field })) return;
    this.#selection.choose(table);
    this.#tellChoice();
  }

  /**
   * Makes cells chosen as far as they are shown. Of one row this cell is active, of several the first one
   * of this row. False when none is shown.
   */
  chooseAround({ id, field }: CellAddress, { rows, fields }: CellTable): boolean {
    const shown = this.#order.fields().filter((name) => fields.includes(name));
    const active = rows.length === 1 && shown.includes(field) ? field : shown[0];
    if (active === undefined || !this.show({ id, field: active })) return false;
    const rowsShown = rows.filter((row) => this.#order.indexOfRow(row) !== -1);
    this.#selection.choose({ rows: rowsShown, fields: shown });
    this.#tellChoice();
    return true;
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
    if (this.#cursor.active === null) this.#cursor.enterFirst();
    else this.#cursor.restore();
  }

  /** Scrolls to a row, and leaves keyboard and active cell where they are; false when it is not shown. */
  bringIntoSight(id: string): boolean {
    const index = this.#api.getRowNode(id)?.rowIndex ?? null;
    if (index !== null) this.#api.ensureIndexVisible(index);
    return index !== null;
  }

  setColumnHidden(field: string, isHidden: boolean): void {
    const hasKeyboard = this.#hasKeyboard();
    this.#api.setColumnsVisible([field], !isHidden);
    if (hasKeyboard) this.#cursor.restore();
  }

  /** As in Excel, a cut ends with any edit: what was cut can be pasted still, and stays where it is. */
  forgetCut(): void {
    this.#input.clipboard.forgetCut();
  }

  destroy(): void {
    this.editor.commit('stay');
    this.#changes.forget();
    this.#ending.abort();
    this.#api.destroy();
  }

  #create({ rows, zoom }: RowGridContent<Row, Fields>): GridApi<Row> {
    const options = gridOptions(this.#setup, {
      heights: this.#heights,
      taken: (id) => (this.#selection.hasWholeRow(id) ? this.#selection.rows : [id]),
      onResized: () => this.#sizes.update(),
      onGridResized: () => {
        this.#sizes.update();
        this.#cursor.keepInSight();
      },
      onLayout: () => this.#onLayout(),
      focus: () => this.focus(),
    });
    return createGrid<Row>(
      this.#element,
      {
        ...options,
        headerHeight: headerHeight(zoom, this.#setup.headHeight),
        columnDefs: this.#columns.definitions(),
        rowData: [...rows],
      },
      { modules: gridModules },
    );
  }

  #send(edits: readonly CellEdit<Fields>[]): Promise<boolean> {
    this.forgetCut();
    return this.#events.onEdit(edits);
  }

  #onLayout(): void {
    this.#sizes.update();
    this.#selection.forgetMissing();
    this.#cursor.markActive();
    this.#events.onLayout(this.#columns.readLayout(this.#api));
  }

  /** Unless it was given to something else, or is where it belongs. */
  #restoreKeyboard(): void {
    const isGone = document.activeElement === document.body;
    const isFree = this.editor.getState() === null && !this.#ending.signal.aborted;
    if (isFree && (isGone || this.#hasKeyboard())) this.#cursor.restore();
  }

  #hasKeyboard(): boolean {
    return this.#element.contains(document.activeElement);
  }

  #summarise(): SelectionSummary {
    const { rows, fields } = this.#selection.table;
    const { count } = this.#selection;
    return summariseSelection({ rows: rows.length, columns: fields.length, count }, () =>
      this.#input.chosen.list().map(({ row, column }) => ({
        isFilled: contentText(column.content(row)) !== '',
        number: column.number?.(row) ?? null,
      })),
    );
  }

  #placeHandle(): void {
    this.#input.handle.place((address) => this.#cursor.cellOf(address));
  }

  #isFilled(field: string, row: Row): boolean {
    const column = this.#columns.get(field);
    return column !== undefined && contentText(column.content(row)) !== '';
  }

  #tellChoice(): void {
    this.#placeHandle();
    this.#events.onChoice(this.getChoice());
  }

  #isPassedOver(id: string): boolean {
    const row = this.#rows.get(id);
    return row !== undefined && this.#setup.isPassedOver(row);
  }

  #spansRest(field: string, row: Row): boolean {
    return this.#columns.get(field)?.spansRest?.(row) ?? false;
  }
}
