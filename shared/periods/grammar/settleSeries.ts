import type { BeforeRule } from '../period.ts';
import { addDays, dayBefore, daysOf } from './calendar.ts';
import type { Days, Mention } from './mention.ts';
import type { Join } from './readJoin.ts';
import type { Item, Series } from './readSeries.ts';

/** What the words around a series tell about the year and month that it leaves out. */
export interface Surroundings {
  readonly year: number;
  readonly month: number | null;
  readonly beforeRule: BeforeRule;
}

/** Days in a row, and the tokens that name them. */
export interface Stretch extends Days {
  readonly from: number;
  readonly to: number;
}

export type Settled =
  | {
      readonly state: 'settled';
      readonly stretches: readonly Stretch[];
      /** The month that a day alone behind it belongs to; null when there is not just one. */
      readonly month: number | null;
    }
  /** A day that stays without a month. */
  | { readonly state: 'incomplete' }
  /** 31/6, tháng 13, or a range that ends before it begins. */
  | { readonly state: 'impossible' };

/**
 * Fills in what a series leaves out and finds its days. "Quý I, II/2020": a year holds for what
 * stands before it, then for what comes after; "Tháng 11 - tháng 02/2021": a range never runs back.
 * Neighbours of a list that follow on one another become one stretch (domain.md 2.2 rows 7, 8).
 */
export function settleSeries(series: Series, surroundings: Surroundings): Settled {
  const mentions = fillMonths(series.items, surroundings.month);
  if (mentions.some((mention) => mention.unit === 'day' && mention.month === null)) {
    return { state: 'incomplete' };
  }
  const placed = placeInOrder(mentions, fillYears(mentions, surroundings.year), series.joins);
  if (placed === null) return { state: 'impossible' };
  const stretches = joinStretches(series, placed.days, surroundings.beforeRule);
  if (stretches.some(({ start, end }) => start > end)) return { state: 'impossible' };
  const lastMonth = mentions.map((mention) => ('month' in mention ? mention.month : null)).at(-1);
  return { state: 'settled', stretches, month: lastMonth ?? null };
}

function fillMonths(items: readonly Item[], surrounding: number | null): Mention[] {
  const mentions = items.map(({ mention }) => mention);
  const months = mentions.map((mention) => ('month' in mention ? mention.month : null));
  const filled = fillGaps(months, surrounding);
  return mentions.map((mention, index) =>
    mention.unit === 'day' ? { ...mention, month: filled[index] ?? null } : mention,
  );
}

function fillYears(mentions: readonly Mention[], surrounding: number): number[] {
  const years = mentions.map(({ year }) => year);
  return fillGaps(years, surrounding).map((year) => year ?? surrounding);
}

/** Each gap takes the next value, else the one before, else `otherwise`. */
function fillGaps(values: readonly (number | null)[], otherwise: number | null): (number | null)[] {
  const filled = [...values];
  for (let index = filled.length - 2; index >= 0; index -= 1) {
    filled[index] ??= filled[index + 1] ?? null;
  }
  for (let index = 0; index < filled.length; index += 1) {
    filled[index] ??= filled[index - 1] ?? otherwise;
  }
  return filled;
}

/** Moves years that were filled in until what is joined runs forward; null when a day is impossible. */
function placeInOrder(
  mentions: readonly Mention[],
  filledYears: readonly number[],
  joins: readonly Join[],
): { days: Days[]; years: number[] } | null {
  const years = [...filledYears];
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [left, right] = [mentions[index], mentions[index + 1]];
    if (
      left === undefined ||
      right === undefined ||
      !runsBack(mentions, years, index, joins[index])
    )
      continue;
    const isLeftFree = left.year === null && right.year !== null;
    if (isLeftFree) shiftFreeYears(mentions, years, index, -1);
    else if (right.year === null && isRange(joins[index])) {
      shiftFreeYears(mentions, years, index + 1, 1);
    }
  }
  const days = mentions.map((mention, index) => daysOf(mention, years[index] ?? 0));
  return days.every((one) => one !== null) ? { days, years } : null;
}

/** A range may begin inside its last stretch, "từ quý II đến hết năm"; a list may not. */
function runsBack(
  mentions: readonly Mention[],
  years: readonly number[],
  index: number,
  join: Join | undefined,
): boolean {
  const [left, right] = [index, index + 1].map((place) => {
    const mention = mentions[place];
    return mention === undefined ? null : daysOf(mention, years[place] ?? 0);
  });
  if (!left || !right) return false;
  return left.start > (isRange(join) ? right.end : right.start);
}

/** A year that was filled in moves together with those filled in from it. */
function shiftFreeYears(
  mentions: readonly Mention[],
  years: number[],
  from: number,
  by: 1 | -1,
): void {
  for (let index = from; mentions[index]?.year === null; index += by) {
    years[index] = (years[index] ?? 0) + by;
  }
}

function joinStretches(
  { items, joins }: Series,
  days: readonly Days[],
  rule: BeforeRule,
): Stretch[] {
  const stretches: Stretch[] = [];
  items.forEach(({ mention, from, to }, index) => {
    const { start, end } = days[index] ?? { start: '', end: '' };
    const join = joins[index - 1];
    const previous = stretches.at(-1);
    if (previous !== undefined && (isRange(join) || followsOn(previous, start))) {
      const last = join === 'until' ? dayBefore(mention, { start, end }, rule) : end;
      stretches[stretches.length - 1] = { ...previous, end: last, to };
    } else {
      stretches.push({ start, end, from, to });
    }
  });
  return stretches;
}

function isRange(join: Join | undefined): boolean {
  return join === 'through' || join === 'until';
}

function followsOn(previous: Days, start: string): boolean {
  return previous.end < start && addDays(previous.end, 1) === start;
}
