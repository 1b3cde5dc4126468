import { useCallback, useMemo, useState } from 'react';

import type { TouchedRecord } from '#shared/history/historyStep.ts';

import { startOfHistory } from '../history/historyView.ts';
import type { HistoryView } from '../history/historyView.ts';
import type { WorkbookStore } from '../workbook/workbookStore.ts';
import type { WorkbookView } from '../workbook/workbookView.ts';
import type { Destination, Navigation, ScreenName } from './navigation.ts';
import { touchedPlace } from './touchedPlace.ts';

interface Shown {
  readonly screen: ScreenName;
  readonly task: Destination | null;
  readonly target: Destination | null;
  readonly clause: Destination | null;
  /** Going to another screen and coming back leads to the same place. */
  readonly history: HistoryView;
}

export interface Screens {
  readonly navigation: Navigation;
  readonly historyView: HistoryView;
  readonly changeHistoryView: (part: Partial<HistoryView>) => void;
  /** Goes to what a step of the history changed since `before`, on the screen that is shown. */
  readonly showTouched: (touched: readonly TouchedRecord[], before: WorkbookView) => void;
}

/** Which screen is shown, and where in it. */
export function useScreens(store: WorkbookStore): Screens {
  const [shown, setShown] = useState<Shown>(() => ({
    screen: store.getView().tasks.length === 0 ? 'resolution' : 'tasks',
    task: null,
    target: null,
    clause: null,
    history: startOfHistory,
  }));

  const showTouched = useCallback<Screens['showTouched']>(
    (touched, before) => {
      const after = store.getView();
      const task = touchedPlace(touched, before, after);
      const target = touchedPlace(touched, tableOf(before.targets), tableOf(after.targets));
      const clause = clauseOf(touched, after) ?? clauseOf(touched, before);
      setShown((now) => ({
        ...now,
        task: now.screen === 'tasks' ? (task ?? now.task) : now.task,
        target: now.screen === 'targets' ? (target ?? now.target) : now.target,
        clause: now.screen === 'resolution' ? (clause ?? now.clause) : now.clause,
      }));
    },
    [store],
  );

  const changeHistoryView = useCallback<Screens['changeHistoryView']>(
    (part) => setShown((now) => ({ ...now, history: { ...now.history, ...part } })),
    [],
  );

  // Apart from what is shown, so that they stay the same: hundreds of clauses are given one of them.
  const ways = useMemo<Omit<Navigation, 'screen' | 'task' | 'target' | 'clause'>>(
    () => ({
      showScreen: (screen) => setShown((now) => ({ ...now, screen })),
      showTask: (id, field = null) =>
        setShown((now) => ({ ...now, screen: 'tasks', task: { id, field } })),
      showTarget: (id, field = null) =>
        setShown((now) => ({ ...now, screen: 'targets', target: { id, field } })),
      showClause: (id) =>
        setShown((now) => ({ ...now, screen: 'resolution', clause: { id, field: null } })),
      showStep: (id) =>
        setShown((now) => ({
          ...now,
          screen: 'history',
          history: { ...startOfHistory, step: id },
        })),
    }),
    [],
  );
  const { screen, task, target, clause, history } = shown;
  const navigation = useMemo<Navigation>(
    () => ({ screen, task, target, clause, ...ways }),
    [screen, task, target, clause, ways],
  );

  return { navigation, historyView: history, changeHistoryView, showTouched };
}

/** Records without an outline as a table has them. */
function tableOf<T extends { readonly id: string }>(rows: readonly T[]) {
  return { rows, places: new Map(rows.map(({ id }, place) => [id, place])) };
}

/** The clause of the first row that was changed. */
function clauseOf(
  touched: readonly TouchedRecord[],
  { rowById }: Pick<WorkbookView, 'rowById'>,
): Destination | null {
  const row = touched.map(({ id }) => rowById.get(id)).find((found) => found !== undefined);
  const clause = row?.task.clause ?? null;
  return clause === null ? null : { id: clause, field: null };
}
