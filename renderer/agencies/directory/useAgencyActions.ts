import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { AgencyFields } from '#shared/agencies/agencyCells.ts';

import { useEdit, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import type { RowActions } from '../table/rowTable.ts';
import { usesOf } from '../usesOf.ts';
import { useUndoNotice } from '../useUndoNotice.ts';

/**
 * What a table of agencies does with its records; new ones are of `kind`. `onRefused` is told of the
 * agency that is used and can't be removed.
 */
export function useAgencyActions(
  kind: string | null,
  newName: string,
  onRefused: (id: string) => void,
): RowActions<AgencyFields> {
  const { t } = useTranslation();
  const edit = useEdit();
  const store = useWorkbookStore();
  const notifyUndo = useUndoNotice();
  return useMemo<RowActions<AgencyFields>>(
    () => ({
      async edit(edits, typed) {
        const ask = { edits: [...edits] };
        return (await edit((engine) => engine.agencies.edit(ask), typed)) !== null;
      },
      async paste(edits, before, added, typed) {
        const agencies = added.map((fields) => ({ kind, ...fields, name: fields.name ?? newName }));
        const ask = { edits: [...edits], before, agencies };
        return (await edit((engine) => engine.agencies.paste(ask), typed))?.ids ?? null;
      },
      async move(ids, before) {
        await edit((engine) => engine.agencies.move({ ids: [...ids], before }));
      },
      async remove(ids) {
        const view = store.getView();
        const used = ids.find((id) => usesOf(view, id).length > 0);
        if (used !== undefined) {
          onRefused(used);
          return;
        }
        const name = view.agencyById.get(ids[0] ?? '')?.name ?? '';
        const removed = await edit((engine) => engine.agencies.remove({ ids: [...ids] }));
        if (removed === null) return;
        const text =
          ids.length === 1
            ? t('agencies.removed', { name })
            : t('agencies.removedMany', { count: ids.length });
        notifyUndo(text, removed.revision);
      },
    }),
    [edit, kind, newName, notifyUndo, onRefused, store, t],
  );
}
