import { foldText } from '../text/fold.ts';
import type { Accumulation } from './accumulation.ts';
import { isRate } from './accumulation.ts';
import type { Target } from './target.ts';

/** Columns of a table that hold values of periods. */
export interface PeriodColumns {
  /** Their headers, as written. */
  readonly headers: readonly string[];
  /** From the first period of the year to the last. */
  readonly values: readonly number[];
  /** What is to be reached in the year; null: not said. */
  readonly total: number | null;
}

/** "Quý II (6 tháng)", "9 tháng", "Quý IV (cả năm)", "lũy kế" (domain.md 5.1). */
const toDate = /\b(luy ke|cong don|6 thang|9 thang|ca nam|den het)\b/;

/**
 * How the values of a table's periods come together, by what it shows: rates are levels; headers say
 * that sums are to date, and so do values that never fall and end at the total; those that add up to the
 * total are flows. Null: nothing shows it.
 */
export function recogniseAccumulation(
  { unit, kind }: Pick<Target, 'unit' | 'kind'>,
  { headers, values, total }: PeriodColumns,
): Accumulation | null {
  if (kind === 'milestone' || values.length === 0) return null;
  if (kind === 'change' || kind === 'points' || isRate(unit)) return 'stock';
  if (headers.some((header) => toDate.test(foldText(header)))) return 'cumulative';
  if (total === null || values.length < 2) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  if (isNear(sum, total)) return 'flow';
  const neverFalls = values.every((value, index) => value >= (values[index - 1] ?? -Infinity));
  return neverFalls && isNear(values.at(-1) ?? 0, total) ? 'cumulative' : null;
}

/** Tables are rounded. */
function isNear(value: number, total: number): boolean {
  return Math.abs(value - total) <= Math.abs(total) * 0.005;
}
