import type { Period } from '../periods/period.ts';
import type { TableCell } from './tableRows.ts';

export type ReadPercent = (cell: TableCell) => number | null;

/**
 * Reads the shares done of one column. Where its plain numbers are all 0 to 1, and not only these two,
 * they are parts of one: nobody counts progress in thousandths, and Excel shows 0.8 so until the cell
 * is given its format.
 */
export function createPercentReader(column: readonly TableCell[]): ReadPercent {
  const plain = column.flatMap((cell) => plainNumber(cell) ?? []);
  const arePartsOfOne =
    plain.every((number) => number >= 0 && number <= 1) &&
    plain.some((number) => number > 0 && number < 1);
  if (!arePartsOfOne) return readPercent;
  return (cell) => {
    const number = plainNumber(cell);
    return number === null ? readPercent(cell) : Number((number * 100).toFixed(6));
  };
}

/** Null for words and for what is shown with a sign. */
function plainNumber({ cell, words }: TableCell): number | null {
  return typeof cell.value === 'number' && !words.includes('%') ? cell.value : null;
}

/** "40%", "40", "40,5 %" and 0.4 shown as 40% are 40; null for anything else, above 100 too. */
export function readPercent({ words }: TableCell): number | null {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(words);
  const percent = Number((match?.[1] ?? '101').replace(',', '.'));
  return percent > 100 ? null : percent;
}

/** The day of a date cell, or of words that name one day; null for anything else. */
export function readDay(
  { cell, words }: TableCell,
  periodOf: (words: string) => Period,
): string | null {
  if (typeof cell.value === 'object' && 'date' in cell.value) return cell.value.date;
  const period = periodOf(words);
  return period.kind === 'date' && period.confidence !== 'low' ? period.due : null;
}
