import { useEffect, useRef } from 'react';

import { enterGrid } from '../grid/enterGrid.ts';
import { nextPaint } from './nextPaint.ts';
import { isDialogOpen } from './useShortcuts.ts';

/** Keeps the keyboard in the window when what had it gives way to another screen. */
export function useScreenKeyboard(main: HTMLElement | null, screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    void nextPaint().then(() => {
      if (document.activeElement === document.body) enterMain(main);
    });
  }, [main, screen]);
}

/** Takes the keyboard into the screen that is shown next; one without a table left it with all of the screen. */
export async function enterScreen(main: HTMLElement | null): Promise<void> {
  await nextPaint();
  const { activeElement } = document;
  if (activeElement === main || main?.contains(activeElement) === false) enterMain(main);
}

/** A table has the keyboard in its cells; anything else is gone through from its beginning. */
export function enterMain(main: HTMLElement | null): void {
  if (main === null || isDialogOpen()) return;
  if (!enterGrid(main)) main.focus({ preventScroll: true });
}
