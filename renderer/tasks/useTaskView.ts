import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { ViewState } from '#shared/contract/contract.ts';
import { findEverything } from '#shared/filters/finding.ts';
import type { Finding } from '#shared/filters/finding.ts';

import { useNotices } from '../app/notices.ts';
import type { ColumnLayout } from '../grid/columnLayout.ts';
import { useEngine } from '../workbook/WorkbookProvider.tsx';

/** How the user has arranged the grid in this workbook. */
export interface TaskView {
  /** Null: the way the program arranges it. */
  readonly layout: readonly ColumnLayout[] | null;
  /** Rows whose rows below are folded in. */
  readonly folded: ReadonlySet<string>;
  readonly finding: Finding;
}

export type ChangeView = (change: (view: TaskView) => TaskView) => void;

/** Several changes in a row, as when a column is dragged, are saved as one. */
const saveDelayMs = 400;

/** The kept view, null until it is loaded; changes show at once and are saved soon after. */
export function useTaskView(): {
  readonly view: TaskView | null;
  readonly change: ChangeView;
} {
  const engine = useEngine();
  const { showError } = useNotices();
  const [view, setView] = useState<TaskView | null>(null);
  const latest = useRef<TaskView | null>(null);
  const unsaved = useRef<TaskView | null>(null);

  const save = useCallback(() => {
    const state = unsaved.current;
    unsaved.current = null;
    if (state !== null) {
      engine.views.save({ view: 'tasks', state: stateOfView(state) }).catch(showError);
    }
  }, [engine, showError]);

  // Asked for before the frame is painted: the grid waits for it.
  useLayoutEffect(() => {
    let isGone = false;
    function show(state: ViewState | null): void {
      if (isGone) return;
      latest.current = viewOfState(state);
      setView(latest.current);
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
  }, [save, view]);

  const change = useCallback<ChangeView>((changeOf) => {
    const before = latest.current;
    if (before === null) return;
    const after = changeOf(before);
    if (after === before) return;
    latest.current = after;
    unsaved.current = after;
    setView(after);
  }, []);

  return { view, change };
}

function viewOfState(state: ViewState | null): TaskView {
  return {
    layout: state?.columns ?? null,
    folded: new Set(state?.collapsed ?? []),
    finding: state?.finding ?? findEverything,
  };
}

function stateOfView({ layout, folded, finding }: TaskView): ViewState {
  return { columns: layout ?? [], collapsed: [...folded], finding };
}
