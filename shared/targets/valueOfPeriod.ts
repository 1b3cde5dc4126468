import type { PeriodKey } from '../periods/periodKey.ts';
import { periodSpan } from '../periods/periodSpan.ts';
import type { Accumulation } from './accumulation.ts';
import { valueToDate } from './valueToDate.ts';
import type { PeriodValues } from './valueToDate.ts';

/**
 * What is known of a period: its own value, else what the shorter ones inside it come to (domain.md 5.2).
 * Null: nothing whole is known, of a flow not every part, of a level or a sum to date not the last.
 */
export function valueOfPeriod(
  values: PeriodValues,
  accumulates: Accumulation,
  period: PeriodKey,
): number | null {
  const own = values[period];
  if (own !== undefined) return own;
  const span = periodSpan(period);
  const parts = valueToDate(values, accumulates, span);
  return parts?.until === span.end && parts.missing.length === 0 ? parts.value : null;
}
