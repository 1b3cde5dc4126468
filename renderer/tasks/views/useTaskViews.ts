import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import type { ViewState } from '#shared/views/viewState.ts';

import { useNotices } from '../../app/notices.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';
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

/** The kept views, null until they are loaded; changes show at once and are saved soon after. */
export function useTaskViews(): {
  readonly views: TaskViews | null;
  readonly changeViews: (change: ViewsChange) => void;
} {
  const engine = useEngine();
  const { showError } = useNotices();
  const [views, setViews] = useState<TaskViews | null>(null);
  const latest = useRef<TaskViews | null>(null);
  const unsaved = useRef<TaskViews | null>(null);

  const save = useCallback(() => {
    const state = unsaved.current;
    unsaved.current = null;
    if (state !== null) {
      engine.views.save({ view: 'tasks', state: stateOfViews(state) }).catch(showError);
    }
  }, [engine, showError]);

  // Asked for before the frame is painted: the grid waits for it.
  useLayoutEffect(() => {
    let isGone = false;
    function show(state: ViewState | null): void {
      if (isGone) return;
      latest.current = viewsOfState(state);
      setViews(latest.current);
    }
    engine.views.load({ view: 'tasks' }).then(show, (error: unknown) => {
      // Columns where they usually are serve better than no grid.
      show(null);
      showError(error);
    });
    return () => {
      isGone = true;
      save();
    };
  }, [engine, save, showError]);

  useEffect(() => {
    const timer = setTimeout(save, saveDelayMs);
    return () => clearTimeout(timer);
  }, [save, views]);

  const changeViews = useCallback((changeOf: ViewsChange) => {
    const before = latest.current;
    if (before === null) return;
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
