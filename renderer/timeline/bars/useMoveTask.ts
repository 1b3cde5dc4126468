import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { TimeScale } from '#shared/timeline/axis.ts';
import { canMove, grainOf, moveBar, stepsOf } from '#shared/timeline/moveBar.ts';
import type { BarPart } from '#shared/timeline/moveBar.ts';
import { rewritePeriod } from '#shared/timeline/rewritePeriod.ts';
import type { WantedDays } from '#shared/timeline/rewritePeriod.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useEdit, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';

/** How far a bar is moved: so many days of the way of a pointer, or so many of its own steps. */
export type Way = { readonly days: number } | { readonly steps: number };

export interface MovedBar {
  readonly phrase: string;
  readonly days: WantedDays;
}

export interface TaskMoving {
  /** Where a bar would come to rest, and in what words; null: it has no days, or does not move. */
  readonly plan: (id: string, part: BarPart, way: Way) => MovedBar | null;
  /** Writes it, as one step; false when that failed. */
  readonly move: (id: string, moved: MovedBar) => Promise<boolean>;
  /** Says why nothing moves; true when it may. */
  readonly mayMove: (id: string) => boolean;
}

/** Moving bars writes their deadlines anew, in the words they were written in. */
export function useMoveTask(scale: TimeScale): TaskMoving {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const { confirm } = useMayEdit();
  const edit = useEdit();
  const store = useWorkbookStore();

  const plan = useCallback<TaskMoving['plan']>(
    (id, part, way) => {
      const { rowById, plan: context } = store.getView();
      const period = rowById.get(id)?.period ?? null;
      if (!canMove(period)) return null;
      const grain = grainOf(period, part, scale, context.year);
      const steps = 'steps' in way ? way.steps : stepsOf(way.days, grain);
      const days = moveBar(period, part, steps, { grain, planYear: context.year });
      if (days.start === period.start && days.due === period.due) return null;
      return { days, phrase: rewritePeriod(period.raw, days, context) };
    },
    [scale, store],
  );

  const move = useCallback<TaskMoving['move']>(
    async (id, { phrase }) => {
      const before = store.getView().rowById.get(id)?.task.period ?? null;
      const ask = { edits: [{ id, before: { period: before }, after: { period: phrase } }] };
      return (await edit((engine) => engine.tasks.edit(ask), phrase)) !== null;
    },
    [edit, store],
  );

  const mayMove = useCallback<TaskMoving['mayMove']>(
    (id) => {
      if (!confirm()) return false;
      const isMovable = canMove(store.getView().rowById.get(id)?.period ?? null);
      if (!isMovable) notify({ text: t('timeline.cannotMove'), tone: 'info' });
      return isMovable;
    },
    [confirm, notify, store, t],
  );

  return { plan, move, mayMove };
}
