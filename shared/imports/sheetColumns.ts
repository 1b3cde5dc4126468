import type { InspectedSheet } from '../spreadsheet/inspection.ts';

/** The columns of a sheet as they are understood, left to right. */
export function columnsOf({ columns }: Pick<InspectedSheet, 'columns'>) {
  return Object.entries(columns)
    .toSorted(([left], [right]) => byLetters(left, right))
    .map(([letters, column]) => ({ letters, ...column }));
}

/** B, Z, AA. */
function byLetters(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
