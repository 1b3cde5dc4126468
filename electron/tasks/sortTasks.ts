import type { LabelKey } from '#shared/messages/vi/labels.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { comparePosition, outlineFields } from '#shared/tasks/outline.ts';
import { createSortKeyReader, groupsToSort, sortSiblings } from '#shared/tasks/sortSiblings.ts';
import type { SiblingSort } from '#shared/tasks/sortSiblings.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../workbook/workbook.ts';
import { moveChange } from './editTasks.ts';

/**
 * Puts tasks in order among their siblings, as one step; which, see `groupsToSort`.
 * @throws UserError when there is nothing to sort, or all is in order already.
 */
export function sortTasks(
  workbook: Workbook,
  ids: readonly string[],
  { by, isDescending }: SiblingSort,
): number {
  return workbook.edit(({ records }) => {
    const tasks = records.task.listFields([...outlineFields, 'title', 'period', 'lead']);
    const groups = groupsToSort(tasks, ids);
    if (groups.length === 0) throw new UserError('nothingToSort');
    const [plan] = records.plan.list();
    if (plan === undefined) throw new UserError('recordNotFound');
    const agencies = records.agency.list().toSorted(comparePosition);
    const keyOf = createSortKeyReader(by, agencies);
    const periodOf = (phrase: string | null) =>
      phrase === null ? null : parsePeriod(phrase, plan);
    const moves = sortSiblings(groups, (task) => keyOf(task, periodOf(task.period)), isDescending);
    if (moves.length === 0) throw new UserError('alreadySorted');
    return {
      label: { key: labels[by], params: { count: groups.flat().length } },
      changes: moves.flatMap((move) => moveChange(records, move)),
    };
  });
}

const labels: Readonly<Record<SiblingSort['by'], LabelKey>> = {
  due: 'sortByDue',
  title: 'sortByTitle',
  lead: 'sortByLead',
};
