import { useEffect, useRef, useState } from 'react';

import type { JobProgress } from '#shared/contract/job.ts';
import type { Examination } from '#shared/damage/examination.ts';

import { useEngine } from '../workbook/WorkbookProvider.tsx';

type State =
  | { readonly state: 'running'; readonly stage: JobProgress['stage'] | null }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly examination: Examination };

export type ExaminationState = State & {
  readonly stop: () => void;
  readonly again: () => void;
};

/** What can be had in place of a damaged file; leaving stops looking. */
export function useExamination(path: string): ExaminationState {
  const engine = useEngine();
  const [state, setState] = useState<State>({ state: 'running', stage: null });
  const [tries, setTries] = useState(0);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    async function examine(): Promise<void> {
      try {
        for await (const event of await engine.damage.examine({ path }, { signal })) {
          if (signal.aborted) return;
          if (event.type === 'progress') setState({ state: 'running', stage: event.stage });
          else setState({ state: 'ready', examination: event.result });
        }
      } catch (error) {
        if (!signal.aborted) setState({ state: 'failed', error });
      }
    }
    void examine();
    return () => controller.abort();
  }, [engine, path, tries]);

  return {
    ...state,
    stop() {
      running.current?.abort();
      setState({ state: 'stopped' });
    },
    again() {
      setState({ state: 'running', stage: null });
      setTries(tries + 1);
    },
  };
}
