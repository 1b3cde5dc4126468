import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useEdit, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';

/** What is done with the user's own columns without a dialog. */
export interface ColumnActions {
  /** In front of the column `before`; null: behind all others. */
  readonly move: (key: string, before: string | null) => void;
  /** A notice says that the cells stay, and offers to take it back. */
  readonly remove: (column: CustomColumn) => void;
}

export function useColumnActions(): ColumnActions {
  const { t } = useTranslation();
  const edit = useEdit();
  const store = useWorkbookStore();
  const { notify } = useNotices();
  const { confirm } = useMayEdit();
  return useMemo(() => {
    async function remove({ key, name }: CustomColumn): Promise<void> {
      const removed = await edit((engine) => engine.columns.remove({ key }));
      if (removed === null) return;
      const label = t('tasks.undo');
      function run(): void {
        // Undo takes back the last step, and that may be another one by now.
        if (store.getView().revision === removed?.revision) {
          void edit((engine) => engine.history.undo());
        } else notify({ text: t('tasks.undoTooLate'), tone: 'info' });
      }
      notify({ text: t('columns.removed', { name }), tone: 'info', action: { label, run } });
    }
    return {
      move(key, before) {
        if (confirm()) void edit((engine) => engine.columns.move({ key, before }));
      },
      remove(column) {
        if (confirm()) void remove(column);
      },
    };
  }, [confirm, edit, notify, store, t]);
}
