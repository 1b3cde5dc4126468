import { useEffect, useMemo } from 'react';

import { redoChange, undoChange } from './draftHistory.ts';
import type { DraftHistory } from './draftHistory.ts';
import type { HistorySteps } from './useHistorySteps.ts';

/**
 * While a draft is on the screen, undo and redo of the window mean its changes: `onSteps` is given
 * them, and null when it is gone.
 */
export function useDraftSteps<Draft>(
  { past, future }: DraftHistory<Draft>,
  change: (step: (history: DraftHistory<Draft>) => DraftHistory<Draft>) => void,
  onSteps: (steps: HistorySteps | null) => void,
): void {
  const steps = useMemo<HistorySteps>(
    () => ({
      undo: { label: past.at(-1)?.label ?? null, run: () => change(undoChange) },
      redo: { label: future.at(-1)?.label ?? null, run: () => change(redoChange) },
      said: null,
    }),
    [change, future, past],
  );
  useEffect(() => {
    onSteps(steps);
    return () => onSteps(null);
  }, [onSteps, steps]);
}
