import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import { useNotices } from '../app/notices.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { sourceClauseKeys } from './taskKeys.ts';

/** Lets the keys lead from the active task to the clause that it was made from. */
export function useSourceClause(task: string | null): void {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { showClause } = useNavigation();
  const { notify } = useNotices();
  useShortcuts({
    [sourceClauseKeys]: () => {
      const clause = store.getView().rowById.get(task ?? '')?.task.clause ?? null;
      if (clause === null) notify({ text: t('tasks.noClause'), tone: 'info' });
      else showClause(clause);
    },
  });
}
