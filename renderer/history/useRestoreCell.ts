import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { EditableTaskField, Task } from '#shared/tasks/task.ts';

import { useNotices } from '../app/notices.ts';
import { useEdit } from '../workbook/WorkbookProvider.tsx';
import { fieldWords } from './changedCells.ts';

/** Gives a cell a value that it once held, which is a step like any other. */
export type RestoreCell = (field: EditableTaskField, value: unknown) => void;

/** `name`: what the row is called. */
export function useRestoreCell(task: Task, name: string): RestoreCell {
  const { t } = useTranslation();
  const edit = useEdit();
  const { notify } = useNotices();
  return useCallback(
    (field, value) => {
      const { id } = task;
      const before = { [field]: task[field] };
      // The field held it before; the engine looks again whether it still may.
      const after = { [field]: value };
      void edit((engine) => engine.tasks.edit({ edits: [{ id, before, after }] })).then(
        (edited) => {
          if (edited === null) return;
          const words = { field: fieldWords('task', field, t), name };
          notify({ text: t('history.cellHistory.restored', words) });
        },
      );
    },
    [edit, name, notify, t, task],
  );
}
