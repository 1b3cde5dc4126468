import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { extraField } from '#shared/tasks/taskCells.ts';

import { useNotices } from '../app/notices.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import type { CellEdit } from '../grid/gridColumn.ts';
import { useEdit, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { emptyRowId, isPlanRow } from './emptyRow.ts';
import { placeOfPaste } from './pasting/pastedTasks.ts';
import { typedWords } from './taskFields.ts';
import type { TaskFields } from './taskFields.ts';

type TaskEdits = readonly CellEdit<TaskFields>[];

/** A task that was begun in the empty row, until the cursor goes on in its own row. */
interface Begun {
  readonly id: Promise<string | null>;
  readonly fields: Set<string>;
}

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
  const begun = useRef<Begun | null>(null);

  return useCallback(
    async (asked) => {
      const edits = asked.filter(({ id }) => isPlanRow(id));
      const typed = asked.find(({ id }) => id === emptyRowId);
      if (typed === undefined) return change(edits);
      const { current } = begun;
      const fields = cellNames(typed.after);
      // Typed before the task was there, in another cell of what is still the empty row.
      const goesOn = current !== null && !fields.some((field) => current.fields.has(field));
      const task = goesOn ? current : { id: add(typed.after, edits), fields: new Set<string>() };
      begun.current = task;
      for (const field of fields) task.fields.add(field);
      const id = await task.id;
      if (id !== null && goesOn) await change([{ ...typed, id }]);
      goOnIn(task, id);
      return id !== null;

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
                (engine) => engine.tasks.paste({ edits: [...others], rows: [row], place }),
                [words, wordsOf(others)].join('; '),
              );
        const added = answer?.ids[0] ?? null;
        if (added !== null) keep([...others.map((one) => one.id), added]);
        return added;
      }

      /** After Tab, in the row that the task has now; after Enter the empty row takes the next one. */
      function goOnIn(begunTask: Begun, id: string | null): void {
        const active = grid.current?.getChoice().active ?? null;
        const isBeside = active?.id === emptyRowId && !begunTask.fields.has(active.field);
        if (isBeside && grid.current?.isEditing() === true) return;
        if (begun.current === begunTask) begun.current = null;
        if (isBeside && id !== null) grid.current?.show({ id, field: active.field });
      }
    },
    [edit, grid, keep, notify, store, t],
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
