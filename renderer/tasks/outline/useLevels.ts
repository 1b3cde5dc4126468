import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';

import type { GridHandle } from '../../grid/Grid.tsx';
import type { TaskRow } from '../../workbook/taskRow.ts';
import type { Folding } from '../useFolding.ts';
import { depthOf, foldedTo, levelShown, visibleRow } from './foldLevels.ts';
import type { ShownLevel } from './foldLevels.ts';

/** How far the table is open, and how it is opened to a level. */
export interface Levels {
  /** How many the table has. */
  readonly depth: number;
  readonly shown: ShownLevel | 'other';
  readonly show: (level: ShownLevel) => void;
}

export function useLevels(parts: {
  readonly grid: RefObject<GridHandle | null>;
  readonly folding: Folding;
  /** Those of the table, also where they are folded in. */
  readonly rows: readonly TaskRow[];
  readonly folded: ReadonlySet<string>;
}): Levels {
  const { grid, folding, rows, folded } = parts;
  // The tools of the table stay as they are while its rows change.
  const latestRows = useRef(rows);
  useLayoutEffect(() => {
    latestRows.current = rows;
  });
  const show = useCallback(
    (level: ShownLevel) => {
      const table = latestRows.current;
      const next = foldedTo(table, level);
      const active = grid.current?.getChoice().active ?? null;
      const visible = active === null ? null : visibleRow(table, next, active.id);
      // The active row must not be folded away: the row that hides it takes its place.
      if (active !== null && visible !== null && visible !== active.id) {
        grid.current?.show({ id: visible, field: 'title' });
      }
      folding.setAllFolded(next);
      if (active !== null && visible !== null) grid.current?.bringIntoSight(visible);
    },
    [folding, grid],
  );
  const depth = useMemo(() => depthOf(rows), [rows]);
  const shown = useMemo(() => levelShown(rows, folded), [rows, folded]);
  return useMemo(() => ({ depth, shown, show }), [depth, shown, show]);
}
