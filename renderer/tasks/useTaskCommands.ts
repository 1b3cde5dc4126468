import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNotices } from '../app/notices.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { nothingChosen } from '../grid/rowGridSetup.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { WorkbookView } from '../workbook/workbookView.ts';
import { newRowCount, rowAbove, sectionBeside, taskBelow } from './newRowPlace.ts';
import type { NewRow } from './newRowPlace.ts';
import type { ShownLevel } from './outline/foldLevels.ts';
import type { Levels } from './outline/useLevels.ts';
import type { LevelCommand, TaskCommand } from './taskKeys.ts';
import type { Folding } from './useFolding.ts';
import { isPlanRow } from './emptyRow.ts';
import { isGroupHeading } from './finding/taskGroups.ts';
import type { Unsort } from './finding/useUnsort.ts';
import type { TaskActions } from './useTaskActions.ts';

interface CommandParts {
  readonly grid: RefObject<GridHandle | null>;
  readonly actions: TaskActions;
  readonly folding: Folding;
  readonly showLevel: Levels['show'];
  /** Asks by what the tasks of these rows are put in order. */
  readonly askSort: (ids: readonly string[]) => void;
  /** Shows a new row with its title open for typing. */
  readonly editTitle: (id: string) => void;
  /** Null while the table is in the order of the plan. */
  readonly unsort: Unsort | null;
}

/** Carries out commands on what is chosen in the grid. */
export function useTaskCommands(parts: CommandParts): (command: TaskCommand) => void {
  const { grid, actions, folding, showLevel, askSort, editTitle, unsort } = parts;
  const store = useWorkbookStore();
  const { t } = useTranslation();
  const { notify } = useNotices();
  const { confirm } = useMayEdit();
  return useCallback(
    (command) => {
      if (!keepsRows.has(command) && !confirm()) return;
      if (!keepsRows.has(command) && store.getView().loading !== null) {
        notify({ text: t('tasks.stillLoading'), tone: 'info' });
        return;
      }
      const level = levelOf[command];
      if (level !== undefined) {
        showLevel(level);
        return;
      }
      if (unsort !== null && needsOrder.has(command)) {
        const { why, label, run } = unsort;
        notify({ text: why, tone: 'info', action: { label, run } });
        return;
      }
      const choice = grid.current?.getChoice() ?? nothingChosen;
      const { active, rows } = choice;
      const activeId = active?.id ?? null;
      const here = rows.length > 0 ? rows : activeId === null ? [] : [activeId];
      const chosen = here.filter(isPlanRow);
      const count = newRowCount(command, choice);
      const beside = (count === 1 ? null : chosen.at(command === 'add' ? -1 : 0)) ?? activeId;
      const newRow = newRows[command]?.(store.getView(), beside);
      if (newRow !== undefined) {
        void actions.insert(newRow, count).then((id) => {
          if (id !== null) editTitle(id);
        });
      } else if (command === 'fold' || command === 'unfold') {
        if (activeId !== null) foldAt({ grid, folding }, store.getView(), activeId, command);
      } else if (command === 'sort') {
        if (chosen.length > 0) askSort(chosen);
      } else if (chosen.length > 0) {
        void rearrange({ actions, folding }, command, chosen);
      }
    },
    [actions, askSort, confirm, editTitle, folding, grid, notify, showLevel, store, t, unsort],
  );
}

/** The others need to know all rows: where a new one goes depends on those behind it. */
const keepsRows: ReadonlySet<TaskCommand> = new Set<TaskCommand>([
  'fold',
  'unfold',
  'level1',
  'level2',
  'level3',
  'allLevels',
]);

const levelOf: Readonly<Partial<Record<TaskCommand, ShownLevel>>> = {
  level1: 1,
  level2: 2,
  level3: 3,
  allLevels: null,
} satisfies Record<LevelCommand, ShownLevel>;

/** Up, down and the row above mean the order of the plan, which is not what is shown then. */
const needsOrder: ReadonlySet<TaskCommand> = new Set<TaskCommand>([
  'moveUp',
  'moveDown',
  'indent',
  'outdent',
  'sort',
]);

type NewRowFor = (view: WorkbookView, activeId: string | null) => NewRow;

const newRows: Readonly<Partial<Record<TaskCommand, NewRowFor>>> = {
  add: ({ rows }, activeId) => taskBelow(rows, activeId),
  insertAbove: ({ rows }, activeId) => rowAbove(rows, activeId),
  addSection: ({ rows, rowById }, activeId) => sectionBeside(rows, rowById, activeId),
};

async function rearrange(
  { actions, folding }: Pick<CommandParts, 'actions' | 'folding'>,
  command: TaskCommand,
  ids: readonly string[],
): Promise<void> {
  const [first] = ids;
  if (command === 'remove') await actions.remove(ids);
  else if (command === 'moveUp') await actions.moveUp(ids);
  else if (command === 'moveDown') await actions.moveDown(ids);
  else if (command === 'outdent') await actions.outdent(ids);
  // The row above may be folded in: the rows that go under it would vanish.
  else if (command === 'indent' && (await actions.indent(ids)) && first !== undefined) {
    folding.openAbove(first);
  }
}

/** On a row without rows below it, folding folds the group that it stands in. */
function foldAt(
  { grid, folding }: Pick<CommandParts, 'grid' | 'folding'>,
  { rowById }: WorkbookView,
  activeId: string,
  command: 'fold' | 'unfold',
): void {
  const active = rowById.get(activeId);
  const isHeading = active?.hasChildren === true || isGroupHeading(activeId);
  const id = isHeading ? activeId : (active?.task.parent ?? null);
  if (id === null) return;
  if (command === 'fold') grid.current?.show({ id, field: 'title' });
  folding.setFolded(id, command === 'fold');
}
