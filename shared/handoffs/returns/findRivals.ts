import type { PackValue } from '../pack.ts';
import { compareValues } from './compareValues.ts';
import type { Comparing } from './compareValues.ts';
import type { ReturnField } from './returnFields.ts';
import type { Review, ReviewCell } from './review.ts';

interface OpenReturn {
  readonly review: Review | null;
  readonly replacedBy: number | null;
}

/** Cells of tasks for which returns that are not merged yet say different things, as `rivalKey`. */
export type Rivals = ReadonlySet<string>;

/**
 * Finds what two returns want to put into the same cell, differently: members of a group that lead one
 * task together. Of several returns of one pack only the last speaks.
 */
export function findRivals(returns: readonly OpenReturn[], comparing: Comparing): Rivals {
  const first = new Map<string, PackValue>();
  const rivals = new Set<string>();
  for (const { review, replacedBy } of returns) {
    if (review === null || replacedBy !== null) continue;
    for (const cell of review.cells) {
      if (!mayMeet(cell)) continue;
      const key = rivalKey(cell);
      const other = first.get(key);
      if (other === undefined) first.set(key, cell.returned);
      else if (isOther(cell, other, comparing)) rivals.add(key);
    }
  }
  return rivals;
}

/** A review in which cells that have rivals are in conflict. */
export function withRivals(review: Review, rivals: Rivals): Review {
  if (rivals.size === 0) return review;
  const cells = review.cells.map((cell): ReviewCell =>
    mayMeet(cell) && rivals.has(rivalKey(cell))
      ? { ...cell, state: 'conflict', doubts: [...cell.doubts, 'rival'] }
      : cell,
  );
  return { ...review, cells };
}

function mayMeet({ kind, role, state }: ReviewCell): boolean {
  return kind === 'asked' && role === 'lead' && (state === 'theirs' || state === 'conflict');
}

function rivalKey({ task, field }: ReviewCell): string {
  return `${task}/${field}`;
}

function isOther({ field, returned }: ReviewCell, other: PackValue, comparing: Comparing): boolean {
  // Cells that are asked for have a field of the pack.
  return compareValues(field as ReturnField, other, returned, comparing) === 'different';
}
