import type { PackValue } from '../pack.ts';
import type { Likeness } from './compareValues.ts';

/**
 * What became of a cell between sending and receiving.
 *
 * - `theirs`: only they changed it.
 * - `conflict`: both did, differently.
 * - `same`: both did, alike.
 * - `cosmetic`: theirs says what was sent, or what we have, in another way of writing.
 */
export const cellStates = ['theirs', 'conflict', 'same', 'cosmetic'] as const;

export type CellState = (typeof cellStates)[number];

export interface ThreeValues {
  readonly sent: PackValue;
  readonly current: PackValue;
  readonly returned: PackValue;
}

/** The state of a cell; null when they did not change it, whatever we did. */
export function mergeCell(
  { sent, current, returned }: ThreeValues,
  compare: (left: PackValue, right: PackValue) => Likeness,
): CellState | null {
  const change = compare(sent, returned);
  if (change === 'exact') return null;
  const toOurs = compare(current, returned);
  if (change === 'cosmetic') return toOurs === 'exact' ? null : 'cosmetic';
  if (toOurs === 'exact') return 'same';
  if (toOurs === 'cosmetic') return 'cosmetic';
  return compare(sent, current) === 'different' ? 'conflict' : 'theirs';
}
