import { useCallback } from 'react';

import type { NamedChange } from '#shared/history/historyStep.ts';

import { useNavigation } from '../app/navigation.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { GoToRecord } from './ChangedRecord.tsx';

/** The way to a record on its screen; null when it is gone, or has no place on a screen. */
export function useGoToRecord(): (change: NamedChange) => GoToRecord | null {
  const { showTask, showTarget, showClause } = useNavigation();
  const { rowById, targets, clauseById } = useWorkbook();
  const go = useCallback<GoToRecord>(
    ({ kind, id }, field) => {
      if (kind === 'clause') showClause(id);
      else if (kind === 'target') showTarget(id, field);
      else showTask(id, field);
    },
    [showClause, showTarget, showTask],
  );
  return useCallback(
    ({ kind, id }) => {
      const isThere =
        (kind === 'task' && rowById.has(id)) ||
        (kind === 'target' && targets.some((target) => target.id === id)) ||
        (kind === 'clause' && clauseById.has(id));
      return isThere ? go : null;
    },
    [clauseById, go, rowById, targets],
  );
}
