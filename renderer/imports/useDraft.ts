import { useMemo, useState } from 'react';

import { beginHistory, changeDraft } from '../app/draftHistory.ts';
import { useDraftSteps } from '../app/useDraftSteps.ts';
import type { HistorySteps } from '../app/useHistorySteps.ts';
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
    beginHistory<ImportDraft>({
      mapping,
      answers: [],
      sheets: null,
      way: { kind: 'append', after: null },
    }),
  );
  useDraftSteps(history, setHistory, onSteps);
  const correct = useMemo<Correct>(
    () => (label, change) =>
      setHistory((before) => changeDraft(before, label, change(before.draft))),
    [],
  );
  return { draft: history.draft, correct };
}
