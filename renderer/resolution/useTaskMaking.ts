import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { useNotices } from '../app/notices.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { readSelectedWords } from './selectedWords.ts';
import { useMakeTask } from './useMakeTask.ts';

export interface TaskMaking {
  /** Id of the task whose title is being edited: the one just made, or one that was chosen for it. */
  readonly renaming: string | null;
  /** Makes a task from the selected words, else from the chosen clause. */
  readonly make: () => void;
  readonly rename: (id: string | null) => void;
}

/** Makes tasks from what is selected in `text`, and has their titles edited at once. */
export function useTaskMaking(
  text: RefObject<HTMLElement | null>,
  chosen: Clause | null,
): TaskMaking {
  const { clauseById } = useWorkbook();
  const { showClause } = useNavigation();
  const { t } = useTranslation();
  const { notify } = useNotices();
  const makeTask = useMakeTask();
  const { confirm } = useMayEdit();
  const [renaming, setRenaming] = useState<string | null>(null);

  const make = useCallback(async () => {
    if (!confirm()) return;
    const selected = text.current === null ? null : readSelectedWords(text.current);
    const clause = selected === null ? chosen : (clauseById.get(selected.clause) ?? null);
    if (clause === null) return;
    // Not once it is made: who has gone to another screen by then is left there.
    showClause(clause.id);
    const id = await makeTask(clause, selected?.words ?? null);
    if (id === null) return;
    if (selected?.isCut === true) notify({ text: t('resolution.onlyFirstClause'), tone: 'info' });
    document.getSelection()?.removeAllRanges();
    setRenaming(id);
  }, [chosen, clauseById, confirm, makeTask, notify, showClause, t, text]);

  function rename(id: string | null): void {
    if (id === null || confirm()) setRenaming(id);
  }

  return { renaming, make: () => void make(), rename };
}
