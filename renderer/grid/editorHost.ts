import { restingAttribute } from '../ui/restingAttribute.ts';
import styles from './editor.module.css';

/** The text box with the element that carries it from cell to cell. */
export interface EditorHost {
  readonly element: HTMLElement;
  readonly box: HTMLTextAreaElement;
  readonly isIn: (cell: HTMLElement) => boolean;
  readonly moveInto: (cell: HTMLElement, label: string, isEditable: boolean) => void;
  /** Replaces the text and puts the caret at its end. */
  readonly setText: (text: string) => void;
  /** At the caret, as if typed. */
  readonly insert: (text: string) => void;
  readonly showEditing: (isEditing: boolean) => void;
}

export function createEditorHost(): EditorHost {
  const element = document.createElement('div');
  element.className = styles['editorHost'] ?? '';
  const box = element.appendChild(createBox());
  return {
    element,
    box,
    isIn: (cell) => element.parentElement === cell,
    moveInto(cell, label, isEditable) {
      box.readOnly = !isEditable;
      box.setAttribute('aria-label', label);
      if (element.parentElement !== cell) cell.append(element);
      if (document.activeElement !== box) box.focus({ preventScroll: true });
    },
    setText(text) {
      // Other words put the caret at their end by themselves; asking for it lays out the page.
      if (box.value !== text) box.value = text;
      else if (text !== '') box.setSelectionRange(text.length, text.length);
    },
    insert(text) {
      box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
      box.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text }));
    },
    showEditing(isEditing) {
      box.toggleAttribute(restingAttribute, !isEditing);
      if (isEditing) {
        // The words must not move when the editor opens over them.
        const body = element.parentElement?.querySelector<HTMLElement>('[data-cell-body]');
        box.style.setProperty('--text-start', `${body?.offsetLeft ?? 0}px`);
      }
      // Cell and row are lifted above their neighbours: the box grows with its text.
      for (const part of [element, element.parentElement, element.closest('.ag-row')]) {
        part?.toggleAttribute('data-editing', isEditing);
      }
    },
  };
}

function createBox(): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.className = styles['box'] ?? '';
  box.rows = 1;
  box.tabIndex = -1;
  box.spellcheck = false;
  box.toggleAttribute(restingAttribute, true);
  box.autocomplete = 'off';
  return box;
}
