import { generateNKeysBetween } from 'fractional-indexing';

import { UserError } from '../userError.ts';
import type { OutlineNode } from './outline.ts';
import { positionsAt } from './rearrange.ts';
import type { Place } from './rearrange.ts';

/** Where a new row goes among the others that come with it. */
export interface PastedRowPlace {
  /** Index of the new row that it stands under; null: it goes to the place of all. */
  readonly above: number | null;
  /** Its key among its siblings. */
  readonly position: string;
}

/**
 * Places for new rows in reading order, by their levels: 0 for the outermost, which go to `place`.
 * @throws UserError when the row to stand under is gone.
 */
export function placePastedRows(
  nodes: readonly OutlineNode[],
  rows: readonly { readonly level: number }[],
  place: Place,
): PastedRowPlace[] {
  if (place.parent !== null && !nodes.some(({ id }) => id === place.parent)) {
    throw new UserError('recordNotFound');
  }
  const parents = parentsOf(rows);
  const top = positionsAt(nodes, place, parents.filter((above) => above === null).length);
  const positions = positionsOf(parents, top);
  return parents.map((above, index) => ({ above, position: positions[index] ?? '' }));
}

/** For each row the index of the row above it in the outline; null at the top. */
function parentsOf(rows: readonly { readonly level: number }[]): (number | null)[] {
  const open: number[] = [];
  return rows.map(({ level }, index) => {
    open.length = Math.min(level, open.length);
    const above = open.at(-1) ?? null;
    open.push(index);
    return above;
  });
}

/** Below new rows there is nothing yet: their keys are counted from the start. */
function positionsOf(parents: readonly (number | null)[], top: readonly string[]): string[] {
  const groups = new Map<number | null, number[]>();
  for (const [index, above] of parents.entries()) {
    const members = groups.get(above);
    if (members === undefined) groups.set(above, [index]);
    else members.push(index);
  }
  const positions: string[] = [];
  for (const [above, members] of groups) {
    const keys = above === null ? top : generateNKeysBetween(null, null, members.length);
    members.forEach((index, at) => {
      positions[index] = keys[at] ?? '';
    });
  }
  return positions;
}
