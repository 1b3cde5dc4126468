import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { isDialogOpen } from '../app/useShortcuts.ts';
import { kindOfType } from './droppedFile.ts';
import type { DroppedKind } from './droppedFile.ts';

/**
 * What is being dragged over the window from outside, null when nothing is. Rows that are dragged
 * within the grid and words that are dragged within a text are no files. `take` gets what is dropped.
 */
export function useFileDrag(take: (files: readonly File[]) => void): DroppedKind | null {
  const [dragged, setDragged] = useState<DroppedKind | null>(null);
  const latestTake = useRef(take);
  useLayoutEffect(() => {
    latestTake.current = take;
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;

    function onDrag(event: DragEvent): void {
      const { dataTransfer } = event;
      if (dataTransfer === null || !dataTransfer.types.includes('Files')) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      const mayDrop = !isDialogOpen();
      dataTransfer.dropEffect = mayDrop ? 'copy' : 'none';
      const isOver = event.type === 'dragenter' || event.type === 'dragover';
      if (isOver) setDragged(mayDrop ? kindOfType(dataTransfer.items[0]?.type ?? '') : null);
      else if (event.type === 'drop') {
        setDragged(null);
        if (mayDrop) latestTake.current([...dataTransfer.files]);
      } else if (event.relatedTarget === null) {
        // Left the window, and not one element for another.
        setDragged(null);
      }
    }

    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
      window.addEventListener(type, onDrag, { signal });
    }
    return () => listening.abort();
  }, []);

  return dragged;
}
