import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { TouchedRecord } from '#shared/history/historyStep.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useEdit, useWorkbook, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { WorkbookView } from '../workbook/workbookView.ts';
import { changeLabelText } from './changeLabelText.ts';
import { userErrorOf } from './describeFailure.ts';

/** One direction of the history. */
export interface HistoryStep {
  /** What it would take back or bring again; null when there is nothing. */
  readonly label: string | null;
  readonly run: () => void;
}

export interface HistorySteps {
  readonly undo: HistoryStep;
  readonly redo: HistoryStep;
  /** Says for a few seconds what was just undone or redone. */
  readonly said: string | null;
}

const saidMs = 5_000;

const ends = { undo: 'nothingToUndo', redo: 'nothingToRedo' } as const;

/** Undo and redo; `onTouched` gets what a step changed, and the workbook before it. */
export function useHistorySteps(
  onTouched: (touched: readonly TouchedRecord[], before: WorkbookView) => void,
): HistorySteps {
  const { t } = useTranslation();
  const { history, revision } = useWorkbook();
  const store = useWorkbookStore();
  const edit = useEdit();
  const { confirm } = useMayEdit();
  const [said, setSaid] = useState<{ readonly text: string; readonly revision: number } | null>(
    null,
  );

  useEffect(() => {
    const timer = setTimeout(() => setSaid(null), saidMs);
    return () => clearTimeout(timer);
  }, [said]);

  const step = useCallback(
    async (direction: 'undo' | 'redo') => {
      if (!confirm()) return;
      const sayNothing = (): void => {
        const text = t(
          direction === 'undo' ? 'app.history.undoNothing' : 'app.history.redoNothing',
        );
        setSaid({ text, revision: store.getView().revision });
      };
      if (history[direction] === null) {
        sayNothing();
        return;
      }
      await store.whole();
      const before = store.getView();
      const answer = await edit(async (engine) => {
        const taken = await engine.history[direction]().catch(nullAtEnd(direction));
        return { revision: taken?.revision ?? before.revision, taken };
      });
      if (answer === null) return;
      const { taken } = answer;
      if (taken === null) {
        sayNothing();
        return;
      }
      const label = changeLabelText(taken.label, t);
      setSaid({
        text: t(direction === 'undo' ? 'app.history.undone' : 'app.history.redone', { label }),
        revision: taken.revision,
      });
      onTouched(taken.touched, before);
    },
    [confirm, edit, history, onTouched, store, t],
  );

  return useMemo(
    () => ({
      undo: {
        label: history.undo && changeLabelText(history.undo, t),
        run: () => void step('undo'),
      },
      redo: {
        label: history.redo && changeLabelText(history.redo, t),
        run: () => void step('redo'),
      },
      // What came after it is news, and it is not.
      said: said !== null && said.revision >= revision ? said.text : null,
    }),
    [history, revision, said, step, t],
  );
}

/** Null where nothing is left: keys that are held down ask for more steps than there are. */
function nullAtEnd(direction: 'undo' | 'redo'): (error: unknown) => null {
  return (error) => {
    if (userErrorOf(error)?.code === ends[direction]) return null;
    throw error;
  };
}
