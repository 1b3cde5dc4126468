import { useEffect } from 'react';

import { layerOf } from './layers.ts';
import { nextPaint } from './nextPaint.ts';
import { enterMain } from './useScreenKeyboard.ts';

/** Where the keyboard was: an element, and the dialog or menu that it was in. */
interface Station {
  readonly element: HTMLElement;
  readonly layer: HTMLElement | null;
}

/** More dialogs and menus than lie over one another, with the steps within them. */
const mostStations = 24;

/**
 * Gives the keyboard back when the dialog or menu that has it goes away: to what had it before, in the
 * dialog below or on the screen. Without this it is nowhere, and screen readers are still kept from what
 * the closed dialog had covered. What a screen does itself on closing comes first.
 */
export function useKeyboardReturn(): void {
  useEffect(() => {
    const stations: Station[] = [];
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      stations.push({ element: target, layer: layerOf(target) });
      if (stations.length > mostStations) stations.shift();
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null || !(target instanceof HTMLElement)) return;
      const layer = layerOf(target);
      if (layer !== null) void returnFrom(layer, stations);
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}

async function returnFrom(layer: HTMLElement, stations: Station[]): Promise<void> {
  await nextPaint();
  await new Promise((resolve) => setTimeout(resolve));
  if (layer.isConnected || document.activeElement !== document.body) return;
  // Taken out: what gets the keyboard now is a station again.
  for (const { element, layer: below } of stations.splice(0).toReversed()) {
    if (below?.isConnected === false) continue;
    if (isTakenBy(element)) return;
    // What had the keyboard is gone: the dialog that it was in is near enough.
    if (below !== null && isTakenBy(below)) return;
  }
  enterMain(document.querySelector('main'));
}

/** Some hand the keyboard on, as the edge of a table does to a cell. */
function isTakenBy(element: HTMLElement): boolean {
  if (!element.isConnected || !element.checkVisibility()) return false;
  element.focus({ preventScroll: true });
  return document.activeElement !== document.body;
}
