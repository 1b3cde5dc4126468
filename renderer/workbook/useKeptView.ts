import { useCallback, useEffect, useRef, useState } from 'react';

import type { ViewName, ViewState } from '#shared/views/viewState.ts';

import { useNotices } from '../app/notices.ts';
import { useEngine, useWorkbookStore } from './WorkbookProvider.tsx';

/** Several changes in a row, as when a column is dragged, are saved as one. */
const saveDelayMs = 400;

/** How a screen makes its view from what is kept in the workbook, and back. */
interface ViewShape<View> {
  readonly read: (state: ViewState | null) => View;
  readonly write: (view: View) => ViewState;
}

/** The arrangement of a table as it was kept; changes show at once and are saved soon after. */
export function useKeptView<View>(
  name: ViewName,
  { read, write }: ViewShape<View>,
): { readonly view: View; readonly change: (changeOf: (view: View) => View) => void } {
  const engine = useEngine();
  const { showError } = useNotices();
  const { arrangements, getView } = useWorkbookStore();
  const [view, setView] = useState(() => read(arrangements.read(name)));
  const latest = useRef(view);
  const unsaved = useRef<{ readonly view: View } | null>(null);

  const save = useCallback(() => {
    if (unsaved.current === null) return;
    const state = write(unsaved.current.view);
    unsaved.current = null;
    arrangements.keep(name, state);
    engine.views.save({ path: getView().path, view: name, state }).catch(showError);
  }, [arrangements, engine, getView, name, showError, write]);

  // What is left unsaved when the table goes.
  useEffect(() => save, [save]);

  // And when the window goes, which takes nothing down in order.
  useEffect(() => {
    addEventListener('pagehide', save);
    return () => removeEventListener('pagehide', save);
  }, [save]);

  useEffect(() => {
    const timer = setTimeout(save, saveDelayMs);
    return () => clearTimeout(timer);
  }, [save, view]);

  const change = useCallback((changeOf: (view: View) => View) => {
    const before = latest.current;
    const after = changeOf(before);
    if (after === before) return;
    latest.current = after;
    unsaved.current = { view: after };
    setView(after);
  }, []);

  return { view, change };
}
