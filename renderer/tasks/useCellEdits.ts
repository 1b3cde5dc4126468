import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { extraField } from '#shared/tasks/taskCells.ts';

import { useNotices } from '../app/notices.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { emptyRowId } from '../grid/emptyRowId.ts';
import type { CellEdit } from '../grid/gridColumn.ts';
import { useEmptyRow } from '../grid/useEmptyRow.ts';
import { useEdit, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { isPlanRow } from './emptyRow.ts';
import { placeOfPaste } from './pasting/pastedTasks.ts';
import { typedWords } from './taskFields.ts';
import type { TaskFields } from './taskFields.ts';

type TaskEdits = readonly CellEdit<TaskFields>[];

/**
 * Sends edits of cells on their way; those of the empty row make a task. `keep` lets rows stay in
 * sight that do not pass the filters any more.
 */
export function useCellEdits(
  grid: RefObject<GridHandle | null>,
  keep: (ids: readonly string[]) => void,
): (asked: TaskEdits) => Promise<boolean> {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const edit = useEdit();
  const store = useWorkbookStore();
  const typeInEmptyRow = useEmptyRow(grid);

  return useCallback(
    async (asked) => {
      const edits = asked.filter(({ id }) => isPlanRow(id));
      const typed = asked.find(({ id }) => id === emptyRowId);
      if (typed === undefined) return change(edits);
      return typeInEmptyRow({
        fields: cellNames(typed.after),
        add: () => add(typed.after, edits),
        change: (id) => change([{ ...typed, id }]),
      });

      async function change(changed: TaskEdits): Promise<boolean> {
        if (changed.length === 0) {
          notify({ text: t('tasks.group.heading'), tone: 'info' });
          return false;
        }
        keep(changed.map((one) => one.id));
        const ask = { edits: [...changed] };
        return (await edit((engine) => engine.tasks.edit(ask), wordsOf(changed))) !== null;
      }

      async function add(after: TaskFields, others: TaskEdits): Promise<string | null> {
        await store.whole();
        const row = { level: 0, fields: { type: 'task', title: '', ...after } } as const;
        const place = placeOfPaste(store.getView().rows, [row]);
        const words = typedWords(after);
        const answer =
          others.length === 0
            ? await edit((engine) => engine.tasks.insert({ place, tasks: [row.fields] }), words)
            : await edit(
                (engine) =>
                  engine.tasks.paste({
                    ...{ edits: [...others], rows: [row], place },
                    count: others.length + 1,
                  }),
                [words, wordsOf(others)].join('; '),
              );
        const added = answer?.ids[0] ?? null;
        if (added !== null) keep([...others.map((one) => one.id), added]);
        return added;
      }
    },
    [edit, keep, notify, store, t, typeInEmptyRow],
  );
}

/** The columns of the cells that an edit is about. */
function cellNames({ extra = {}, ...others }: TaskFields): string[] {
  return [...Object.keys(others), ...Object.keys(extra).map(extraField)];
}

function wordsOf(edits: TaskEdits): string {
  return edits
    .map(({ after }) => typedWords(after))
    .filter((words) => words !== '')
    .join('; ');
}
