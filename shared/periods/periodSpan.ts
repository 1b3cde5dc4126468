import { Temporal } from 'temporal-polyfill';

import type { PeriodKey } from './periodKey.ts';

/** First and last day of a period, `YYYY-MM-DD`. */
export interface PeriodSpan {
  readonly start: string;
  readonly end: string;
}

export type PeriodLength = 'year' | 'half' | 'quarter' | 'month';

const monthsOf: Readonly<Record<PeriodLength, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};

export function periodSpan(key: PeriodKey): PeriodSpan {
  const months = monthsOf[periodLength(key)];
  const part = /-[HQ]?(\d+)$/.exec(key)?.[1];
  const first = part === undefined ? 1 : (Number(part) - 1) * months + 1;
  const start = new Temporal.PlainDate(Number(key.slice(0, 4)), first, 1);
  return { start: start.toString(), end: start.add({ months }).subtract({ days: 1 }).toString() };
}

export function periodLength(key: PeriodKey): PeriodLength {
  if (key.length === 4) return 'year';
  if (key.includes('H')) return 'half';
  return key.includes('Q') ? 'quarter' : 'month';
}

/** The periods of a year, in their order. */
export function periodsOfYear(year: number, length: PeriodLength): PeriodKey[] {
  if (length === 'year') return [String(year)];
  const letter = { half: 'H', quarter: 'Q', month: '' }[length];
  return Array.from({ length: 12 / monthsOf[length] }, (_, index) => {
    const part = String(index + 1);
    return `${year}-${length === 'month' ? part.padStart(2, '0') : `${letter}${part}`}`;
  });
}

/** By their last days; of two that end together the longer one comes behind. */
export function comparePeriods(left: PeriodKey, right: PeriodKey): number {
  const [a, b] = [periodSpan(left), periodSpan(right)];
  return compare(a.end, b.end) || compare(b.start, a.start);
}

/** How many days, both ends counted; 0 when `end` lies before `start`. */
export function countDays({ start, end }: PeriodSpan): number {
  const days = Temporal.PlainDate.from(start).until(end, { largestUnit: 'days' }).days + 1;
  return Math.max(days, 0);
}

export function overlap(left: PeriodSpan, right: PeriodSpan): boolean {
  return left.start <= right.end && right.start <= left.end;
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
