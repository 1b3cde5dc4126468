import type { BeforeRule, PeriodContext } from '../period.ts';
import { explainingBracket } from './brackets.ts';
import { addDays, dayBefore, firstDayOf } from './calendar.ts';
import { type Confidence, least } from './confidence.ts';
import type { Mention } from './mention.ts';
import { type Phrase, tokenAt } from './phrase.ts';
import { type Bound, type Dated } from './readDated.ts';
import type { Series } from './readSeries.ts';
import { settleSeries, type Settled, type Stretch } from './settleSeries.ts';

/** One deadline of a cell: what is left of a date once its days are known. */
export interface Deadline {
  readonly start: string | null;
  readonly due: string | null;
  /** All days that the words name, also those that the bound cuts off. */
  readonly named: Stretch;
  readonly bound: Bound;
  /** True when it is a day, not a stretch of days. */
  readonly isDay: boolean;
  /** True when the cell lists it with others: "15/6, 15/12". */
  readonly isListed: boolean;
  readonly confidence: Confidence;
  readonly from: number;
  readonly to: number;
}

/** The deadlines of the dates of a cell; null when one of them is an impossible day. */
export function settleDates(
  phrase: Phrase,
  dates: readonly Dated[],
  { year: planYear, issued, beforeRule }: PeriodContext,
): Deadline[] | null {
  const earliest = issued ?? firstDayOf(planYear);
  const rule = beforeRule ?? 'strict';
  const deadlines: Deadline[] = [];
  let month: number | null = null;
  for (const [index, dated] of dates.entries()) {
    const isAside = isInBrackets(phrase, dates, index);
    const surroundings = { planYear, rule, month, earlier: deadlines, earliest, isAside };
    const settled = settleInContext(dates, index, surroundings);
    if (settled.state === 'impossible') return null;
    if (settled.state === 'incomplete') continue;
    month = settled.month;
    const confidence = confidenceIn(phrase, dated);
    for (const stretch of settled.stretches) {
      const isListed = settled.stretches.length > 1;
      deadlines.push(bindStretch(dated, stretch, isListed, confidence, rule));
    }
  }
  return deadlines;
}

interface Context {
  readonly planYear: number;
  readonly rule: BeforeRule;
  readonly month: number | null;
  readonly earlier: readonly Deadline[];
  /** Before it nothing is due. */
  readonly earliest: string;
  /** True for a date in brackets that open behind another one. */
  readonly isAside: boolean;
}

/**
 * A date without a year takes the year written before it in the cell, else the one behind it, else the
 * plan year (domain.md 2.1), and then runs forward: "Dự thảo quý IV, trình quý I/2021" begins in 2020,
 * "Dự thảo quý IV/2020, trình quý I" ends in 2021. A step in brackets goes before what it explains: of
 * "30/9/2020 (dự thảo trước 15/8)" both are in 2020, unless that day was over when the work was given.
 */
function settleInContext(dates: readonly Dated[], index: number, context: Context): Settled {
  const dated = dates[index];
  if (dated === undefined) return { state: 'incomplete' };
  const { planYear, rule: beforeRule, month, earlier, earliest, isAside } = context;
  const before = lastYearOf(dates.slice(0, index));
  const behind = before === null ? dates.slice(index + 1).find(givesYear) : undefined;
  const behindYear = behind === undefined ? null : yearOf(behind);
  const year = before ?? behindYear ?? planYear;
  const settled = settleSeries(dated.series, { year, month, beforeRule });
  if (yearOf(dated) !== null || settled.state !== 'settled') return settled;
  const start = settled.stretches[0]?.start ?? '';
  const lastStart = earlier.at(-1)?.named.start ?? '';
  const isEarlierStep = isAside && start >= earliest;
  if (before !== null && start < lastStart && !isEarlierStep) {
    return settleSeries(dated.series, { year: year + 1, month, beforeRule });
  }
  const next =
    behind === undefined ? null : settleSeries(behind.series, { year, month: null, beforeRule });
  const runsBack = next?.state === 'settled' && start > (next.stretches[0]?.start ?? '');
  return runsBack ? settleSeries(dated.series, { year: year - 1, month, beforeRule }) : settled;
}

function isInBrackets(phrase: Phrase, dates: readonly Dated[], index: number): boolean {
  const [before, dated] = [dates[index - 1], dates[index]];
  if (before === undefined || dated === undefined) return false;
  return explainingBracket(phrase, before.to, dated.from) !== null;
}

function lastYearOf(dates: readonly Dated[]): number | null {
  const years = dates.flatMap(({ series }) => series.items.map(({ mention }) => mention.year));
  return years.findLast((year) => year !== null) ?? null;
}

function yearOf({ series }: Dated): number | null {
  return series.items.map(({ mention }) => mention.year).find((year) => year !== null) ?? null;
}

/** A year alone, as in "tổng kết năm 2025", says nothing about the dates before it. */
function givesYear(dated: Dated): boolean {
  const isYearAlone = dated.series.items.every(({ mention }) => mention.unit === 'year');
  return !isYearAlone && yearOf(dated) !== null;
}

function bindStretch(
  dated: Dated,
  named: Stretch,
  isListed: boolean,
  confidence: Confidence,
  rule: BeforeRule,
): Deadline {
  const { bound, series, from, to } = dated;
  const unit = series.items[0]?.mention.unit;
  const isDay = named.start === named.end && (unit === 'day' || unit === 'lunar');
  const place = isListed ? { from: named.from, to: named.to } : { from, to };
  const days = daysWithin(dated, named, rule);
  return { ...days, named, bound, isDay, isListed, confidence, ...place };
}

/** What a bound makes of the days named (domain.md 2.1, 2.2 rows 20–26, 64). */
function daysWithin(
  { bound, goesOn, series }: Dated,
  { start, end }: Stretch,
  rule: BeforeRule,
): { start: string | null; due: string | null } {
  const first = series.items[0]?.mention;
  switch (bound) {
    case 'before':
      return {
        start: null,
        due: first === undefined ? end : dayBefore(first, { start, end }, rule),
      };
    case 'by':
      return { start: null, due: end };
    case 'from':
      return { start, due: isRange(series) && !goesOn ? end : null };
    case 'after': {
      if (!isRange(series)) return { start: addDays(end, 1), due: null };
      const isDay = first?.unit === 'day' || (first?.unit === 'lunar' && first.day !== null);
      return { start: isDay ? addDays(start, 1) : null, due: end };
    }
    case 'within':
    case 'none':
      return { start, due: end };
  }
}

function isRange({ joins }: Series): boolean {
  return joins.some((join) => join === 'through' || join === 'until');
}

/** How sure the words are by themselves: the `Conf` column of domain.md 2.2. */
function confidenceIn(phrase: Phrase, { bound, goesOn, name, series }: Dated): Confidence {
  const { items, joins } = series;
  const mentions = items.map(({ mention }) => mention);
  const leavesYearOut = mentions.every(({ year, unit }) => year === null && isNumbered(unit));
  const isBareYear =
    items.length === 1 && mentions[0]?.unit === 'year' && isNumber(phrase, items[0]?.from);
  return least(
    name === 'term' && mentions[0]?.unit !== 'school-year' ? 'low' : 'high',
    bound === 'before' || bound === 'after' ? 'medium' : 'high',
    bound === 'from' && (goesOn || !isRange(series)) ? 'medium' : 'high',
    joins.includes('and') || joins.includes('break') ? 'medium' : 'high',
    bound === 'none' && (leavesYearOut || isBareYear) ? 'medium' : 'high',
    ...mentions.map(confidenceOf),
  );
}

/** "Quý II" alone leans on the plan year; "6 tháng đầu năm" and "cuối năm" speak of it. */
function isNumbered(unit: Mention['unit']): boolean {
  return unit === 'month' || unit === 'quarter';
}

function isNumber(phrase: Phrase, at = 0): boolean {
  return tokenAt(phrase, at).kind === 'number';
}

/** The last months of a lunar year mostly lie in the next of ours; which one is meant is not said. */
function confidenceOfLunar(month: number): Confidence {
  return month > 10 ? 'low' : 'medium';
}

function confidenceOf(mention: Mention): Confidence {
  if (mention.unit === 'week') return 'low';
  if (mention.isFromIssue) return 'medium';
  if (mention.unit === 'lunar' && mention.day === null)
    return confidenceOfLunar(mention.lunarMonth);
  if (mention.unit === 'lunar' || mention.unit === 'school-year') return 'medium';
  if (mention.unit === 'months') return mention.isBare ? 'medium' : 'high';
  if (mention.unit === 'day' || mention.part === 'whole') return 'high';
  if (mention.unit === 'month') return 'medium';
  const isClear = mention.part === 'last' || mention.part.endsWith('half');
  if (mention.unit === 'year' && isClear) return 'high';
  return mention.part === 'first' ? 'low' : 'medium';
}
