import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { groupByParent } from '#shared/tasks/outline.ts';
import { indentRows, outdentRows, outermost, withDescendants } from '#shared/tasks/rearrange.ts';
import type { Place } from '#shared/tasks/rearrange.ts';
import { createSortKeyReader, groupsToSort, sortSiblings } from '#shared/tasks/sortSiblings.ts';
import type { SiblingSort } from '#shared/tasks/sortSiblings.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useNotices } from '../app/notices.ts';
import type { Notices } from '../app/notices.ts';
import { useEdit, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import type { RunEdit } from '../workbook/WorkbookProvider.tsx';
import type { WorkbookStore } from '../workbook/workbookStore.ts';
import type { NewRow } from './newRowPlace.ts';
import { formatCount } from '../ui/locale.ts';

/** What the grid does with whole rows. Each is one step of undo. */
export interface TaskActions {
  /** As many as `count`. Gives the id of the first new row; null when that failed. */
  readonly insert: (row: NewRow, count: number) => Promise<string | null>;
  readonly indent: (ids: readonly string[]) => Promise<boolean>;
  readonly outdent: (ids: readonly string[]) => Promise<boolean>;
  /** By one among the rows of the same parent. */
  readonly moveUp: (ids: readonly string[]) => Promise<boolean>;
  readonly moveDown: (ids: readonly string[]) => Promise<boolean>;
  readonly moveTo: (ids: readonly string[], place: Place) => Promise<boolean>;
  /** Among their siblings; a notice says so and offers to take it back. */
  readonly sort: (ids: readonly string[], by: SiblingSort) => Promise<void>;
  /** With everything below; a notice says so and offers to take it back. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

export function useTaskActions(): TaskActions {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const edit = useEdit();
  const notices = useNotices();
  return useMemo(() => createTaskActions({ t, store, edit, notices }), [t, store, edit, notices]);
}

interface Surroundings {
  readonly t: TFunction;
  readonly store: WorkbookStore;
  readonly edit: RunEdit;
  readonly notices: Notices;
}

function createTaskActions(surroundings: Surroundings): TaskActions {
  const { t, store, edit, notices } = surroundings;
  const tasks = (): readonly Task[] => store.getView().tasks;

  /** What can't be done is said in passing: nothing failed, and nothing has to be put right. */
  function refuse(text: string): boolean {
    notices.notify({ text, tone: 'info' });
    return false;
  }

  async function moveTo(ids: readonly string[], place: Place): Promise<boolean> {
    return (await edit((engine) => engine.tasks.move({ ids: [...ids], place }))) !== null;
  }

  function moveBy(ids: readonly string[], direction: 'up' | 'down'): Promise<boolean> | boolean {
    const place = placeBeside(tasks(), ids, direction);
    if (place === 'apart') return refuse(t('tasks.cannotMoveApart'));
    if (place !== null) return moveTo(ids, place);
    return refuse(t(direction === 'up' ? 'tasks.cannotMoveUp' : 'tasks.cannotMoveDown'));
  }

  return {
    async insert({ place, type }, count) {
      const tasks = Array.from({ length: count }, () => ({ type }));
      const answer = await edit((engine) => engine.tasks.insert({ place, tasks }));
      return answer?.ids[0] ?? null;
    },
    async indent(ids) {
      if (indentRows(tasks(), ids).length === 0) return refuse(t('errors.cannotIndent'));
      return (await edit((engine) => engine.tasks.indent({ ids: [...ids] }))) !== null;
    },
    async outdent(ids) {
      if (outdentRows(tasks(), ids).length === 0) return refuse(t('errors.cannotOutdent'));
      return (await edit((engine) => engine.tasks.outdent({ ids: [...ids] }))) !== null;
    },
    moveUp: async (ids) => moveBy(ids, 'up'),
    moveDown: async (ids) => moveBy(ids, 'down'),
    moveTo,
    sort: (ids, by) => sortRows(surroundings, ids, by),
    remove: (ids) => removeRows(surroundings, ids),
  };
}

async function removeRows(surroundings: Surroundings, ids: readonly string[]): Promise<void> {
  const { t, store, edit } = surroundings;
  const { tasks, rowById } = store.getView();
  const [first] = ids;
  if (first === undefined) return;
  const count = withDescendants(tasks, ids).length;
  const code = rowById.get(first)?.task.code ?? '';
  const removed = await edit((engine) => engine.tasks.remove({ ids: [...ids] }));
  if (removed === null) return;
  offerUndo(
    surroundings,
    count === 1 ? t('tasks.removed', { code }) : t('tasks.removedMany', { count }),
    removed.revision,
  );
}

async function sortRows(
  surroundings: Surroundings,
  ids: readonly string[],
  by: SiblingSort,
): Promise<void> {
  const { t, store, edit, notices } = surroundings;
  const { tasks, agencies, rowById } = store.getView();
  const groups = groupsToSort(tasks, ids);
  const keyOf = createSortKeyReader(by.by, agencies);
  const periodOf = ({ id }: Task) => rowById.get(id)?.period ?? null;
  const moves = sortSiblings(groups, (task) => keyOf(task, periodOf(task)), by.isDescending);
  if (moves.length === 0) {
    notices.notify({ text: t('errors.alreadySorted'), tone: 'info' });
    return;
  }
  const sorted = await edit((engine) => engine.tasks.sort({ ids: [...ids], ...by }));
  if (sorted === null) return;
  const count = formatCount(groups.flat().length, t);
  offerUndo(surroundings, t('outline.sort.done', { tasks: count }), sorted.revision);
}

/** Says what was done, and offers to take it back while nothing came after it. */
function offerUndo(
  { t, store, edit, notices }: Surroundings,
  text: string,
  revision: number,
): void {
  notices.notify({
    text,
    action: {
      label: t('tasks.undo'),
      run() {
        // Undo takes back the last step, and that may be another one by now.
        if (store.getView().revision === revision) void edit((engine) => engine.history.undo());
        else notices.notify({ text: t('tasks.undoTooLate'), tone: 'info' });
      },
    },
  });
}

/** In front of the sibling above, or behind the one below; null at the end of the group. */
function placeBeside(
  tasks: readonly Task[],
  ids: readonly string[],
  direction: 'up' | 'down',
): Place | 'apart' | null {
  const moved = outermost(tasks, ids);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const parents = new Set(moved.map((id) => byId.get(id)?.parent ?? null));
  const [parent = null] = parents;
  if (parents.size > 1) return 'apart';
  const siblings = (groupByParent(tasks).get(parent) ?? []).map(({ id }) => id);
  const places = moved.map((id) => siblings.indexOf(id));
  if (direction === 'up') {
    const before = siblings[Math.min(...places) - 1];
    return before === undefined ? null : { parent, before };
  }
  const last = Math.max(...places);
  if (siblings[last + 1] === undefined) return null;
  return { parent, before: siblings[last + 2] ?? null };
}
