import { generateNKeysBetween } from 'fractional-indexing';

import { comparePosition } from '../tasks/outline.ts';

/** A record that stands in a list by its fractional key. */
export interface PlacedRecord {
  readonly id: string;
  readonly position: string;
}

/** `count` keys that sort in front of the record `before`, in order; null, or one that is gone: last. */
export function positionsAt(
  records: readonly PlacedRecord[],
  before: string | null,
  count: number,
): string[] {
  const sorted = records.toSorted(comparePosition);
  const found = sorted.findIndex(({ id }) => id === before);
  const index = found === -1 ? sorted.length : found;
  return generateNKeysBetween(
    sorted[index - 1]?.position ?? null,
    sorted[index]?.position ?? null,
    count,
  );
}

/** Moves records, in the order that they have, to a place among those that stay. */
export function moveRecords(
  records: readonly PlacedRecord[],
  ids: readonly string[],
  before: string | null,
): PlacedRecord[] {
  const moving = new Set(ids);
  const sorted = records.toSorted(comparePosition);
  const moved = sorted.filter(({ id }) => moving.has(id));
  const standing = sorted.filter(({ id }) => !moving.has(id));
  const at = sorted.findIndex(({ id }) => id === before);
  // The place in front of one that moves is in front of the next that stays.
  const anchor = at === -1 ? undefined : sorted.slice(at).find(({ id }) => !moving.has(id));
  const positions = positionsAt(standing, anchor?.id ?? null, moved.length);
  return moved.map(({ id }, index) => ({ id, position: positions[index] ?? '' }));
}

/**
 * In front of which record the chosen ones go when they move by one, past the first or last of them;
 * `null` is the end, `undefined` means that they are there already.
 */
export function recordBeside(
  records: readonly PlacedRecord[],
  ids: readonly string[],
  direction: 'up' | 'down',
): string | null | undefined {
  const order = records.toSorted(comparePosition).map(({ id }) => id);
  const places = ids.map((id) => order.indexOf(id)).filter((place) => place !== -1);
  if (places.length === 0) return undefined;
  if (direction === 'up') return order[Math.min(...places) - 1];
  const last = Math.max(...places);
  return last + 1 >= order.length ? undefined : (order[last + 2] ?? null);
}
