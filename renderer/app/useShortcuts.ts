import { useLayoutEffect } from 'react';

import { restingAttribute } from '../ui/restingAttribute.ts';

/** Keys as people write them ("Ctrl+Shift+Z", "Alt+1", "F6") and what they do; Ctrl is ⌘ on a Mac. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that a text field needs for itself. */
const ownedByFields = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z']);

/** Listens to keys in the whole window, from the moment that it is drawn, but not behind a dialog. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = nameOfKeys(event);
      const run = shortcuts[name];
      if (run === undefined || isDialogOpen()) return;
      if (ownedByFields.has(name) && isTyping(event.target)) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

/** `code` rather than `key`, so that an input method or another layout does not move the keys. */
function nameOfKeys(event: KeyboardEvent): string {
  const key = event.code.replace(/^(Key|Digit)/u, '');
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl' : null,
    event.altKey ? 'Alt' : null,
    event.shiftKey ? 'Shift' : null,
    key,
  ]
    .filter((part) => part !== null)
    .join('+');
}

/** The text box of a grid waits for typing in the active cell; until then the keys are the window's. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.hasAttribute(restingAttribute)) return false;
  const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
  return target.closest(fields) !== null;
}

/** As a click elsewhere does: a field that keeps its words when it is left keeps them. */
export function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && isTyping(activeElement)) activeElement.blur();
}

export function isDialogOpen(): boolean {
  return (
    document.querySelector('[role="dialog"][aria-modal="true"], [role="alertdialog"]') !== null
  );
}
