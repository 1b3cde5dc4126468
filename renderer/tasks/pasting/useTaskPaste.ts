import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../../app/notices.ts';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { GridPaste } from '../../grid/clipboard/GridClipboard.ts';
import { useEdit, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { findDoubts } from './pasteDoubts.ts';
import type { PasteDoubts } from './pasteDoubts.ts';
import { placeOfPaste, tasksOfPaste } from './pastedTasks.ts';
import { isPlanRow } from '../emptyRow.ts';
import type { TaskColumn } from '../taskColumns.ts';
import type { TaskFields } from '../taskFields.ts';

/** Takes cells and rows from the clipboard into the table, and says what came of them. */
export function useTaskPaste(
  grid: RefObject<GridHandle | null>,
  columns: readonly TaskColumn[],
  shown: {
    /** Rows are filtered out: what is pasted goes over those that are seen. */
    readonly isFiltered: boolean;
    /** Shows rows also when they do not pass the filters. */
    readonly keep: (ids: readonly string[]) => void;
  },
): (paste: GridPaste<TaskFields>) => void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const edit = useEdit();
  const { notify } = useNotices();
  const { isFiltered, keep } = shown;
  return useCallback(
    (paste) => {
      void takeIn(paste).then((outcome) => {
        if (outcome === null) return;
        const { area, ids, doubts } = outcome;
        const rows = [...area.rows, ...ids];
        keep(rows);
        if (rows.length > 1 || area.fields.length > 1) {
          grid.current?.choose({ rows, fields: area.fields });
        }
        if (rows.length <= 1 && outcome.lost === 0 && doubts.rows.length === 0) return;
        const showDoubts = {
          label: t('tasks.paste.showDoubts'),
          run: () => grid.current?.choose({ rows: doubts.rows, fields: doubts.fields }),
        };
        notify({
          text: pasteWords(outcome, isFiltered, t),
          tone: 'info',
          ...(doubts.rows.length === 0 ? {} : { action: showDoubts }),
        });
      });

      async function takeIn(given: GridPaste<TaskFields>): Promise<PasteOutcome | null> {
        const { added, area } = given;
        const edits = given.edits.filter(({ id }) => isPlanRow(id));
        const lost = given.lost + given.edits.length - edits.length;
        await store.whole();
        const { rows, plan } = store.getView();
        const pasted = tasksOfPaste(added, columns);
        const place = placeOfPaste(rows, pasted);
        const isChange = edits.length + pasted.length > 0;
        const count = isChange ? given.taken.filter(isPlanRow).length + pasted.length : 0;
        const ask = { edits: [...edits], rows: pasted, place, count };
        const answer = count === 0 ? { ids: [] } : await edit((engine) => engine.tasks.paste(ask));
        if (answer === null) return null;
        const { ids } = answer;
        const written = [
          ...edits.map(({ id, after }) => ({ id, fields: after })),
          ...pasted.map(({ fields }, index) => ({ id: ids[index] ?? '', fields })),
        ];
        return { area, ids, count, lost, doubts: findDoubts(written, plan) };
      }
    },
    [columns, edit, grid, isFiltered, keep, notify, store, t],
  );
}

interface PasteOutcome extends Pick<GridPaste<TaskFields>, 'area' | 'lost'> {
  /** Of the new rows. */
  readonly ids: readonly string[];
  /** Rows that took anything, new ones among them; 0: nothing was changed. */
  readonly count: number;
  readonly doubts: PasteDoubts;
}

/** "Đã dán 120 dòng (118 dòng mới), 3 ô chưa nhận ra cơ quan" */
function pasteWords(
  { area, ids, count, lost, doubts }: PasteOutcome,
  isFiltered: boolean,
  t: TFunction,
): string {
  const created = ids.length;
  const { agencies, periods, customCells } = doubts;
  const words: string[] = [pastedRows(count, created, t)];
  if (agencies > 0) words.push(t('tasks.paste.agencies', { count: agencies }));
  if (periods > 0) words.push(t('tasks.paste.periods', { count: periods }));
  if (customCells > 0) words.push(t('tasks.paste.customCells', { count: customCells }));
  if (isFiltered && count > 0 && area.rows.length > 1) words.push(t('tasks.paste.filtered'));
  if (lost > 0) words.push(t('tasks.paste.lost', { count: lost }));
  return words.join(', ');
}

function pastedRows(count: number, created: number, t: TFunction): string {
  if (count === 0) return t('tasks.paste.nothing');
  if (created > 0) return t('tasks.paste.rowsWithNew', { count, created });
  return t('tasks.paste.rows', { count });
}
