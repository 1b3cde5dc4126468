import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { useNotices } from '../../app/notices.ts';
import { useEngine, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { shownArrangement, stateOfViews, viewsOfState, withArrangement } from './taskViews.ts';
import type { Arrangement, TaskViews, ViewsChange } from './taskViews.ts';

/** How the user has arranged the grid in the view that is shown. */
export interface TaskView extends Arrangement {
  /** Rows whose rows below are folded in. */
  readonly folded: ReadonlySet<string>;
}

export type ChangeView = (change: (view: TaskView) => TaskView) => void;

/** Several changes in a row, as when a column is dragged, are saved as one. */
const saveDelayMs = 400;

/** The kept views; changes show at once and are saved soon after. */
export function useTaskViews(): {
  readonly views: TaskViews;
  readonly changeViews: (change: ViewsChange) => void;
} {
  const engine = useEngine();
  const { showError } = useNotices();
  const { arrangements } = useWorkbookStore();
  const [views, setViews] = useState(() => viewsOfState(arrangements.read('tasks')));
  const latest = useRef(views);
  const unsaved = useRef<TaskViews | null>(null);

  const save = useCallback(() => {
    if (unsaved.current === null) return;
    const state = stateOfViews(unsaved.current);
    unsaved.current = null;
    arrangements.keep('tasks', state);
    engine.views.save({ view: 'tasks', state }).catch(showError);
  }, [arrangements, engine, showError]);

  // What is left unsaved when the table goes.
  useEffect(() => save, [save]);

  useEffect(() => {
    const timer = setTimeout(save, saveDelayMs);
    return () => clearTimeout(timer);
  }, [save, views]);

  const changeViews = useCallback((changeOf: ViewsChange) => {
    const before = latest.current;
    const after = changeOf(before);
    if (after === before) return;
    latest.current = after;
    unsaved.current = after;
    setViews(after);
  }, []);

  return { views, changeViews };
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
