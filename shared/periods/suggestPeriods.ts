import { parsePeriod } from './parsePeriod.ts';
import type { PeriodContext } from './period.ts';
import { repairNumbers } from './repairNumbers.ts';
import { repairWords } from './repairWords.ts';

/** More answers than these help nobody to choose. */
const mostSuggestions = 3;

/**
 * What an unclear deadline may have been meant to be, best first: "31/6/2020" → "30/6/2020",
 * "Qúy V/2020" → "Qúy IV/2020", "15/3/2019" in a plan for 2020 → "15/3/2020". The words around what is
 * wrong stay as they are. Empty when the phrase is clear, or nothing near it is.
 */
export function suggestPeriods(text: string, context: PeriodContext): string[] {
  if (isClear(text, context)) return [];
  const repairs = [...repairNumbers(text, context.year), ...repairWords(text)];
  return [...new Set(repairs)]
    .filter((repaired) => repaired !== text && isClear(repaired, context))
    .slice(0, mostSuggestions);
}

function isClear(text: string, context: PeriodContext): boolean {
  const { kind, confidence } = parsePeriod(text, context);
  return kind !== 'unknown' && confidence !== 'low';
}
