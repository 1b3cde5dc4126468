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
  for (let station = stations.pop(); station !== undefined; station = stations.pop()) {
    if (station.layer?.isConnected === false) continue;
    if (focusVisible(station.element)) return;
    // What had the keyboard is gone: the dialog that it was in is near enough.
    if (station.layer !== null && focusVisible(station.layer)) return;
  }
  enterMain(document.querySelector('main'));
}

function focusVisible(element: HTMLElement): boolean {
  if (!element.isConnected || !element.checkVisibility()) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
