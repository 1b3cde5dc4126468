import type { Place } from './rearrange.ts';
import type { Task } from './task.ts';

type OrderedRow = Pick<Task, 'id' | 'clause'>;

/**
 * Where a row of the `at`-th clause goes under one parent: behind the last row of the clauses up to its
 * own, else in front of the first of a later one, else last. `order` has the place of every clause in the
 * text; a row without a clause stands where the first row below it comes from. `children`: see
 * `groupByParent`.
 */
export function placeInOrder(
  children: ReadonlyMap<string | null, readonly OrderedRow[]>,
  order: ReadonlyMap<string, number>,
  parent: string | null,
  at: number,
): Place {
  function placeOf({ id, clause }: OrderedRow): number | null {
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
  const last = lastUpTo(places, at);
  const next = last === -1 ? places.findIndex((place) => place !== null && place > at) : last + 1;
  return { parent, before: siblings[next]?.id ?? null };
}

/** Index of the last of the places that come nearest to `at` from below; -1 when all are beyond it. */
export function lastUpTo(places: readonly (number | null)[], at: number): number {
  let found = -1;
  let nearest = -1;
  places.forEach((place, index) => {
    if (place === null || place > at || place < nearest) return;
    found = index;
    nearest = place;
  });
  return found;
}
