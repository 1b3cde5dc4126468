import { useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';

import { moveView, placeView } from './taskViews.ts';
import type { ViewsChange } from './taskViews.ts';

/** On which side of a tab the dragged one would go. */
export type TabSide = 'before' | 'after';

/** What makes a tab one that can be moved. */
export interface MovableTab {
  readonly draggable: true;
  readonly 'data-view': string;
  /** Where the line stands that shows the place. */
  readonly 'data-drop': TabSide | undefined;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const directions: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs of views change places by dragging, and with Alt+Shift and the arrow keys. */
export function useTabMoving(
  ids: readonly string[],
  onChange: (change: ViewsChange) => void,
): (id: string) => MovableTab {
  const dragged = useRef<string | null>(null);
  const [over, setOver] = useState<{ readonly id: string; readonly side: TabSide } | null>(null);

  function end(): void {
    dragged.current = null;
    setOver(null);
  }

  return (id) => ({
    draggable: true,
    'data-view': id,
    'data-drop': over?.id === id ? over.side : undefined,
    onDragStart({ dataTransfer }) {
      dragged.current = id;
      dataTransfer.effectAllowed = 'move';
    },
    onDragOver(event) {
      if (dragged.current === null) return;
      event.preventDefault();
      const side = sideOf(event);
      if (over?.id !== id || over.side !== side) setOver({ id, side });
    },
    onDragLeave: () => setOver(null),
    onDrop(event) {
      if (dragged.current === null) return;
      event.preventDefault();
      const next = sideOf(event) === 'before' ? id : (ids[ids.indexOf(id) + 1] ?? null);
      onChange(placeView(dragged.current, next));
      end();
    },
    onDragEnd: end,
    onKeyDown(event) {
      const by = directions[event.key];
      if (by === undefined || !event.altKey || !event.shiftKey || event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      onChange(moveView(id, by));
      const tabs = event.currentTarget.parentElement;
      // The tab that is put elsewhere loses the keyboard.
      requestAnimationFrame(() => {
        tabs?.querySelector<HTMLElement>(`[data-view="${CSS.escape(id)}"]`)?.focus();
      });
    },
  });
}

function sideOf({ currentTarget, clientX }: DragEvent<HTMLElement>): TabSide {
  const { left, width } = currentTarget.getBoundingClientRect();
  return clientX < left + width / 2 ? 'before' : 'after';
}
