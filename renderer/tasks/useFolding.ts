import { useCallback, useMemo } from 'react';

import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { RowLookup } from '../workbook/taskRow.ts';
import { isGroupHeading } from './finding/taskGroups.ts';
import type { ChangeView } from './views/useTaskViews.ts';

export interface Folding {
  readonly setFolded: (id: string, isFolded: boolean) => void;
  /** These rows and no others. */
  readonly setAllFolded: (folded: ReadonlySet<string>) => void;
  /** Opens every row that the row stands under. */
  readonly openAbove: (id: string) => void;
}

/** Folding rows in and out; kept with the view. */
export function useFolding(change: ChangeView): Folding {
  const store = useWorkbookStore();

  const setFolded = useCallback(
    (id: string, isFolded: boolean) => {
      change((view) => {
        const folded = new Set(view.folded);
        if (isFolded) folded.add(id);
        else folded.delete(id);
        return { ...view, folded };
      });
    },
    [change],
  );

  const setAllFolded = useCallback(
    (folded: ReadonlySet<string>) => {
      change((view) => ({ ...view, folded }));
    },
    [change],
  );

  const openAbove = useCallback(
    (id: string) => {
      const above = idsAbove(store.getView().rowById, id);
      change((view) => {
        // Which group a row stands in is not known here.
        const isAbove = (id: string): boolean => above.includes(id) || isGroupHeading(id);
        const others = [...view.folded].filter((folded) => !isAbove(folded));
        return others.length === view.folded.size ? view : { ...view, folded: new Set(others) };
      });
    },
    [change, store],
  );

  return useMemo(
    () => ({ setFolded, setAllFolded, openAbove }),
    [setFolded, setAllFolded, openAbove],
  );
}

/** The rows that a row stands under, nearest first. */
function idsAbove(rowById: RowLookup, id: string): string[] {
  const above: string[] = [];
  let parent = rowById.get(id)?.task.parent ?? null;
  while (parent !== null) {
    above.push(parent);
    parent = rowById.get(parent)?.task.parent ?? null;
  }
  return above;
}
