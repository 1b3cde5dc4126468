import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';

import type { NewDirection } from '#shared/directions/direction.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { directKeys, extendKeys } from '../taskKeys.ts';

import { DirectionDialog } from './DirectionDialog.tsx';

interface Asked {
  readonly kind: NewDirection['kind'];
  readonly tasks: readonly Task[];
}

/** Asks what a leader directs about the chosen rows, sections left out; by keys as well. */
export function useDirecting(
  choice: GridChoice,
  onClosed: () => void,
): { readonly direct: (kind: NewDirection['kind']) => void; readonly dialog: ReactNode } {
  const store = useWorkbookStore();
  const { confirm } = useMayEdit();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { rows, active } = choice;
  const direct = useCallback(
    (kind: NewDirection['kind']) => {
      const { rowById } = store.getView();
      const ids = rows.length > 0 ? rows : active === null ? [] : [active.id];
      const tasks = ids.flatMap((id) => rowById.get(id)?.task ?? []);
      const own = tasks.filter(({ type }) => type === 'task');
      if (own.length > 0 && confirm()) setAsked({ kind, tasks: own });
    },
    [active, confirm, rows, store],
  );
  useShortcuts({ [extendKeys]: () => direct('extend'), [directKeys]: () => direct('urge') });
  const close = (): void => {
    setAsked(null);
    onClosed();
  };
  return { direct, dialog: asked === null ? null : <DirectionDialog {...asked} onClose={close} /> };
}
