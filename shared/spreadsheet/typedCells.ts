import { parsePeriod } from '../periods/parsePeriod.ts';
import type { PeriodContext } from '../periods/period.ts';
import type { TableCell } from './tableRows.ts';

/** "40%", "40", "40,5 %" and 0.4 shown as 40% are 40; null for anything else, above 100 too. */
export function readPercent({ words }: TableCell): number | null {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(words);
  const percent = Number((match?.[1] ?? '101').replace(',', '.'));
  return percent > 100 ? null : percent;
}

/** The day of a date cell, or of words that name one day; null for anything else. */
export function readDay({ cell, words }: TableCell, context: PeriodContext): string | null {
  if (typeof cell.value === 'object' && 'date' in cell.value) return cell.value.date;
  const period = parsePeriod(words, context);
  return period.kind === 'date' && period.confidence !== 'low' ? period.due : null;
}

/** A number as Vietnamese tables write it, "10.160,896"; percentages as they are shown. */
export function readNumber({ cell, words }: TableCell): number | null {
  if (typeof cell.value === 'number' && !words.endsWith('%')) return cell.value;
  const match = /^(-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?)\s*%?$/.exec(words);
  return match === null ? null : Number((match[1] ?? '').replaceAll('.', '').replace(',', '.'));
}
