import { useCallback, useMemo } from 'react';

import { useKeptView } from '../../workbook/useKeptView.ts';
import { shownArrangement, stateOfViews, viewsOfState, withArrangement } from './taskViews.ts';
import type { Arrangement, TaskViews, ViewsChange } from './taskViews.ts';

/** How the user has arranged the grid in the view that is shown. */
export interface TaskView extends Arrangement {
  /** Rows whose rows below are folded in. */
  readonly folded: ReadonlySet<string>;
}

export type ChangeView = (change: (view: TaskView) => TaskView) => void;

const shape = { read: viewsOfState, write: stateOfViews };

/** The kept views; changes show at once and are saved soon after. */
export function useTaskViews(): {
  readonly views: TaskViews;
  readonly changeViews: (change: ViewsChange) => void;
} {
  const { view, change } = useKeptView('tasks', shape);
  return { views: view, changeViews: change };
}

/** The view that is shown, and how it is changed. */
export function useShownView(
  views: TaskViews,
  changeViews: (change: ViewsChange) => void,
): { readonly view: TaskView; readonly change: ChangeView } {
  const view = useMemo(() => viewOf(views), [views]);
  const change = useCallback<ChangeView>(
    (changeOf) =>
      changeViews((before) => {
        const viewBefore = viewOf(before);
        const after = changeOf(viewBefore);
        if (after === viewBefore) return before;
        return { ...withArrangement(before, after), folded: after.folded };
      }),
    [changeViews],
  );
  return { view, change };
}

function viewOf(views: TaskViews): TaskView {
  const { layout, finding, zoom, frozen } = shownArrangement(views);
  return { layout, finding, zoom, frozen, folded: views.folded };
}
