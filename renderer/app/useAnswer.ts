import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { useEngine } from '../workbook/WorkbookProvider.tsx';
import type { EngineClient } from './engineClient.ts';

export type Answer<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

type Told<T> =
  | { readonly subject: string; readonly isReady: true; readonly value: T }
  | { readonly subject: string; readonly isReady: false; readonly error: unknown };

/**
 * What the engine answers about a subject. Asked again with another `revision`, the old answer stays
 * until the new one is there; another subject starts over.
 */
export function useAnswer<T>(
  subject: string,
  revision: number,
  ask: (engine: EngineClient) => Promise<T>,
): Answer<T> {
  const engine = useEngine();
  const [told, setTold] = useState<Told<T> | null>(null);
  const [tries, setTries] = useState(0);
  const latestAsk = useRef(ask);
  useLayoutEffect(() => {
    latestAsk.current = ask;
  });

  useEffect(() => {
    let isGone = false;
    latestAsk.current(engine).then(
      (value) => {
        if (!isGone) setTold({ subject, isReady: true, value });
      },
      (error: unknown) => {
        if (!isGone) setTold({ subject, isReady: false, error });
      },
    );
    return () => {
      isGone = true;
    };
  }, [engine, subject, revision, tries]);

  if (told?.subject !== subject) return { state: 'asking' };
  if (told.isReady) return { state: 'ready', value: told.value };
  return {
    state: 'failed',
    error: told.error,
    retry() {
      setTold(null);
      setTries(tries + 1);
    },
  };
}
