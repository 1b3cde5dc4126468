import { useCallback } from 'react';
import type { RefObject } from 'react';

import { useMayEdit } from '../access/useMayEdit.ts';
import { emptyRowId } from '../grid/emptyRowId.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { TargetCommand } from './targetKeys.ts';
import { placeBeside } from '#shared/targets/placeTargets.ts';
import type { TargetActions } from './useTargetActions.ts';

/** Carries out commands on what is chosen; `editName` shows a new target with its name open. */
export function useTargetCommands(
  grid: RefObject<GridHandle | null>,
  actions: TargetActions,
  editName: (id: string) => void,
): (command: TargetCommand) => void {
  const store = useWorkbookStore();
  const { confirm } = useMayEdit();
  return useCallback(
    (command) => {
      if (!confirm()) return;
      const { active = null, rows = [] } = grid.current?.getChoice() ?? {};
      const here = rows.length > 0 || active === null ? rows : [active.id];
      const chosen = here.filter((id) => id !== emptyRowId);
      if (command === 'add' || command === 'insertAbove') {
        const { targets } = store.getView();
        const here = targets.find(({ id }) => id === active?.id);
        const place = placeBeside(targets, here, command === 'add' ? 'below' : 'above');
        void actions.insert(place).then((id) => {
          if (id !== null) editName(id);
        });
      } else if (chosen.length > 0) {
        if (command === 'remove') void actions.remove(chosen);
        else if (command === 'indent' || command === 'outdent') {
          void actions.shift(chosen, command === 'indent');
        } else void actions.moveBy(chosen, command === 'moveUp' ? 'up' : 'down');
      }
    },
    [actions, confirm, editName, grid, store],
  );
}
