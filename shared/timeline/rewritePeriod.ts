import { formatDay } from '../periods/formatDay.ts';
import type { Mention } from '../periods/grammar/mention.ts';
import { parsePeriod } from '../periods/parsePeriod.ts';
import type { Period, PeriodContext } from '../periods/period.ts';
import { unitAround } from './calendarUnits.ts';
import { addDays, addMonths, isoDay, partsOf } from './days.ts';
import { freshPhrases } from './freshPhrases.ts';
import { datesOf, withDates } from './phraseDates.ts';
import type { DatedText } from './phraseDates.ts';
import { writeDateLike } from './writeDate.ts';
import type { YearStyle } from './writeDate.ts';

/** The days that a deadline shall have; without a first day it says only until when. */
export interface WantedDays {
  readonly start: string | null;
  readonly due: string;
}

/**
 * A deadline phrase for other days, as like the old one as can be: "Quý III/2020" until the end of the
 * year's last quarter is "Quý IV/2020", "trước 30/6/2020" a month later "trước 30/7/2020". What the
 * old words can't say is said in the nearest usual way, at last "Từ 15/3 đến 20/4/2020".
 *
 * Nothing is believed of the words but what the grammar of deadlines reads from them: of all that they
 * might be, the first that surely has the wanted days is taken. Days that are doubtful however they are
 * said, such as those before the plan was issued, are said as well as can be.
 */
export function rewritePeriod(old: string, days: WantedDays, context: PeriodContext): string {
  // A single day is a deadline that says only until when.
  const wanted = days.start === days.due ? { ...days, start: null } : days;
  let doubtful: string | null = null;
  for (const phrase of possiblePhrases(old, wanted, context)) {
    const period = parsePeriod(phrase, context);
    if (!hasDays(period, wanted)) continue;
    if (period.confidence !== 'low') return phrase;
    doubtful ??= phrase;
  }
  return doubtful ?? plainPhrase(wanted);
}

function hasDays(period: Period, { start, due }: WantedDays): boolean {
  const isDated = period.kind === 'date' || period.kind === 'interval';
  return isDated && period.start === start && period.due === due;
}

function* possiblePhrases(
  old: string,
  wanted: WantedDays,
  context: PeriodContext,
): Generator<string> {
  const dated = datesOf(old, context.year);
  const move = moveBetween(parsePeriod(old, context).due, wanted.due);
  for (const years of ['as-written', 'always'] as const) {
    for (const last of [wanted.due, addDays(wanted.due, 1)]) {
      yield inOldWords(dated, { ...wanted, last }, { ...move, years });
    }
  }
  yield* inOtherDates(dated, wanted);
  const fresh = [...freshPhrases(old, wanted), plainPhrase(wanted)];
  for (const phrase of fresh) yield inPlaceOf(dated, phrase);
  yield* fresh;
}

interface Move {
  readonly months: number;
  /** In which the dates are that are written without a year. */
  readonly year: number;
}

/** Every date of the phrase in its own shape; those between the first and the last move along. */
function inOldWords(
  { text, dates }: DatedText,
  { start, last }: WantedDays & { readonly last: string },
  move: Move & { readonly years: YearStyle },
): string {
  const words = dates.map(({ mention, from, to }, index) => {
    const isFirst = index === 0 && dates.length > 1;
    const isLast = index === dates.length - 1;
    const day = isLast ? last : isFirst && start !== null ? start : movedDay(mention, move);
    return day === null ? null : writeDateLike(text.slice(from, to), mention, day, move.years);
  });
  return withDates({ text, dates }, words);
}

function movedDay(mention: Mention, { months, year }: Move): string | null {
  const day = mention.unit === 'day' ? mention.day : 1;
  const month =
    mention.unit === 'quarter'
      ? mention.quarter * 3
      : mention.unit === 'month' || mention.unit === 'day'
        ? mention.month
        : null;
  return month === null ? null : addMonths(isoDay(mention.year ?? year, month, day), months);
}

/** "Đến hết quý III" until 15 August: "Đến hết 15/8/2020"; the words around the date stay. */
function* inOtherDates(dated: DatedText, { start, due }: WantedDays): Generator<string> {
  if (start !== null || dated.dates.length !== 1) return;
  for (const last of [due, addDays(due, 1)]) {
    const { year, month } = partsOf(last);
    const isWholeMonth = [unitAround(last, 'month').end, unitAround(last, 'month').start];
    if (isWholeMonth.includes(last)) yield withDates(dated, [`tháng ${month}/${year}`]);
    if (dated.dates[0]?.from !== 0) yield withDates(dated, [`ngày ${formatDay(last)}`]);
    yield withDates(dated, [formatDay(last)]);
  }
}

/** The words around the dates stay: "Quý III/2020 (trình HĐND)" is "Tháng 7/2020 (trình HĐND)". */
function inPlaceOf({ text, dates }: DatedText, phrase: string): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return phrase;
  const before = text.slice(0, first.from).replace(/(từ|trong)\s*(ngày\s*)?$/iu, '');
  const isInside = before.trim() !== '';
  return before + (isInside ? lowerFirst(phrase) : phrase) + text.slice(last.to);
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Always understood, and said by no word that could be taken for another. */
function plainPhrase({ start, due }: WantedDays): string {
  return start === null || start === due
    ? `Đến ngày ${formatDay(due)}`
    : `Từ ${formatDay(start)} đến ${formatDay(due)}`;
}

function moveBetween(from: string | null, to: string): Move {
  const [left, right] = [partsOf(from ?? to), partsOf(to)];
  return {
    months: (right.year - left.year) * 12 + right.month - left.month,
    year: left.year,
  };
}
