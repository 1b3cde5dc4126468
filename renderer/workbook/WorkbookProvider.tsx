import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { UserError } from '#shared/userError.ts';

import { whyReadOnly } from '../access/accessWords.ts';
import type { EngineClient } from '../app/engineClient.ts';
import { useNotices } from '../app/notices.ts';
import type { WorkbookStore } from './workbookStore.ts';
import type { WorkbookView } from './workbookView.ts';

const StoreContext = createContext<WorkbookStore | null>(null);
const EngineContext = createContext<EngineClient | null>(null);

export function EngineProvider(props: {
  readonly engine: EngineClient;
  readonly children: ReactNode;
}) {
  return <EngineContext value={props.engine}>{props.children}</EngineContext>;
}

export function WorkbookProvider(props: {
  readonly store: WorkbookStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

export function useEngine(): EngineClient {
  const engine = use(EngineContext);
  if (engine === null) throw new Error('EngineProvider is missing above this component');
  return engine;
}

export function useWorkbookStore(): WorkbookStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('WorkbookProvider is missing above this component');
  return store;
}

/** The open workbook; the component is drawn again after every change of it. */
export function useWorkbook(): WorkbookView {
  const store = useWorkbookStore();
  return useSyncExternalStore(store.subscribe, store.getView);
}

/**
 * Asks the engine for an edit; gives its answer, or null when it failed, which the user was told,
 * together with the words that were typed for it.
 */
export type RunEdit = <T extends { readonly revision: number }>(
  ask: (engine: EngineClient) => Promise<T>,
  typed?: string,
) => Promise<T | null>;

/** Runs an edit, once all of the workbook is there, and waits until the view shows what it did. */
export function useEdit(): RunEdit {
  const engine = useEngine();
  const store = useWorkbookStore();
  const { showError } = useNotices();
  const { t } = useTranslation();
  return useCallback(
    async (ask, typed) => {
      try {
        await store.whole();
        const why = whyReadOnly(store.getView().access, t);
        if (why !== null) throw new UserError('readOnly', { why });
        const answer = await ask(engine);
        await store.seen(answer.revision);
        return answer;
      } catch (error) {
        showError(error, typed);
        return null;
      }
    },
    [engine, store, showError, t],
  );
}
