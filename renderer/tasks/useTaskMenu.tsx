import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import type { GridMenu, GridMenuEntry } from '../grid/gridMenu.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { commandIcons } from './commandIcons.tsx';
import type { RowCommand } from './commandIcons.tsx';
import { cellHistoryKeys, sourceClauseKeys, taskKeys } from './taskKeys.ts';
import type { TaskCommand } from './taskKeys.ts';

/** What can be done with the chosen rows and the active cell of the task grid. */
export function useTaskMenu(
  onCommand: (command: TaskCommand) => void,
  onHistory: () => void,
): (choice: GridChoice) => GridMenu {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { showClause } = useNavigation();
  return useCallback(
    ({ active, rows }) => {
      const row = active === null ? undefined : store.getView().rowById.get(active.id);
      if (row === undefined) return [];
      const words = menuWords(row.task.type === 'section', rows.length, t);
      const entry = (command: RowCommand): GridMenuEntry => ({
        key: command,
        label: words[command],
        keys: taskKeys[command],
        icon: commandIcons[command],
        run: () => onCommand(command),
      });
      const history = {
        key: 'history',
        label: t('history.cellHistory.menu'),
        keys: cellHistoryKeys,
        icon: <HistoryRegular />,
        run: onHistory,
      };
      const { clause } = row.task;
      const source = {
        key: 'clause',
        label: t('tasks.menu.clause'),
        keys: sourceClauseKeys,
        icon: <DocumentTextRegular />,
        run: () => showClause(clause ?? ''),
      };
      return [
        [entry('insertAbove'), entry('add'), entry('addSection')],
        [entry('indent'), entry('outdent'), entry('moveUp'), entry('moveDown'), entry('sort')],
        [entry('remove')],
        clause === null ? [history] : [source, history],
      ];
    },
    [onCommand, onHistory, showClause, store, t],
  );
}

function menuWords(isSection: boolean, count: number, t: TFunction): Record<RowCommand, string> {
  return {
    insertAbove: t('tasks.menu.insertAbove'),
    add: t(isSection ? 'tasks.menu.addInside' : 'tasks.menu.add'),
    addSection: t('tasks.menu.addSection'),
    indent: t('tasks.menu.indent'),
    outdent: t('tasks.menu.outdent'),
    moveUp: t('tasks.menu.moveUp'),
    moveDown: t('tasks.menu.moveDown'),
    sort: t(count > 1 && !isSection ? 'outline.sort.chosen' : 'outline.sort.menu'),
    remove: count > 1 ? t('tasks.menu.removeMany', { count }) : t('tasks.menu.remove'),
  };
}
