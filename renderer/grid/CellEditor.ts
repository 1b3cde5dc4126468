import type { RefObject } from 'react';

import type { CellPanelControl } from './cellPanel.ts';
import {
  isComposingKey,
  isInputMethodKey,
  isWindowKey,
  isTypingKey,
  isUndoKey,
  moveAfterEdit,
} from './editorKeys.ts';
import type { EditEnd, EditMode } from './editorKeys.ts';
import { createEditorHost } from './editorHost.ts';
import type { EditorHost } from './editorHost.ts';
import type { GridColumn } from './gridColumn.ts';
import type { CellMove } from './nextCell.ts';

export interface EditorCell<Row, Fields> {
  readonly id: string;
  /** The row as it was when the edit began. */
  readonly row: Row;
  readonly column: GridColumn<Row, Fields>;
}

export interface EditorState<Row, Fields> {
  readonly cell: EditorCell<Row, Fields>;
  readonly draft: string;
  /** Whether anything was typed since the editor opened. */
  readonly isChanged: boolean;
}

export interface CellEditorEvents<Row, Fields> {
  /** The cell that the box sits in, as it is now; null when it is gone. */
  readonly currentCell: () => EditorCell<Row, Fields> | null;
  readonly onCommit: (cell: EditorCell<Row, Fields>, after: Fields) => void;
  /** The same for all cells that are chosen; `words` for those of other columns. */
  readonly onCommitAll: (cell: EditorCell<Row, Fields>, after: Fields, words: string) => void;
  /** Asked when an edit is about to begin; false: it must not, and the user was told why. */
  readonly mayEdit: () => boolean;
  readonly onMove: (move: CellMove) => void;
  /** Somebody began to edit a cell of a column that can't be edited. */
  readonly onReadOnly: (column: GridColumn<Row, Fields>) => void;
  /** A key pressed on a cell that is not being edited; true: done with it. */
  readonly onReadyKey: (event: KeyboardEvent) => boolean;
}

/**
 * The one text box of a grid. It always sits in the active cell and has the keyboard, unseen until
 * something is typed: so the first key of a word goes the same way as all others, whether an input
 * method composes the word or Unikey takes letters back and types them anew.
 */
export class CellEditor<Row, Fields> {
  readonly host: EditorHost;
  readonly control: RefObject<CellPanelControl<Fields> | null> = { current: null };
  readonly #events: CellEditorEvents<Row, Fields>;
  readonly #listeners = new Set<() => void>();
  #state: EditorState<Row, Fields> | null = null;
  #mode: EditMode = 'opened';
  /** A key that ends the edit, pressed while an input method still held the word. */
  #keyAfterComposing: KeyboardEvent | null = null;
  /** How the edit ends whose words are sent, while its box is still in sight. */
  #ending: EditEnd | null = null;

  constructor(events: CellEditorEvents<Row, Fields>) {
    this.#events = events;
    this.host = createEditorHost();
    const { box } = this.host;
    box.addEventListener('keydown', (event) => this.#onKeyDown(event));
    // What was sent by the listener above goes on its way before this one is called: the engine
    // writes while the cursor moves.
    box.addEventListener('keydown', () => this.#close());
    box.addEventListener('input', () => this.#onInput());
    box.addEventListener('compositionstart', () => this.#beginTyping());
    box.addEventListener('compositionend', () => this.#onCompositionEnd());
    box.addEventListener('blur', (event) => this.#onBlur(event));
  }

  /** Puts the box into a cell and gives it the keyboard; ends an edit that goes on elsewhere. */
  attach(element: HTMLElement, { header, editing }: GridColumn<Row, Fields>): void {
    if (!this.host.isIn(element)) this.commit('stay');
    this.host.moveInto(element, header, editing !== undefined);
  }

  /** Starts editing: `kept` with the words that are there, `empty` with none. */
  open(text: 'kept' | 'empty'): void {
    const cell = this.#events.currentCell();
    const editing = cell?.column.editing;
    this.#refuseReadOnly();
    if (cell === null || editing === undefined || this.#state !== null) return;
    if (!this.#events.mayEdit()) return;
    this.host.setText(text === 'kept' ? (editing.opensWith ?? editing.text)(cell.row) : '');
    this.#begin(cell, text === 'kept' ? 'opened' : 'typed', text === 'empty');
  }

  setDraft(text: string): void {
    if (this.#state === null) return;
    this.host.setText(text);
    this.#show({ ...this.#state, draft: text, isChanged: true });
  }

  commit(end: EditEnd): void {
    this.#send(end);
    this.#close();
  }

  cancel(): void {
    if (this.#state === null) return;
    this.host.showEditing(false);
    this.host.setText('');
    this.#keyAfterComposing = null;
    this.#show(null);
  }

  readonly getState = (): EditorState<Row, Fields> | null => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #send(end: EditEnd): void {
    if (this.#state === null || this.#ending !== null) return;
    this.#ending = end;
    const { cell, draft, isChanged } = this.#state;
    const { editing } = cell.column;
    const fromPanel = this.control.current?.result?.();
    const after = fromPanel ?? (isChanged ? editing?.write(draft, cell.row) : undefined);
    // Now, before rows change: a browser lays out the page for new words of the focused box.
    this.host.setText('');
    if (end === 'all' && after !== undefined) this.#events.onCommitAll(cell, after, draft);
    else if (after !== undefined) this.#events.onCommit(cell, after);
  }

  #close(): void {
    const end = this.#ending;
    if (end === null) return;
    this.#ending = null;
    this.cancel();
    if (end !== 'stay' && end !== 'all') this.#events.onMove(end);
  }

  #show(state: EditorState<Row, Fields> | null): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  #begin(cell: EditorCell<Row, Fields>, mode: EditMode, isChanged: boolean): void {
    this.#mode = mode;
    this.host.showEditing(true);
    this.#show({ cell, draft: this.host.box.value, isChanged });
  }

  #beginTyping(): void {
    const cell = this.#events.currentCell();
    if (this.#state !== null || cell?.column.editing === undefined) return;
    if (this.#events.mayEdit()) this.#begin(cell, 'typed', true);
  }

  #onInput(): void {
    this.#beginTyping();
    if (this.#state === null) this.host.setText('');
    else this.#show({ ...this.#state, draft: this.host.box.value, isChanged: true });
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (this.#state !== null && isWindowKey(event) && !isComposingKey(event)) {
      this.commit('stay');
    } else if (this.#isUntouched() && isUndoKey(event)) {
      // Nothing was typed that it could take back: it means the step before, e.g. the row added.
      this.cancel();
    } else if (this.#state !== null) {
      event.stopPropagation();
      if (this.#takeEditKey(event)) event.preventDefault();
    } else if (isComposingKey(event)) {
      event.stopPropagation();
      this.#refuseReadOnly();
    } else if (this.#events.onReadyKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (isTypingKey(event)) {
      event.stopPropagation();
      this.#refuseReadOnly();
    }
  }

  #refuseReadOnly(): void {
    const column = this.#events.currentCell()?.column;
    if (column !== undefined && column.editing === undefined) this.#events.onReadOnly(column);
  }

  #isUntouched(): boolean {
    return this.#state !== null && !this.#state.isChanged && this.#state.draft === '';
  }

  #takeEditKey(event: KeyboardEvent): boolean {
    if (isComposingKey(event)) {
      this.#keyAfterComposing = isInputMethodKey(event) ? null : event;
      return false;
    }
    if (this.control.current?.takeKey?.(event) === true) return true;
    if (event.key === 'Enter' && event.altKey) this.host.insert('\n');
    else if (event.key === 'Escape') this.cancel();
    else if (event.key === 'F2') this.#mode = this.#mode === 'typed' ? 'opened' : 'typed';
    else return this.#takeEndKey(event);
    return true;
  }

  #takeEndKey(event: KeyboardEvent): boolean {
    const move = moveAfterEdit(event, this.#mode);
    if (move !== null) this.#send(move);
    return move !== null;
  }

  #onCompositionEnd(): void {
    const key = this.#keyAfterComposing;
    this.#keyAfterComposing = null;
    if (key === null) return;
    this.#takeEndKey(key);
    this.#close();
  }

  #onBlur(event: FocusEvent): void {
    // When the window itself loses the keyboard, the edit goes on once the user is back.
    const isAway = !document.hasFocus() || document.activeElement === this.host.box;
    const isInPanel =
      event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-cell-panel]');
    if (!isAway && isInPanel === null) this.commit('stay');
  }
}
