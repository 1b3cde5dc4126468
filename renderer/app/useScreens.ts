import { useCallback, useMemo, useState } from 'react';

import type { TouchedRecord } from '#shared/history/historyStep.ts';

import type { WorkbookStore } from '../workbook/workbookStore.ts';
import type { Destination, Navigation, ScreenName } from './navigation.ts';

interface Shown {
  readonly screen: ScreenName;
  readonly task: Destination | null;
  readonly clause: Destination | null;
}

/** Which screen is shown, and where in it. */
export function useScreens(store: WorkbookStore): {
  readonly navigation: Navigation;
  /** Goes to what a step of the history changed, on the screen that is shown. */
  readonly showTouched: (touched: readonly TouchedRecord[]) => void;
} {
  const [shown, setShown] = useState<Shown>(() => ({
    screen: store.getView().tasks.length === 0 ? 'resolution' : 'tasks',
    task: null,
    clause: null,
  }));

  const showTouched = useCallback(
    (touched: readonly TouchedRecord[]) => {
      const { rowById } = store.getView();
      const there = touched.find(({ id }) => rowById.has(id));
      const clause = there === undefined ? null : (rowById.get(there.id)?.task.clause ?? null);
      setShown((now) => ({
        screen: now.screen,
        task:
          there !== undefined && now.screen === 'tasks'
            ? { id: there.id, field: there.fields[0] ?? null }
            : now.task,
        clause:
          clause !== null && now.screen === 'resolution' ? { id: clause, field: null } : now.clause,
      }));
    },
    [store],
  );

  // Apart from what is shown, so that they stay the same: hundreds of clauses are given one of them.
  const ways = useMemo<Pick<Navigation, 'showScreen' | 'showTask' | 'showClause'>>(
    () => ({
      showScreen: (screen) => setShown((now) => ({ ...now, screen })),
      showTask: (id, field = null) =>
        setShown((now) => ({ ...now, screen: 'tasks', task: { id, field } })),
      showClause: (id) =>
        setShown((now) => ({ ...now, screen: 'resolution', clause: { id, field: null } })),
    }),
    [],
  );
  const navigation = useMemo<Navigation>(() => ({ ...shown, ...ways }), [shown, ways]);

  return { navigation, showTouched };
}
