import { useSyncExternalStore } from 'react';
import type { RefObject } from 'react';

import { readSelectedWords } from './selectedWords.ts';

/** Whether words are selected in the element. */
export function useHasSelectedWords(container: RefObject<HTMLElement | null>): boolean {
  return useSyncExternalStore(
    watchSelection,
    () => container.current !== null && readSelectedWords(container.current) !== null,
  );
}

function watchSelection(onChange: () => void): () => void {
  document.addEventListener('selectionchange', onChange);
  return () => document.removeEventListener('selectionchange', onChange);
}
