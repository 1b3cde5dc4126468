/** What lies over the window and has the keyboard while it is open: dialogs, menus, lists of choices. */
const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** The innermost dialog or menu that an element is in. */
export function layerOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(layers) ?? null;
}

/** Whether a dialog or menu has the keyboard, or is about to get it from the button that opened it. */
export function isKeyboardInLayer(): boolean {
  const { activeElement } = document;
  return layerOf(activeElement) !== null || activeElement?.ariaExpanded === 'true';
}
