import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { LeaderFields } from '#shared/leaders/leaderCells.ts';

import { useEdit, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import type { RowActions } from '../table/rowTable.ts';
import { useUndoNotice } from '../useUndoNotice.ts';

/** What the table of leaders does with its records. */
export function useLeaderActions(newName: string): RowActions<LeaderFields> {
  const { t } = useTranslation();
  const edit = useEdit();
  const store = useWorkbookStore();
  const notifyUndo = useUndoNotice();
  return useMemo<RowActions<LeaderFields>>(
    () => ({
      async edit(edits, typed) {
        const ask = { edits: [...edits] };
        return (await edit((engine) => engine.leaders.edit(ask), typed)) !== null;
      },
      async paste(edits, before, added, typed) {
        const leaders = added.map((fields) => ({ ...fields, name: fields.name ?? newName }));
        const ask = { edits: [...edits], before, leaders };
        return (await edit((engine) => engine.leaders.paste(ask), typed))?.ids ?? null;
      },
      async move(ids, before) {
        await edit((engine) => engine.leaders.move({ ids: [...ids], before }));
      },
      async remove(ids) {
        const { leaders } = store.getView();
        const name = leaders.find(({ id }) => id === ids[0])?.name ?? '';
        const removed = await edit((engine) => engine.leaders.remove({ ids: [...ids] }));
        if (removed === null) return;
        const text =
          ids.length === 1
            ? t('agencies.removed', { name })
            : t('agencies.removedMany', { count: ids.length });
        notifyUndo(text, removed.revision);
      },
    }),
    [edit, newName, notifyUndo, store, t],
  );
}
