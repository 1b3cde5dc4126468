import type { CellMove } from './nextCell.ts';

/** `typed`: arrow keys end the edit, as in Excel. `opened`: they move the caret. */
export type EditMode = 'typed' | 'opened';

/** Of every key that an input method keeps for itself, whatever the key is. */
const inputMethodKeyCode = 229;

/** Whether the key belongs to an input method that is composing a word. */
export function isComposingKey(event: KeyboardEvent): boolean {
  // `keyCode` is the only thing that tells these keys apart in every browser.
  return event.isComposing || isInputMethodKey(event);
}

/** Whether the input method takes the key, rather than pass it on when the word is done. */
export function isInputMethodKey(event: KeyboardEvent): boolean {
  const { keyCode } = event as { readonly keyCode: number };
  return keyCode === inputMethodKeyCode;
}

/** Whether the key puts a character into a text box. */
export function isTypingKey(event: KeyboardEvent): boolean {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  return event.key.length === 1 && (!isShortcut || event.getModifierState('AltGraph'));
}

/**
 * Whether the key is one of the window, which ends the edit: to another screen, to files, help,
 * search and panes. A text box needs none of them, and a browser would do something of its own.
 */
export function isWindowKey(event: KeyboardEvent): boolean {
  const { altKey, code, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (altKey) return !isCommand && !shiftKey && /^Digit[1-9]$/u.test(code);
  if (isCommand) return (shiftKey ? paneCodes : commandCodes).has(code);
  return code === 'F1' || code === 'F3';
}

const commandCodes = new Set(['Comma', 'KeyF', 'KeyH', 'KeyI', 'KeyO', 'KeyP']);
const paneCodes = new Set(['KeyE', 'KeyF', 'KeyG', 'KeyH', 'KeyK']);

/** Ctrl+Z, and what does it again. */
export function isUndoKey({ altKey, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && (code === 'KeyZ' || code === 'KeyY');
}

/** How an edit ends: where the cursor goes then, or `all`: every chosen cell gets what was typed. */
export type EditEnd = CellMove | 'stay' | 'all';

/** Null when the key does not end the edit. */
export function moveAfterEdit(event: KeyboardEvent, mode: EditMode): EditEnd | null {
  if (event.key === 'Enter' && event.ctrlKey) return 'all';
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  const hasModifier = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
  return mode === 'typed' && !hasModifier ? (arrowMoves[event.key] ?? null) : null;
}

const arrowMoves: Readonly<Record<string, CellMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key leads on a cell that is not edited, whether or not Shift is held; null: nowhere. */
export function moveOfKey(event: KeyboardEvent): CellMove | null {
  if (event.altKey || event.metaKey) return null;
  const moves = event.ctrlKey ? jumpMoves : stepMoves;
  return moves[event.key] ?? null;
}

const stepMoves: Readonly<Record<string, CellMove>> = {
  ...arrowMoves,
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

const jumpMoves: Readonly<Record<string, CellMove>> = {
  ArrowUp: 'jumpUp',
  ArrowDown: 'jumpDown',
  ArrowLeft: 'jumpLeft',
  ArrowRight: 'jumpRight',
  Home: 'gridStart',
  End: 'gridEnd',
};
