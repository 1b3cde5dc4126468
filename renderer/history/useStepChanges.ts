import { useEffect, useState } from 'react';

import { countCells } from '#shared/changes/countCells.ts';
import type { HistoryStep, NamedChange } from '#shared/history/historyStep.ts';

import { useEngine } from '../workbook/WorkbookProvider.tsx';

export interface StepChanges {
  /** Null until it was read. */
  readonly step: HistoryStep | null;
  readonly changes: readonly NamedChange[];
  readonly isAsking: boolean;
  /** Cells that were not read yet. */
  readonly cellsLeft: number;
  readonly showMore: () => void;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
}

const pageSize = 100;

interface Read {
  readonly step: HistoryStep;
  readonly changes: readonly NamedChange[];
}

/** The changes of one step, some at a time. The step of one use of the hook is always the same. */
export function useStepChanges(id: number): StepChanges {
  const engine = useEngine();
  const [read, setRead] = useState<Read | null>(null);
  const [wanted, setWanted] = useState(pageSize);
  const [error, setError] = useState<{ readonly error: unknown } | null>(null);
  const from = read?.changes.length ?? 0;
  const total = read?.step.changes ?? Infinity;
  const isAsking = error === null && from < Math.min(wanted, total);

  useEffect(() => {
    if (!isAsking) return;
    let isGone = false;
    engine.history.step({ id, from, limit: pageSize }).then(
      ({ step, changes }) => {
        if (!isGone) {
          setRead((before) => ({ step, changes: [...(before?.changes ?? []), ...changes] }));
        }
      },
      (failure: unknown) => {
        if (!isGone) setError({ error: failure });
      },
    );
    return () => {
      isGone = true;
    };
  }, [engine, from, id, isAsking]);

  return {
    step: read?.step ?? null,
    changes: read?.changes ?? [],
    isAsking,
    cellsLeft: read === null || from >= total ? 0 : read.step.cells - countCells(read.changes),
    showMore: () => setWanted(from + pageSize),
    failure: error === null ? null : { error: error.error, retry: () => setError(null) },
  };
}
