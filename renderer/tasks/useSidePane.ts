import { useCallback, useState } from 'react';
import type { RefObject } from 'react';

import { useShortcuts } from '../app/useShortcuts.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { cellHistoryKeys, followUpKeys } from './taskKeys.ts';

/** What can stand beside the grid: the history of the active cell, or the follow-up of its task. */
export type SidePaneName = 'history' | 'followUp';

export interface SidePane {
  /** One at a time; null: none. */
  readonly shown: SidePaneName | null;
  readonly show: (name: SidePaneName) => void;
  /** Gives the keyboard back to the grid. */
  readonly hide: () => void;
}

/** The keys of a pane show and hide it. */
export function useSidePane(grid: RefObject<GridHandle | null>): SidePane {
  const [shown, setShown] = useState<SidePaneName | null>(null);
  const hide = useCallback(() => {
    setShown(null);
    grid.current?.focus();
  }, [grid]);
  const toggle = (name: SidePaneName) => (shown === name ? hide : () => setShown(name));
  useShortcuts({ [cellHistoryKeys]: toggle('history'), [followUpKeys]: toggle('followUp') });
  return { shown, show: setShown, hide };
}
