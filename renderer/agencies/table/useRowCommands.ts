import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { recordBeside } from '#shared/positions/placeRecords.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { RowCommand } from './rowKeys.ts';
import type { RowActions, TableLine } from './rowTable.ts';

/** Carries out commands on what is chosen; `editName` shows a new record with its name open. */
export function useRowCommands<Fields>(
  grid: RefObject<GridHandle | null>,
  lines: readonly TableLine[],
  { paste, move, remove }: RowActions<Fields>,
  { newRow, editName }: { readonly newRow: Fields; readonly editName: (id: string) => void },
): (command: RowCommand) => void {
  const { t } = useTranslation();
  const { confirm } = useMayEdit();
  const { notify } = useNotices();
  return useCallback(
    (command) => {
      if (!confirm()) return;
      const { active = null, rows = [] } = grid.current?.getChoice() ?? {};
      const here = rows.length > 0 || active === null ? rows : [active.id];
      const chosen = here.filter((id) => id !== emptyRowId);
      if (command === 'add' || command === 'insertAbove') {
        const at = lines.findIndex(({ id }) => id === active?.id);
        const place = command === 'add' ? at + 1 : at;
        const before = at === -1 ? null : (lines[place]?.id ?? null);
        void paste([], before, [newRow], '').then((ids) => {
          const id = ids?.[0];
          if (id !== undefined) editName(id);
        });
      } else if (chosen.length === 0) return;
      else if (command === 'remove') void remove(chosen);
      else {
        const direction = command === 'moveUp' ? 'up' : 'down';
        const before = recordBeside(lines, chosen, direction);
        if (before !== undefined) void move(chosen, before);
        else {
          const text = t(direction === 'up' ? 'agencies.cannotMoveUp' : 'agencies.cannotMoveDown');
          notify({ text, tone: 'info' });
        }
      }
    },
    [confirm, editName, grid, lines, move, newRow, notify, paste, remove, t],
  );
}
