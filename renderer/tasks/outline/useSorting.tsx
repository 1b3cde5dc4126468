import type { TFunction } from 'i18next';
import { useCallback, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { groupsToSort } from '#shared/tasks/sortSiblings.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useNotices } from '../../app/notices.ts';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { RowLookup } from '../../workbook/taskRow.ts';
import { useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import type { TaskActions } from '../useTaskActions.ts';
import { SortDialog } from './SortDialog.tsx';
import { formatCount } from '../../ui/locale.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly about: string;
}

/** Asks by what the tasks of the chosen rows are put in order, and does so. */
export function useSorting(
  grid: RefObject<GridHandle | null>,
  { sort }: Pick<TaskActions, 'sort'>,
): { readonly ask: (ids: readonly string[]) => void; readonly dialog: ReactElement | null } {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const store = useWorkbookStore();
  const [asked, setAsked] = useState<Asked | null>(null);

  const ask = useCallback(
    (ids: readonly string[]) => {
      const { tasks, rowById } = store.getView();
      const groups = groupsToSort(tasks, ids);
      if (groups.length === 0) notify({ text: t('errors.nothingToSort'), tone: 'info' });
      else setAsked({ ids, about: describeGroups(groups, rowById, t) });
    },
    [notify, store, t],
  );

  function close(): void {
    setAsked(null);
    // The dialog has no button that it came from.
    setTimeout(() => grid.current?.focus());
  }

  const dialog = asked && (
    <SortDialog
      about={asked.about}
      onClose={close}
      onSort={(chosen) => {
        close();
        void sort(asked.ids, chosen);
      }}
    />
  );
  return { ask, dialog };
}

function describeGroups(
  groups: readonly (readonly Task[])[],
  rowById: RowLookup,
  t: TFunction,
): string {
  const tasks = formatCount(groups.flat().length, t);
  if (groups.length > 1) return t('outline.sort.inGroups', { tasks, groups: groups.length });
  const parent = groups[0]?.[0]?.parent ?? null;
  if (parent === null) return t('outline.sort.atTop', { tasks });
  const title = rowById.get(parent)?.task.title ?? '';
  return t('outline.sort.inGroup', { tasks, title: title === '' ? t('tasks.untitled') : title });
}
