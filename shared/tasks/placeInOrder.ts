import { groupByParent } from './outline.ts';
import type { OutlineNode } from './outline.ts';
import type { Place } from './rearrange.ts';
import type { Task } from './task.ts';

/**
 * Where a row of the `at`-th clause goes under one parent: behind the last row of the clauses up to its
 * own, else in front of the first of a later one, else last. `order` has the place of every clause in the
 * text; a row without a clause stands where the first row below it comes from.
 */
export function placeInOrder(
  rows: readonly (OutlineNode & Pick<Task, 'clause'>)[],
  order: ReadonlyMap<string, number>,
  parent: string | null,
  at: number,
): Place {
  const children = groupByParent(rows);

  function placeOf({ id, clause }: Pick<Task, 'id' | 'clause'>): number | null {
    const own = clause === null ? undefined : order.get(clause);
    if (own !== undefined) return own;
    for (const row of children.get(id) ?? []) {
      const below = placeOf(row);
      if (below !== null) return below;
    }
    return null;
  }

  const siblings = children.get(parent) ?? [];
  const places = siblings.map(placeOf);
  const earlier = places.filter((place): place is number => place !== null && place <= at);
  const next =
    earlier.length > 0
      ? places.lastIndexOf(Math.max(...earlier)) + 1
      : places.findIndex((place) => place !== null && place > at);
  return { parent, before: siblings[next]?.id ?? null };
}
