import type { Mention } from './mention.ts';
import { readCount, readDigits, readRoman, readShortYear } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readDayOnly } from './readDate.ts';
import { type Join, readJoin } from './readJoin.ts';
import { readMention } from './readMention.ts';
import { readRunOfDays } from './readRunOfDays.ts';
import { readWeekNumber } from './readWeek.ts';
import { readYearBehind } from './readYear.ts';

/** A mention and the tokens it was read from. */
export interface Item {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** Mentions joined to ranges and lists; `joins[n]` stands between `items[n]` and `items[n + 1]`. */
export interface Series {
  readonly items: readonly Item[];
  readonly joins: readonly Join[];
}

export interface SeriesOptions {
  /** "năm" alone may begin it: after "trong", "đến hết" … */
  readonly bareYear: boolean;
  /** A number alone may begin it, as a day: "trước 25 hằng tháng". */
  readonly bareDay: boolean;
}

/**
 * One mention, or a range or list of them: "Quý I–III", "Tháng 3, 4", "Từ ngày 15 đến ngày 20/3",
 * "2021-2025" (domain.md 2.2 rows 6–8, 14, 15, 27, 28, 38).
 */
export function readSeries(
  phrase: Phrase,
  at: number,
  options: SeriesOptions,
): Found<Series> | null {
  const days = readRunOfDays(phrase, at);
  if (days !== null) return days;
  const begin = behindCount(phrase, at);
  const first =
    readMention(phrase, begin, options.bareYear) ??
    (options.bareDay ? readDayOnly(phrase, begin) : null);
  if (first === null) return null;
  const items: Item[] = [{ mention: first.value, from: at, to: first.end }];
  const joins: Join[] = [];
  let { value: previous, end } = first;
  for (;;) {
    const join = readJoin(phrase, end);
    if (join === null) break;
    const next = readNext(phrase, join, previous, end);
    if (next === null) break;
    items.push({ mention: next.value, from: join.end, to: next.end });
    joins.push(join.value);
    previous = next.value;
    end = next.end;
  }
  return { value: { items, joins }, end };
}

const countedUnits = phrasebook({ unit: ['tháng', 'quý', 'quí', 'ngày'] });

/**
 * "2 tháng 4 và 5", "02 quý III-IV": behind a number that says how many are named; the same place where it
 * is a day, as in "2 tháng 9" and "15 tháng 6, 9".
 */
function behindCount(phrase: Phrase, at: number): number {
  const count = readCount(phrase, at);
  if (count === null || count.value < 2 || lookUp(countedUnits, phrase, count.end) === null) {
    return at;
  }
  const named = readSeries(phrase, count.end, { bareYear: false, bareDay: false });
  return named !== null && countNamed(named.value) === count.value ? count.end : at;
}

/** How many months or quarters a list or a range names; null where it is both. */
function countNamed({ items, joins }: Series): number | null {
  if (joins.every((join) => join === 'and')) return items.length;
  const [first, last] = [items[0]?.mention, items[1]?.mention];
  if (joins.length > 1 || first === undefined || last === undefined) return null;
  const span = placeInYear(last) - placeInYear(first) + 1;
  return Number.isNaN(span) ? null : span;
}

function placeInYear(mention: Mention): number {
  if (mention.unit === 'month') return mention.month;
  return mention.unit === 'quarter' ? mention.quarter : Number.NaN;
}

/** What is joined to a mention; lists hold things of one kind, "Năm 2020, quý II" is no list. */
function readNext(
  phrase: Phrase,
  join: Found<Join>,
  previous: Mention,
  at: number,
): Found<Mention> | null {
  const isRange = join.value === 'through' || join.value === 'until';
  const short =
    readShortened(phrase, join.end, previous) ?? readMonthOfDay(phrase, join, previous, at);
  const isCut = join.value === 'break' && short !== null && !endsEntry(phrase, short.end);
  const next = (isCut ? null : short) ?? readMention(phrase, join.end, isRange);
  if (isRange || next === null) return next;
  return next.value.unit === previous.unit ? unlessLabelled(phrase, next) : null;
}

/** "Tháng 3; 6; 9", but not "1. Quý II; 2. Quý III". */
function endsEntry(phrase: Phrase, at: number): boolean {
  return tokenAt(phrase, at).kind === 'end' || isSign(phrase, at, ';', ',', '\n');
}

/** "Quý II, quý III: trình": what is followed by a colon begins a statement of its own. */
function unlessLabelled(phrase: Phrase, found: Found<Mention> | null): Found<Mention> | null {
  return found !== null && isSign(phrase, found.end, ':') ? null : found;
}

/** The "III" of "quý I, III", the "4" of "tháng 3-4", the "21" of "2020-21": a number of the same unit. */
function readShortened(phrase: Phrase, at: number, previous: Mention): Found<Mention> | null {
  if (previous.unit === 'year') return readShortenedYear(phrase, at, previous.year);
  if (previous.unit === 'week') return readWeekNumber(phrase, at);
  if (previous.unit !== 'month' && previous.unit !== 'quarter') return null;
  const number = readDigits(phrase, at) ?? readRoman(phrase, at);
  const most = previous.unit === 'month' ? 12 : 4;
  if (number === null || number.value < 1 || number.value > most) return null;
  const { value: year, end } = readYearBehind(phrase, number.end);
  const startsDate = year === null && isSign(phrase, end, '/', '.') && isNumber(phrase, end + 1);
  if (startsDate || countsThings(phrase, at, end)) return null;
  const { part } = previous;
  return previous.unit === 'month'
    ? { value: { unit: 'month', month: number.value, part, year }, end }
    : { value: { unit: 'quarter', quarter: number.value, part, year }, end };
}

/**
 * The "9" of "ngày 15 tháng 6, 9", the "tháng 12" of "ngày 15 tháng 6 và tháng 12": the same day of another
 * month; `at` stands behind the first one.
 */
function readMonthOfDay(
  phrase: Phrase,
  join: Found<Join>,
  previous: Mention,
  at: number,
): Found<Mention> | null {
  if (previous.unit !== 'day' || previous.month === null || join.value !== 'and') return null;
  const isListed = isNumber(phrase, at - 1) && isSign(phrase, at - 2, ',');
  const isInWords = tokenAt(phrase, at - 2).letters === 'thang' || isListed;
  if (!isInWords || isSign(phrase, at, '/')) return null;
  const month: Mention = { unit: 'month', month: previous.month, part: 'whole', year: null };
  const isWord = ['va', 'hoac'].includes(tokenAt(phrase, at).letters);
  const next =
    readShortened(phrase, join.end, month) ?? (isWord ? readMention(phrase, join.end) : null);
  if (next?.value.unit !== 'month' || next.value.part !== 'whole') return null;
  const { month: number, year } = next.value;
  return { value: { unit: 'day', day: previous.day, month: number, year }, end: next.end };
}

function readShortenedYear(
  phrase: Phrase,
  at: number,
  previous: number | null,
): Found<Mention> | null {
  const short = readShortYear(phrase, at);
  if (short === null || previous === null || short.value <= previous) return null;
  if (isSign(phrase, short.end, '/', '-', '.')) return null;
  return { value: { unit: 'year', part: 'whole', year: short.value }, end: short.end };
}

/** "tháng 3, 5 xã": a digit before a noun counts something else; Roman numerals never do. */
function countsThings(phrase: Phrase, at: number, end: number): boolean {
  const { kind, letters } = tokenAt(phrase, end);
  const wordsBehind = ['va', 'den', 'hang', 'moi', 'nam', 'trinh', 'ban', 'hoac', 'toi', 'cua'];
  return isNumber(phrase, at) && kind === 'word' && !wordsBehind.includes(letters);
}

function isNumber(phrase: Phrase, at: number): boolean {
  return tokenAt(phrase, at).kind === 'number';
}
