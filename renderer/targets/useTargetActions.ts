import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { shortName } from '#shared/targets/shortName.ts';
import { recordBeside } from '#shared/positions/placeRecords.ts';
import type { TargetPlace } from '#shared/targets/placeTargets.ts';
import { shiftTargets } from '#shared/targets/targetOutline.ts';

import { useNotices } from '../app/notices.ts';
import { useEdit, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

/** What the table does with whole targets. Each is one step of undo. */
export interface TargetActions {
  /** Gives the id of the new one; null when that failed. */
  readonly insert: (place: TargetPlace) => Promise<string | null>;
  readonly moveBy: (ids: readonly string[], direction: 'up' | 'down') => Promise<void>;
  readonly moveTo: (ids: readonly string[], place: TargetPlace) => Promise<void>;
  /** They become parts of the target above them, or come out by one level. */
  readonly shift: (ids: readonly string[], isDeeper: boolean) => Promise<void>;
  /** A notice says so and offers to take it back. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export function useTargetActions(): TargetActions {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const edit = useEdit();
  const { notify } = useNotices();
  return useMemo<TargetActions>(() => {
    async function moveTo(ids: readonly string[], place: TargetPlace): Promise<void> {
      await edit((engine) => engine.targets.move({ ids: [...ids], ...place }));
    }

    /** Undo takes back the last step, and that may be another one by now. */
    function undo(revision: number): void {
      if (store.getView().revision === revision) void edit((engine) => engine.history.undo());
      else notify({ text: t('tasks.undoTooLate'), tone: 'info' });
    }

    return {
      async insert({ before, parent }) {
        const targets = [{ name: t('targets.newName'), parent }];
        const answer = await edit((engine) => engine.targets.insert({ before, targets }));
        return answer?.ids[0] ?? null;
      },
      moveTo,
      async moveBy(ids, direction) {
        const { targets } = store.getView();
        const parent = targets.find(({ id }) => id === ids[0])?.parent ?? null;
        // Up and down is among those of the same level.
        const beside = targets.filter((target) => target.parent === parent);
        const before = recordBeside(beside, ids, direction);
        if (before !== undefined) await moveTo(ids, { before, parent });
        else {
          const text = t(direction === 'up' ? 'targets.cannotMoveUp' : 'targets.cannotMoveDown');
          notify({ text, tone: 'info' });
        }
      },
      async shift(ids, isDeeper) {
        const { targets } = store.getView();
        if (shiftTargets(targets, ids, isDeeper).length > 0) {
          await edit((engine) => engine.targets.shift({ ids: [...ids], isDeeper }));
        } else {
          const text = t(isDeeper ? 'targets.cannotIndent' : 'targets.cannotOutdent');
          notify({ text, tone: 'info' });
        }
      },
      async remove(ids) {
        const name = store.getView().targets.find(({ id }) => id === ids[0])?.name ?? '';
        const removed = await edit((engine) => engine.targets.remove({ ids: [...ids] }));
        if (removed === null) return;
        const text =
          ids.length === 1
            ? t('targets.removed', { name: shortName(name) })
            : t('targets.removedMany', { count: ids.length });
        notify({
          text,
          action: { label: t('tasks.undo'), run: () => undo(removed.revision) },
        });
      },
    };
  }, [edit, notify, store, t]);
}
