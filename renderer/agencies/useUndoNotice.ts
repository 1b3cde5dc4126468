import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../app/notices.ts';
import { useEdit, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

/** Says that something was done, and offers to take it back as long as it is the last step. */
export function useUndoNotice(): (text: string, revision: number) => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const edit = useEdit();
  const { notify } = useNotices();
  return useCallback(
    (text, revision) => {
      const run = (): void => {
        if (store.getView().revision === revision) void edit((engine) => engine.history.undo());
        else notify({ text: t('tasks.undoTooLate'), tone: 'info' });
      };
      notify({ text, action: { label: t('tasks.undo'), run } });
    },
    [edit, notify, store, t],
  );
}
