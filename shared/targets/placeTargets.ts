import { generateNKeysBetween } from 'fractional-indexing';

import { comparePosition } from '../tasks/outline.ts';
import type { Target } from './target.ts';

export type PlacedTarget = Pick<Target, 'id' | 'position'>;

/** In front of a target, null behind the last one; `parent`: whose parts they become, null nobody's. */
export interface TargetPlace {
  readonly before: string | null;
  readonly parent: string | null;
}

/** The place right above a target or below it and its parts; behind all where there is none. */
export function placeBeside(
  targets: readonly Pick<Target, 'id' | 'parent' | 'position'>[],
  beside: Pick<Target, 'id' | 'parent'> | undefined,
  side: 'above' | 'below',
): TargetPlace {
  if (beside === undefined) return { before: null, parent: null };
  const { id, parent } = beside;
  if (side === 'above') return { before: id, parent };
  const level = targets.filter((target) => target.parent === parent).sort(comparePosition);
  const at = level.findIndex((target) => target.id === id);
  return { before: level[at + 1]?.id ?? null, parent };
}

/** `count` keys that sort in front of the target `before`, in order; null, or one that is gone: last. */
export function targetPositionsAt(
  targets: readonly PlacedTarget[],
  before: string | null,
  count: number,
): string[] {
  const sorted = targets.toSorted(comparePosition);
  const found = sorted.findIndex(({ id }) => id === before);
  const index = found === -1 ? sorted.length : found;
  return generateNKeysBetween(
    sorted[index - 1]?.position ?? null,
    sorted[index]?.position ?? null,
    count,
  );
}

/** Moves targets, in the order that they have, to a place among those that stay. */
export function moveTargets(
  targets: readonly PlacedTarget[],
  ids: readonly string[],
  before: string | null,
): PlacedTarget[] {
  const moving = new Set(ids);
  const sorted = targets.toSorted(comparePosition);
  const moved = sorted.filter(({ id }) => moving.has(id));
  const standing = sorted.filter(({ id }) => !moving.has(id));
  const at = sorted.findIndex(({ id }) => id === before);
  // The place in front of one that moves is in front of the next that stays.
  const anchor = at === -1 ? undefined : sorted.slice(at).find(({ id }) => !moving.has(id));
  const positions = targetPositionsAt(standing, anchor?.id ?? null, moved.length);
  return moved.map(({ id }, index) => ({ id, position: positions[index] ?? '' }));
}

/**
 * In front of which target the chosen ones go when they move by one, past the first or last of them;
 * `null` is the end, `undefined` means that they are there already.
 */
export function targetBeside(
  targets: readonly PlacedTarget[],
  ids: readonly string[],
  direction: 'up' | 'down',
): string | null | undefined {
  const order = targets.toSorted(comparePosition).map(({ id }) => id);
  const places = ids.map((id) => order.indexOf(id)).filter((place) => place !== -1);
  if (places.length === 0) return undefined;
  if (direction === 'up') return order[Math.min(...places) - 1];
  const last = Math.max(...places);
  return last + 1 >= order.length ? undefined : (order[last + 2] ?? null);
}
