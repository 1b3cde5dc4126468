import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { keepKeyboard } from './keepKeyboard.ts';

/** The element at the foot of the window that holds the status line; null before it is there. */
export const StatusLineSlot = createContext<HTMLElement | null>(null);

/**
 * What a screen says at the foot of the window: on the left what is chosen, on the right the keys
 * that work here, e.g. "J/K tiếp, lùi · Ctrl+Enter thành đầu việc".
 */
export function StatusLine(props: { readonly children: ReactNode; readonly keys: string }) {
  const slot = use(StatusLineSlot);
  if (slot === null) return null;
  return createPortal(
    <>
      <span onMouseDown={keepKeyboard}>{props.children}</span>
      <span onMouseDown={keepKeyboard}>{props.keys}</span>
    </>,
    slot,
  );
}
