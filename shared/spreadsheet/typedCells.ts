import type { Period } from '../periods/period.ts';
import type { TableCell } from './tableRows.ts';

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
