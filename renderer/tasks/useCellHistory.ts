import { useCallback, useState } from 'react';
import type { RefObject } from 'react';

import { useShortcuts } from '../app/useShortcuts.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { cellHistoryKeys } from './taskKeys.ts';

export interface CellHistoryState {
  readonly isShown: boolean;
  readonly show: () => void;
  /** Gives the keyboard back to the grid. */
  readonly hide: () => void;
}

/** Whether the history of the active cell is shown beside the grid; its keys show and hide it. */
export function useCellHistory(grid: RefObject<GridHandle | null>): CellHistoryState {
  const [isShown, setIsShown] = useState(false);
  const show = useCallback(() => setIsShown(true), []);
  const hide = useCallback(() => {
    setIsShown(false);
    grid.current?.focus();
  }, [grid]);
  useShortcuts({ [cellHistoryKeys]: isShown ? hide : show });
  return { isShown, show, hide };
}
