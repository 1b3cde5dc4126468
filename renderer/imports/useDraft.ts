import { useEffect, useMemo, useState } from 'react';

import type { HistorySteps } from '../app/useHistorySteps.ts';
import { beginHistory, correct, redoCorrection, undoCorrection } from './draftHistory.ts';
import type { ImportDraft } from './importDraft.ts';
import type { OpenTable } from './openTable.ts';

/** Changes what the user says of the table; `label` is what the correction is called. */
export type Correct = (label: string, change: (draft: ImportDraft) => ImportDraft) => void;

/**
 * What the user says of a table. While it is open, undo and redo of the window mean these corrections:
 * `onSteps` is given them, and null when the table is closed.
 */
export function useDraft(
  { mapping }: OpenTable,
  onSteps: (steps: HistorySteps | null) => void,
): { readonly draft: ImportDraft; readonly correct: Correct } {
  const [history, setHistory] = useState(() =>
    beginHistory({ mapping, answers: [], sheets: null, way: { kind: 'append', after: null } }),
  );
  const { past, future } = history;

  const steps = useMemo<HistorySteps>(
    () => ({
      undo: { label: past.at(-1)?.label ?? null, run: () => setHistory(undoCorrection) },
      redo: { label: future.at(-1)?.label ?? null, run: () => setHistory(redoCorrection) },
      said: null,
    }),
    [future, past],
  );
  useEffect(() => {
    onSteps(steps);
    return () => onSteps(null);
  }, [onSteps, steps]);

  const correctDraft = useMemo<Correct>(
    () => (label, change) => setHistory((before) => correct(before, label, change(before.draft))),
    [],
  );
  return { draft: history.draft, correct: correctDraft };
}
