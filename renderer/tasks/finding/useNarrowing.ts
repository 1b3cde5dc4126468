import { useMemo, useState } from 'react';

import { filterOutline } from '#shared/filters/filterRows.ts';

import { useSearchPart } from '../../search/search.ts';
import type { TableRows } from '../taskLine.ts';
import type { Arrangement } from '../views/taskViews.ts';
import type { ChangeView, TaskView } from '../views/useTaskViews.ts';

/** The table with only the rows in which the search found something, when that is wanted. */
export function useNarrowing(table: TableRows, hits: readonly string[] | null): TableRows {
  const isNarrowing = useSearchPart('isNarrowing');
  const wanted = isNarrowing ? hits : null;
  return useMemo(() => {
    if (wanted === null) return table;
    const found = new Set(wanted);
    const { rows, context } = filterOutline(table.rows, ({ id }) => found.has(id));
    return { rows, context: new Set([...context, ...table.context]) };
  }, [table, wanted]);
}

/**
 * While the table is narrowed, all that is left is open at first; what the user folds in then is
 * forgotten with the narrowing and not kept with the view.
 */
export function useFoldedView(
  view: TaskView,
  change: ChangeView,
  narrowedBy: unknown,
): { readonly view: TaskView; readonly change: ChangeView } {
  const [narrowed, setNarrowed] = useState({ by: narrowedBy, folded: nothingFolded });
  if (narrowed.by !== narrowedBy) setNarrowed({ by: narrowedBy, folded: nothingFolded });
  const { folded } = narrowed;
  return useMemo(() => {
    if (narrowedBy === null) return { view, change };
    return {
      view: { ...view, folded },
      change(changeOf) {
        change((before) => {
          const after = changeOf({ ...before, folded });
          if (after.folded !== folded) setNarrowed({ by: narrowedBy, folded: after.folded });
          return isSameArrangement(after, before) ? before : { ...after, folded: before.folded };
        });
      },
    };
  }, [view, change, narrowedBy, folded]);
}

function isSameArrangement(left: Arrangement, right: Arrangement): boolean {
  return (
    left.layout === right.layout &&
    left.finding === right.finding &&
    left.zoom === right.zoom &&
    left.frozen === right.frozen
  );
}

const nothingFolded: ReadonlySet<string> = new Set();
