import { useCallback } from 'react';

import type { BarPart } from '#shared/timeline/moveBar.ts';

import type { CellAddress } from '../../grid/GridCursor.ts';
import { scaleStepOf } from '../timelineView.ts';
import { calendarField } from './timelineColumns.ts';
import type { TaskMoving } from './useMoveTask.ts';

interface BarKeys {
  readonly moving: TaskMoving;
  readonly onScale: (by: 1 | -1) => void;
  readonly showTask: (id: string) => void;
}

/**
 * Keys on a bar: Shift with ← and → moves it by its own unit, with Ctrl its end alone; Enter opens the
 * task, plus and minus look nearer or from farther away. True: done with the key.
 */
export function useBarKeys({ moving, onScale, showTask }: BarKeys) {
  return useCallback(
    (event: KeyboardEvent, active: CellAddress | null): boolean => {
      if (active?.field !== calendarField) return false;
      const scaleStep = scaleStepOf(event);
      if (scaleStep !== null) onScale(scaleStep);
      else if (event.key === 'Enter' && !event.shiftKey) showTask(active.id);
      else {
        const asked = moveOfKeys(event);
        if (asked === null) return false;
        if (!moving.mayMove(active.id)) return true;
        const moved = moving.plan(active.id, asked.part, { steps: asked.steps });
        if (moved !== null) void moving.move(active.id, moved);
      }
      return true;
    },
    [moving, onScale, showTask],
  );
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What keys do with the bar of the active row; null: nothing. */
function moveOfKeys(keys: Keys): { readonly part: BarPart; readonly steps: 1 | -1 } | null {
  if (!keys.shiftKey || keys.altKey) return null;
  if (keys.key !== 'ArrowLeft' && keys.key !== 'ArrowRight') return null;
  return {
    part: keys.ctrlKey || keys.metaKey ? 'due' : 'whole',
    steps: keys.key === 'ArrowRight' ? 1 : -1,
  };
}
