import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { CellStep } from '#shared/history/historyStep.ts';
import { cellOfTask } from '#shared/tasks/taskCells.ts';
import type { TaskCellField } from '#shared/tasks/taskCells.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useNotices } from '../app/notices.ts';
import { useEdit } from '../workbook/WorkbookProvider.tsx';
import { cellName } from './changedCells.ts';
import { useRecordNames } from './useRecordNames.ts';

/** Gives a cell a value that it once held, which is a step like any other. */
export type RestoreCell = (field: TaskCellField, after: CellSide) => void;

/** The one cell as a step left it. */
type CellSide = NonNullable<CellStep['after']>;

/** `name`: what the row is called. */
export function useRestoreCell(task: Task, name: string): RestoreCell {
  const { t } = useTranslation();
  const edit = useEdit();
  const { notify } = useNotices();
  const names = useRecordNames();
  return useCallback(
    (field, after) => {
      const { id } = task;
      const before = cellOfTask(task, field);
      // The cell held it before; the engine looks again whether it still may.
      void edit((engine) => engine.tasks.edit({ edits: [{ id, before, after }] })).then(
        (edited) => {
          if (edited === null) return;
          const words = { field: cellName(field, names, t), name };
          notify({ text: t('history.cellHistory.restored', words) });
        },
      );
    },
    [edit, name, names, notify, t, task],
  );
}
