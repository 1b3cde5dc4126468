import { parsePeriod } from '../periods/parsePeriod.ts';
import type { PeriodContext } from '../periods/period.ts';
import { readDay } from '../periods/readDay.ts';

/**
 * The last day on which a target may be reached, `YYYY-MM-DD`, from a day or from words such as
 * "quý II/2020" or "năm 2020"; null: they name no such day.
 */
export function readDue(typed: string, context: PeriodContext): string | null {
  const day = readDay(typed);
  if (day !== null) return day;
  const { kind, due, confidence } = parsePeriod(typed, context);
  return (kind === 'date' || kind === 'interval') && confidence !== 'low' ? due : null;
}
