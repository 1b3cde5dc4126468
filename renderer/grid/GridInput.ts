import { Temporal } from 'temporal-polyfill';

import { formatDay } from '#shared/periods/formatDay.ts';

import type { CellChanges } from './CellChanges.ts';
import { CellEditor } from './CellEditor.ts';
import type { EditorCell } from './CellEditor.ts';
import { addressOf, cellAt } from './cellElements.ts';
import { ChosenCells } from './ChosenCells.ts';
import { GridClipboard } from './clipboard/GridClipboard.ts';
import type { GridPaste } from './clipboard/GridClipboard.ts';
import { cellWords } from './contentText.ts';
import { moveAfterEdit, moveOfKey } from './editorKeys.ts';
import { FillHandle } from './fill/FillHandle.ts';
import type { CellEdit, GridColumn } from './gridColumn.ts';
import type { GridCursor } from './GridCursor.ts';
import type { MenuPlace } from './gridMenu.ts';
import { listenForMenu } from './menuRequests.ts';
import type { CellMove } from './nextCell.ts';
import type { CellOrder } from './selection/cellOrder.ts';
import { isOnFold, listenForPointing } from './selection/cellPointing.ts';
import type { PointingParts } from './selection/cellPointing.ts';
import type { GridSelection } from './selection/GridSelection.ts';
import { listenForHeaders } from './selection/headerSelecting.ts';
import type { HeaderParts } from './selection/headerSelecting.ts';

interface GridInputParts<Row, Fields> {
  readonly rowOf: (id: string) => Row | undefined;
  readonly columnOf: (field: string) => GridColumn<Row, Fields> | undefined;
  readonly joinFields: (left: Fields, right: Fields) => Fields;
  /** Changes of several cells leave the row as it is. */
  readonly isPassedOver: (id: string) => boolean;
  readonly changes: CellChanges<Row, Fields>;
  readonly mayEdit: () => boolean;
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onFold: (id: string) => void;
  /** A column shall be as wide as what stands in it. */
  readonly onFit: (field: string) => void;
  readonly onChoice: () => void;
  readonly onMenu: (place: MenuPlace) => void;
  readonly order: CellOrder;
  /** Cells that are changed together, as one step. */
  readonly onEdits: (edits: readonly CellEdit<Fields>[]) => void;
  readonly onPaste: (paste: GridPaste<Fields>) => void;
  readonly onScattered: () => void;
  /** Somebody began to edit a cell of the column of this name, which can't be edited. */
  readonly onReadOnly: (header: string) => void;
  readonly onCut: (cells: ReadonlySet<string>) => void;
}

const fillDirections: Readonly<Record<string, 'down' | 'right'>> = { KeyD: 'down', KeyR: 'right' };

/** How Tab and Enter go on inside of a choice. */
const rangeSteps: Readonly<Partial<Record<CellMove, readonly ['row' | 'column', 1 | -1]>>> = {
  next: ['row', 1],
  previous: ['row', -1],
  down: ['column', 1],
  up: ['column', -1],
};

/** What keyboard, mouse and clipboard do in a grid. */
export class GridInput<Row, Fields> {
  readonly editor: CellEditor<Row, Fields>;
  readonly chosen: ChosenCells<Row, Fields>;
  readonly clipboard: GridClipboard<Row, Fields>;
  readonly handle: FillHandle;
  readonly #element: HTMLElement;
  readonly #cursor: GridCursor<Row>;
  readonly #selection: GridSelection;
  readonly #parts: GridInputParts<Row, Fields>;

  constructor(
    element: HTMLElement,
    cursor: GridCursor<Row>,
    selection: GridSelection,
    parts: GridInputParts<Row, Fields>,
  ) {
    this.#element = element;
    this.#cursor = cursor;
    this.#selection = selection;
    this.#parts = parts;
    this.editor = new CellEditor({
      currentCell: () => this.#activeCell(),
      onCommit: (cell, after) => parts.changes.make([{ ...cell, after }]),
      onCommitAll: ({ column }, after, words) => this.chosen.writeAll(column, after, words),
      mayEdit: parts.mayEdit,
      onMove: (move) => this.#goOn(move),
      onReadOnly: ({ header }) => parts.onReadOnly(header),
      onReadyKey: (event) => this.#takeKey(event),
    });
    const isCovered = (id: string, field: string): boolean => cursor.isCovered(id, field);
    this.chosen = new ChosenCells({ ...parts, selection, isCovered });
    this.clipboard = new GridClipboard({ ...parts, selection, isCovered, words: cellWords });
    this.handle = new FillHandle(element, {
      selection,
      order: parts.order,
      onFill: (source, isOpposite) => this.chosen.fillFrom(source, isOpposite),
      onFillDown: (isOpposite) => this.#fillDown(isOpposite),
      onChoice: parts.onChoice,
    });
  }

  listen(signal: AbortSignal): void {
    const { box } = this.editor.host;
    this.#element.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    listenForPointing(this.#element, this.#pointingParts(), signal);
    this.#element.addEventListener('mousedown', (event) => this.#keepKeyboard(event), { signal });
    listenForHeaders(this.#element, this.#headerParts(), signal);
    this.#element.addEventListener('dblclick', (event) => this.#onDoubleClick(event), { signal });
    this.#listenForMenu(signal);
    for (const type of ['copy', 'cut', 'paste'] as const) {
      box.addEventListener(type, (event) => this.#onClipboard(event), { signal });
    }
    this.handle.listen(signal);
  }

  #pointingParts(): PointingParts {
    return {
      selection: this.#selection,
      active: () => this.#cursor.active,
      isRowHeader: (field) => this.#parts.columnOf(field)?.isRowHeader === true,
      forgetColumn: () => this.#cursor.forgetColumn(),
      onFold: this.#parts.onFold,
      onChoice: this.#parts.onChoice,
    };
  }

  #headerParts(): HeaderParts {
    return {
      isCorner: (field) => this.#parts.columnOf(field)?.isRowHeader === true,
      selection: this.#selection,
      enterColumn: (field) => this.#cursor.enterColumn(field),
      enterActive: () => this.#cursor.restore(),
      onFit: this.#parts.onFit,
      onChoice: this.#parts.onChoice,
    };
  }

  #listenForMenu(signal: AbortSignal): void {
    const parts = {
      editor: this.editor,
      cursor: this.#cursor,
      selection: this.#selection,
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

  /** The mouse on heads, and below the last row, where nothing is, must not take the keyboard from the grid. */
  #keepKeyboard(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest('.ag-cell') !== null) return;
    const isOnHead = target.closest('.ag-header') !== null;
    if (isOnHead) this.editor.commit('stay');
    if (isOnHead || !isOnScrollbar(event, target)) event.preventDefault();
  }

  #onDoubleClick(event: MouseEvent): void {
    if (cellAt(event) !== null && !isOnFold(event)) this.editor.open('kept');
  }

  #fillDown(isOpposite: boolean): void {
    this.chosen.fillDown(isOpposite);
    this.#parts.onChoice();
  }

  #takeKey(event: KeyboardEvent): boolean {
    if (this.#takeFillKey(event) || this.#takeTodayKey(event)) return true;
    if (this.#parts.onKey(event)) return true;
    if (event.key === 'Escape' && this.clipboard.forgetCut()) return true;
    if (this.#takeSelectionKey(event)) {
      this.#parts.onChoice();
      return true;
    }
    const move = moveOfKey(event) ?? moveAfterEdit(event, 'opened');
    if (move !== null && move !== 'stay' && move !== 'all') return this.#move(move);
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'F2') this.editor.open('kept');
    else if (event.key === 'Backspace') this.editor.open('empty');
    else if (event.key === 'Delete' && !event.shiftKey) this.chosen.clear();
    else return false;
    return true;
  }

  /** Shift with the keys that move, Shift+Space, Ctrl+Space, Ctrl+A; Tab and Enter in a range. */
  #takeSelectionKey(event: KeyboardEvent): boolean {
    const { active } = this.#cursor;
    if (active === null || event.altKey) return false;
    const isCtrl = event.ctrlKey || event.metaKey;
    if (isCtrl && event.key.toLowerCase() === 'a') this.#selection.selectAll();
    else if (event.key === ' ' && event.shiftKey && !isCtrl) this.#selection.widen('rows');
    else if (event.key === ' ' && isCtrl && !event.shiftKey) this.#selection.widen('columns');
    else if (event.key === 'Escape' && this.#selection.isMany) this.#selection.clear();
    else if (event.key === 'Tab' || event.key === 'Enter') return this.#goOnInRange(event);
    else if (event.shiftKey) return this.#extendBy(moveOfKey(event));
    else return false;
    return true;
  }

  /** After an edit: to the next of the chosen cells, or as without a choice. */
  #goOn(move: CellMove): void {
    const [by, direction] = rangeSteps[move] ?? [null, 1];
    const next = by === null ? null : this.#selection.next(by, direction);
    if (next === null) this.#move(move);
    else this.#cursor.show(next);
  }

  #goOnInRange(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey) return false;
    const next = this.#selection.next(
      event.key === 'Tab' ? 'row' : 'column',
      event.shiftKey ? -1 : 1,
    );
    if (next === null) return false;
    this.#cursor.show(next);
    return true;
  }

  #extendBy(move: CellMove | null): boolean {
    const from = this.#selection.current.head ?? this.#cursor.active;
    const head = move === null || from === null ? null : this.#cursor.targetOf(from, move);
    if (head === null) return false;
    this.#selection.extendTo(head);
    this.#cursor.reveal(head);
    return true;
  }

  #move(move: CellMove): boolean {
    this.#selection.clear();
    return this.#cursor.move(move);
  }

  #onClipboard(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (this.editor.getState() !== null || data === null) return;
    event.preventDefault();
    if (event.type === 'copy') this.clipboard.copy(data);
    else if (!this.#parts.mayEdit()) return;
    else if (event.type === 'cut') this.clipboard.cut(data);
    else this.clipboard.paste(data);
  }

  /** Ctrl+D, Ctrl+R. */
  #takeFillKey(event: KeyboardEvent): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return false;
    const direction = fillDirections[event.code];
    if (direction === undefined) return false;
    this.chosen.repeat(direction);
    return true;
  }

  /** Ctrl+; opens the cell with the day of today, as in Excel. */
  #takeTodayKey(event: KeyboardEvent): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return false;
    if (event.code !== 'Semicolon') return false;
    this.editor.open('empty');
    this.editor.setDraft(formatDay(Temporal.Now.plainDateISO().toString()));
    return true;
  }

  #activeCell(): EditorCell<Row, Fields> | null {
    const { active } = this.#cursor;
    const row = active === null ? undefined : this.#parts.rowOf(active.id);
    const column = active === null ? undefined : this.#parts.columnOf(active.field);
    if (active === null || row === undefined || column === undefined) return null;
    return { id: active.id, row, column };
  }
}

function isOnScrollbar({ offsetX, offsetY }: MouseEvent, target: HTMLElement): boolean {
  return offsetX > target.clientWidth || offsetY > target.clientHeight;
}
