import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { MegaphoneRegular } from '@fluentui/react-icons/svg/megaphone';
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { NewDirection } from '#shared/directions/direction.ts';

import { useNavigation } from '../app/navigation.ts';
import type { GridMenu, GridMenuEntry } from '../grid/gridMenu.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { commandIcons } from './commandIcons.tsx';
import type { RowCommand } from './commandIcons.tsx';
import { newRowCount } from './newRowPlace.ts';
import {
  cellHistoryKeys,
  directKeys,
  extendKeys,
  followUpKeys,
  sourceClauseKeys,
  taskKeys,
} from './taskKeys.ts';
import type { TaskCommand } from './taskKeys.ts';
import type { SidePaneName } from './useSidePane.ts';

/** What can be done with the chosen rows and the active cell of the task grid. */
export function useTaskMenu(
  onCommand: (command: TaskCommand) => void,
  onPane: (name: SidePaneName) => void,
  onDirect: (kind: NewDirection['kind']) => void,
): (choice: GridChoice) => GridMenu {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { showClause } = useNavigation();
  return useCallback(
    (choice) => {
      const { active, rows } = choice;
      const row = active === null ? undefined : store.getView().rowById.get(active.id);
      if (row === undefined) return [];
      const added = newRowCount('add', choice);
      const words = menuWords(row.task.type === 'section', { chosen: rows.length, added }, t);
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
        run: () => onPane('history'),
      };
      const followUp = {
        key: 'followUp',
        label: t('followUp.menu.pane'),
        keys: followUpKeys,
        icon: <MegaphoneRegular />,
        run: () => onPane('followUp'),
      };
      const directions: GridMenuEntry[] = [
        {
          key: 'extend',
          label: t('followUp.menu.extend'),
          keys: extendKeys,
          icon: <CalendarEditRegular />,
          run: () => onDirect('extend'),
        },
        {
          key: 'direct',
          label: t('followUp.menu.direct'),
          keys: directKeys,
          icon: <MegaphoneRegular />,
          run: () => onDirect('urge'),
        },
      ];
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
        ...(row.task.type === 'task' ? [directions] : []),
        clause === null ? [followUp, history] : [source, followUp, history],
      ];
    },
    [onCommand, onDirect, onPane, showClause, store, t],
  );
}

function menuWords(
  isSection: boolean,
  { chosen: count, added }: { readonly chosen: number; readonly added: number },
  t: TFunction,
): Record<RowCommand, string> {
  return {
    insertAbove:
      added > 1 ? t('tasks.menu.insertManyAbove', { count: added }) : t('tasks.menu.insertAbove'),
    add:
      added > 1
        ? t('tasks.menu.addMany', { count: added })
        : t(isSection ? 'tasks.menu.addInside' : 'tasks.menu.add'),
    addSection: t('tasks.menu.addSection'),
    indent: t('tasks.menu.indent'),
    outdent: t('tasks.menu.outdent'),
    moveUp: t('tasks.menu.moveUp'),
    moveDown: t('tasks.menu.moveDown'),
    sort: t(count > 1 && !isSection ? 'outline.sort.chosen' : 'outline.sort.menu'),
    remove: count > 1 ? t('tasks.menu.removeMany', { count }) : t('tasks.menu.remove'),
  };
}
