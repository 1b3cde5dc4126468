import { z } from 'zod';

import type { Agency } from '../agencies/agency.ts';
import type { Period } from '../periods/period.ts';
import { compareVietnamese } from '../text/compareVietnamese.ts';
import { groupByParent } from './outline.ts';
import type { OutlineNode } from './outline.ts';
import { outermost } from './rearrange.ts';
import type { Move } from './rearrange.ts';
import type { Task } from './task.ts';

/** What tasks can be put in order by: last day of the deadline, title, lead agency. */
export const siblingSortFields = ['due', 'title', 'lead'] as const;

export const siblingSortSchema = z.object({
  by: z.enum(siblingSortFields),
  isDescending: z.boolean(),
});

export type SiblingSort = z.infer<typeof siblingSortSchema>;

/** Compared by rank, then as words; null for a row without a value. */
export type SortKey = { readonly rank: number; readonly words: string } | null;

export type ReadSortKey<T> = (task: T) => SortKey;

/**
 * The tasks that are put in order among each other when these rows are chosen, in the order in which
 * they stand. Of a section, those right in it and in each section of it; several tasks beside each
 * other, those alone; of a single task, those below it, or all that it stands among.
 */
export function groupsToSort<T extends OutlineNode>(
  nodes: readonly T[],
  ids: readonly string[],
): readonly (readonly T[])[] {
  const children = groupByParent(nodes);
  const chosen = new Set(outermost(nodes, ids));
  const tasksOf = (parent: string | null) =>
    (children.get(parent) ?? []).filter(({ type }) => type === 'task');
  const groups: (readonly T[])[] = [];

  function visit(parent: string | null, isInside: boolean): void {
    const tasks = tasksOf(parent);
    groups.push(isInside ? tasks : tasksChosen(tasks));
    for (const { id, type } of children.get(parent) ?? []) {
      if (type === 'section') visit(id, isInside || chosen.has(id));
      else if (!isInside) visit(id, false);
    }
  }

  function tasksChosen(tasks: readonly T[]): readonly T[] {
    const some = tasks.filter(({ id }) => chosen.has(id));
    const [only, ...others] = some;
    if (only === undefined || others.length > 0) return some;
    const below = tasksOf(only.id);
    return below.length > 0 ? below : tasks;
  }

  visit(null, false);
  return groups.filter(({ length }) => length > 1);
}

/**
 * Moves the tasks of each group into the places that they have among them, in the order of their
 * keys: those without a value last either way, equal ones as they stood. What is below them goes
 * along, and rows that are in no group stay where they are. Empty: all is in order already.
 */
export function sortSiblings<T extends OutlineNode>(
  groups: readonly (readonly T[])[],
  keyOf: ReadSortKey<T>,
  isDescending: boolean,
): Move[] {
  return groups.flatMap((group) =>
    sortedGroup(group, keyOf, isDescending).flatMap(({ id, parent, position: before }, index) => {
      const { position = before } = group[index] ?? {};
      return position === before ? [] : [{ id, parent, position }];
    }),
  );
}

/** Reads what tasks are sorted by; `agencies` in the order of the directory. */
export function createSortKeyReader(
  by: SiblingSort['by'],
  agencies: readonly Pick<Agency, 'id'>[],
): (task: Pick<Task, 'title' | 'lead'>, period: Pick<Period, 'due'> | null) => SortKey {
  const ranks = new Map(agencies.map(({ id }, rank) => [id, rank]));
  switch (by) {
    case 'due':
      return (_, period) => (period?.due == null ? null : { rank: 0, words: period.due });
    case 'title':
      return ({ title }) => (title === '' ? null : { rank: 0, words: title });
    case 'lead':
      return ({ lead }) => {
        if (lead === null) return null;
        const rank = ranks.get(lead.agency ?? '');
        // Behind the directory, those that it does not know.
        return rank === undefined ? { rank: ranks.size, words: lead.text } : { rank, words: '' };
      };
  }
}

function sortedGroup<T extends OutlineNode>(
  group: readonly T[],
  keyOf: ReadSortKey<T>,
  isDescending: boolean,
): readonly T[] {
  const keyed = group.map((node) => ({ node, key: keyOf(node) }));
  const direction = isDescending ? -1 : 1;
  return keyed
    .toSorted(({ key: left }, { key: right }) => {
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return direction * (left.rank - right.rank || compareVietnamese(left.words, right.words));
    })
    .map(({ node }) => node);
}
