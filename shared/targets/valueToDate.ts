import type { PeriodKey } from '../periods/periodKey.ts';
import {
  comparePeriods,
  countDays,
  overlap,
  periodLength,
  periodSpan,
  periodsOfYear,
} from '../periods/periodSpan.ts';
import type { PeriodLength, PeriodSpan } from '../periods/periodSpan.ts';
import type { Accumulation } from './accumulation.ts';

export type PeriodValues = Readonly<Record<PeriodKey, number>>;

/** What values of periods come to. */
export interface ValueToDate {
  readonly value: number;
  /** The last day that they tell of. */
  readonly until: string;
  /** Periods before that day of which a sum knows nothing; they are not taken for zero. */
  readonly missing: readonly PeriodKey[];
  /** Days that the value is made of. */
  readonly days: number;
}

/**
 * What has come together in `window`: flows are summed up, of levels and of sums to date the last
 * counts (domain.md 5.2). A longer period stands for those inside it, so that nothing counts twice.
 * Null: nothing is known.
 */
export function valueToDate(
  values: PeriodValues,
  accumulates: Accumulation,
  window: PeriodSpan,
): ValueToDate | null {
  const keys = Object.keys(values)
    .filter((key) => isWithin(periodSpan(key), window))
    .sort(comparePeriods);
  const last = keys.at(-1);
  if (last === undefined) return null;
  const until = periodSpan(last).end;
  if (accumulates !== 'flow') {
    const days = countDays({ start: window.start, end: until });
    return { value: values[last] ?? 0, until, missing: [], days };
  }
  const cover = coverOf(keys);
  return {
    value: roundSum(cover.reduce((sum, key) => sum + (values[key] ?? 0), 0)),
    until,
    missing: gapsOf(cover, window.start),
    days: cover.reduce((sum, key) => sum + countDays(periodSpan(key)), 0),
  };
}

function isWithin(span: PeriodSpan, window: PeriodSpan): boolean {
  return span.start >= window.start && span.end <= window.end;
}

/** Periods that do not overlap, the longest ones first. */
function coverOf(keys: readonly PeriodKey[]): PeriodKey[] {
  const cover: { readonly key: PeriodKey; readonly span: PeriodSpan }[] = [];
  for (const length of byLength.toReversed()) {
    for (const key of keys.filter((one) => periodLength(one) === length)) {
      const span = periodSpan(key);
      if (!cover.some((taken) => overlap(taken.span, span))) cover.push({ key, span });
    }
  }
  return cover.map(({ key }) => key).sort(comparePeriods);
}

/** The periods between the ones that are known, as long as the shortest of them. */
function gapsOf(cover: readonly PeriodKey[], from: string): PeriodKey[] {
  const spans = cover.map(periodSpan);
  const until = spans.at(-1)?.end ?? from;
  const length = shortest(cover);
  const years = range(Number(from.slice(0, 4)), Number(until.slice(0, 4)));
  return years
    .flatMap((year) => periodsOfYear(year, length))
    .filter((key) => {
      const span = periodSpan(key);
      const isBefore = span.start >= from && span.end < until;
      return isBefore && !spans.some((known) => overlap(known, span));
    });
}

const byLength: readonly PeriodLength[] = ['month', 'quarter', 'half', 'year'];

function shortest(keys: readonly PeriodKey[]): PeriodLength {
  return byLength.find((length) => keys.some((key) => periodLength(key) === length)) ?? 'year';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

/** Sums of decimals, without the digits that come from binary fractions. */
function roundSum(sum: number): number {
  return Number(sum.toPrecision(14));
}
