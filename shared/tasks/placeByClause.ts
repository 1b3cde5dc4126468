import { comparePosition, groupByParent } from './outline.ts';
import type { Clause } from '../resolution/clause.ts';
import type { Place } from './rearrange.ts';
import type { Task } from './task.ts';

type PlacedTask = Pick<Task, 'id' | 'parent' | 'position' | 'type' | 'clause'>;

/**
 * Where a task made from a clause goes so that the table follows the text: behind the last task of
 * the clauses up to this one, else in front of the first task of a later one, else last of all.
 */
export function placeByClause(
  tasks: readonly PlacedTask[],
  clauses: readonly Pick<Clause, 'id' | 'position'>[],
  clause: string | null,
): Place {
  const order = new Map(clauses.toSorted(comparePosition).map(({ id }, index) => [id, index]));
  const target = clause === null ? undefined : order.get(clause);
  if (target === undefined) return { parent: null, before: null };

  const dated = tasks.flatMap((task) => {
    const at = task.clause === null ? undefined : order.get(task.clause);
    return at === undefined || task.type === 'section' ? [] : [{ task, at }];
  });
  const earlier = dated.filter(({ at }) => at <= target);
  const nearest = Math.max(...earlier.map(({ at }) => at));
  const anchors = earlier.filter(({ at }) => at === nearest).map(({ task }) => task);
  const behind = lastInOutline(tasks, new Set(anchors.map(({ id }) => id)));
  if (behind !== null) return { parent: behind.parent, before: siblingAfter(tasks, behind) };

  const first = dated.toSorted((left, right) => left.at - right.at)[0]?.task;
  return first === undefined
    ? { parent: null, before: null }
    : { parent: first.parent, before: first.id };
}

function lastInOutline(tasks: readonly PlacedTask[], ids: ReadonlySet<string>): PlacedTask | null {
  const children = groupByParent(tasks);
  let last: PlacedTask | null = null;
  function visit(parent: string | null): void {
    for (const task of children.get(parent) ?? []) {
      if (ids.has(task.id)) last = task;
      visit(task.id);
    }
  }
  visit(null);
  return last;
}

function siblingAfter(tasks: readonly PlacedTask[], task: PlacedTask): string | null {
  const siblings = groupByParent(tasks).get(task.parent) ?? [];
  return siblings[siblings.findIndex(({ id }) => id === task.id) + 1]?.id ?? null;
}
