import { CellEditor } from './CellEditor.ts';
import type { EditorCell } from './CellEditor.ts';
import type { CellChanges } from './CellChanges.ts';
import { addressOf, cellAt } from './cellElements.ts';
import { contentText } from './contentText.ts';
import { moveOfKey } from './editorKeys.ts';
import type { GridColumn } from './gridColumn.ts';
import type { GridCursor } from './GridCursor.ts';
import type { MenuPlace } from './gridMenu.ts';
import { listenForMenu } from './menuRequests.ts';
import type { CellMove } from './nextCell.ts';
import { foldAttribute } from './paintCell.ts';
import type { RowPicker } from './RowPicker.ts';

interface GridInputParts<Row, Fields> {
  readonly rowOf: (id: string) => Row | undefined;
  readonly columnOf: (field: string) => GridColumn<Row, Fields> | undefined;
  readonly changes: CellChanges<Row, Fields>;
  readonly mayEdit: () => boolean;
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onFold: (id: string) => void;
  readonly onChoice: () => void;
  readonly onMenu: (place: MenuPlace) => void;
}

/** What keyboard, mouse and clipboard do in a grid. */
export class GridInput<Row, Fields> {
  readonly editor: CellEditor<Row, Fields>;
  readonly #element: HTMLElement;
  readonly #cursor: GridCursor<Row>;
  readonly #picker: RowPicker<Row>;
  readonly #parts: GridInputParts<Row, Fields>;

  constructor(
    element: HTMLElement,
    cursor: GridCursor<Row>,
    picker: RowPicker<Row>,
    parts: GridInputParts<Row, Fields>,
  ) {
    this.#element = element;
    this.#cursor = cursor;
    this.#picker = picker;
    this.#parts = parts;
    this.editor = new CellEditor({
      currentCell: () => this.#activeCell(),
      onCommit: (cell, after) => parts.changes.make([{ ...cell, after }]),
      mayEdit: parts.mayEdit,
      onMove: (move) => void this.#move(move),
      onReadyKey: (event) => this.#takeKey(event),
    });
  }

  listen(signal: AbortSignal): void {
    const { box } = this.editor.host;
    this.#element.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    this.#element.addEventListener('pointerdown', (event) => this.#onPointer(event), { signal });
    this.#element.addEventListener('mousedown', keepKeyboard, { signal });
    this.#element.addEventListener('dblclick', (event) => this.#onDoubleClick(event), { signal });
    this.#listenForMenu(signal);
    box.addEventListener('copy', (event) => this.#copy(event), { signal });
    box.addEventListener('cut', (event) => this.#cut(event), { signal });
    box.addEventListener('paste', (event) => this.#paste(event), { signal });
  }

  #listenForMenu(signal: AbortSignal): void {
    const parts = {
      editor: this.editor,
      cursor: this.#cursor,
      picker: this.#picker,
      columnOf: this.#parts.columnOf,
      onMenu: (place: MenuPlace) => {
        this.#parts.onChoice();
        this.#parts.onMenu(place);
      },
    };
    listenForMenu(this.#element, parts, signal);
  }

  /** The library gives the keyboard to a cell; the text box takes it over inside that cell. */
  #onFocus({ target }: FocusEvent): void {
    const cell = target instanceof HTMLElement && target.matches('.ag-cell') ? target : null;
    const address = cell === null ? null : addressOf(cell);
    if (cell === null || address === null) return;
    const column = this.#parts.columnOf(address.field);
    if (column === undefined) return;
    this.editor.attach(cell, column);
    this.#cursor.enter(address);
    this.#parts.onChoice();
  }

  #onPointer(event: PointerEvent): void {
    const cell = cellAt(event);
    const address = cell === null ? null : addressOf(cell);
    if (address === null || event.button !== 0) return;
    if (isOnFold(event)) {
      this.#parts.onFold(address.id);
      return;
    }
    this.#cursor.forgetColumn();
    const isRowHeader = this.#parts.columnOf(address.field)?.isRowHeader === true;
    const active = this.#cursor.active;
    if (event.shiftKey && active !== null) this.#picker.extend(active.id, address.id);
    else if (isRowHeader && (event.ctrlKey || event.metaKey))
      this.#picker.pick(address.id, 'toggle');
    // A row that is chosen stays so: it may be about to be dragged together with the others.
    else if (isRowHeader && !this.#picker.has(address.id)) this.#picker.pick(address.id, 'alone');
    else if (!isRowHeader) this.#picker.clear();
    this.#parts.onChoice();
  }

  #onDoubleClick(event: MouseEvent): void {
    if (cellAt(event) !== null && !isOnFold(event)) this.editor.open('kept');
  }

  #takeKey(event: KeyboardEvent): boolean {
    if (this.#parts.onKey(event)) return true;
    if (this.#takePickKey(event)) {
      this.#parts.onChoice();
      return true;
    }
    const move = moveOfKey(event);
    if (move !== null) return this.#move(move);
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'F2') this.editor.open('kept');
    else if (event.key === 'Backspace') this.editor.open('empty');
    else if (event.key === 'Delete' && !event.shiftKey) this.#clearCells();
    else return false;
    return true;
  }

  /** Shift with arrows, Shift+Space, Ctrl+A: whole rows. */
  #takePickKey(event: KeyboardEvent): boolean {
    const { active } = this.#cursor;
    if (active === null || event.altKey) return false;
    if (event.ctrlKey && event.key.toLowerCase() === 'a') this.#picker.pickAll();
    else if (event.shiftKey && event.key === ' ') this.#picker.pick(active.id, 'alone');
    else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.#cursor.move(event.key === 'ArrowDown' ? 'down' : 'up');
      this.#picker.extend(active.id, this.#cursor.active?.id ?? active.id);
    } else if (event.key === 'Escape' && this.#picker.ids.length > 0) this.#picker.clear();
    else return false;
    return true;
  }

  #move(move: CellMove): boolean {
    if (this.#picker.ids.length > 0) this.#picker.clear();
    return this.#cursor.move(move);
  }

  /** Empties the active cell, or its column in the chosen rows. */
  #clearCells(): void {
    const { active } = this.#cursor;
    const column = active === null ? undefined : this.#parts.columnOf(active.field);
    const { editing } = column ?? {};
    if (active === null || column === undefined || editing === undefined) return;
    if (!this.#parts.mayEdit()) return;
    const ids = this.#picker.has(active.id) ? this.#picker.ids : [active.id];
    this.#parts.changes.make(
      ids.flatMap((id) => {
        const row = this.#parts.rowOf(id);
        return row === undefined ? [] : [{ id, row, column, after: editing.write('', row) }];
      }),
    );
  }

  #copy(event: ClipboardEvent): void {
    const cell = this.#activeCell();
    if (this.editor.getState() !== null || cell === null) return;
    const { row, column } = cell;
    const text = column.editing?.text(row) ?? contentText(column.content(row));
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  }

  #cut(event: ClipboardEvent): void {
    if (this.editor.getState() !== null) return;
    this.#copy(event);
    this.#clearCells();
  }

  /** One value into one cell, as Excel writes it: with a line break at the end. */
  #paste(event: ClipboardEvent): void {
    const cell = this.#activeCell();
    if (this.editor.getState() !== null || cell === null) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain').replace(/\r?\n$/, '') ?? '';
    const { id, row, column } = cell;
    const after = column.editing?.write(text.replaceAll('\r\n', '\n'), row);
    if (after === undefined || !this.#parts.mayEdit()) return;
    this.#parts.changes.make([{ id, row, column, after }]);
  }

  #activeCell(): EditorCell<Row, Fields> | null {
    const { active } = this.#cursor;
    const row = active === null ? undefined : this.#parts.rowOf(active.id);
    const column = active === null ? undefined : this.#parts.columnOf(active.field);
    if (active === null || row === undefined || column === undefined) return null;
    return { id: active.id, row, column };
  }
}

/** The mouse below the last row, where nothing is, must not take the keyboard from the grid. */
function keepKeyboard(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.closest('.ag-cell, .ag-header') !== null) return;
  const isOnScrollbar = event.offsetX > target.clientWidth || event.offsetY > target.clientHeight;
  if (!isOnScrollbar) event.preventDefault();
}

function isOnFold({ target }: Event): boolean {
  return target instanceof Element && target.closest(`[${foldAttribute}]`) !== null;
}
