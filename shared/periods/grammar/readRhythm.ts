import { readCount } from './numerals.ts';
import { type Found, isSign, type Phrase } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import {
  isNumbered,
  readSpan,
  readTimes,
  type Recurrence,
  recurrenceOf,
  timesWords,
} from './readSpan.ts';

/** "Hằng quý"; `every` is null for rhythms that have no name here, such as every day. */
export interface Rhythm {
  readonly type: 'rhythm';
  readonly every: Recurrence | null;
  /** "Định kỳ 6 tháng, hằng năm": several rhythms, of which `every` is the quickest. */
  readonly isMixed: boolean;
  readonly from: number;
  readonly to: number;
}

/** Words that make a unit a rhythm; the loose ones only a unit without a number: "các quý". */
const eachWords = phrasebook({
  each: ['hằng', 'mỗi', 'từng', 'theo từng', 'vào mỗi', 'định kỳ hằng', 'định kỳ mỗi', 'theo hằng'],
  loose: ['các', 'theo', 'định kỳ', 'định kỳ theo', 'theo định kỳ'],
});

const regularly = phrasebook({ regularly: ['định kỳ', 'theo định kỳ', 'đk'] });
const perWords = phrasebook({ per: ['mỗi', 'trong', 'một', 'trên', 'trong một', 'trong mỗi'] });
const monthsOfQuarter = phrasebook({
  month: [
    ...['tháng đầu quý', 'tháng đầu tiên của quý', 'tháng đầu của quý', 'tháng cuối quý'],
    ...['tháng cuối của quý', 'tháng cuối cùng của quý', 'tháng cuối mỗi quý', 'tháng giữa quý'],
    ...[
      'tháng cuối hằng quý',
      'tháng cuối của mỗi quý',
      'tháng đầu quý sau',
      'tháng đầu của quý sau',
    ],
    ...['tháng đầu tiên của quý sau', 'tháng đầu quý tiếp theo', 'tháng đầu của quý tiếp theo'],
    ...['tháng đầu tiên của quý tiếp theo'],
  ],
});
const daysOfMonth = phrasebook({
  day: ['của tháng', 'ngày đầu tháng', 'ngày cuối tháng', 'ngày làm việc cuối tháng'],
});
const wholeWords = phrasebook({ whole: ['cả'] });

const sinceWords = phrasebook({ since: ['kể', 'từ', 'sau', 'tính', 'trở', 'làm'] });
const joins = phrasebook({ and: ['và', 'hoặc', 'và báo cáo', 'báo cáo'] });

/** How often a year: what the quickest of several rhythms is chosen by. */
const perYear: Readonly<Record<Recurrence, number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

interface Beat {
  readonly every: Recurrence | null;
  /** False for "quý" or "6 tháng" alone, which are a rhythm only in the company of others. */
  readonly isExplicit: boolean;
}

/**
 * What comes back: "hằng quý", "định kỳ 6 tháng", "3 tháng/lần", "2 lần/năm", "báo cáo tháng, quý, năm"
 * (domain.md 2.2 rows 9, 16, 45–48).
 */
export function readRhythm(phrase: Phrase, at: number): Found<Rhythm> | null {
  const first = readBeat(phrase, at);
  if (first === null) return null;
  const beats = [first.value];
  let { end } = first;
  for (;;) {
    const next = readBeat(phrase, skipJoin(phrase, end));
    if (next === null || skipJoin(phrase, end) === end) break;
    beats.push(next.value);
    ({ end } = next);
  }
  if (beats.length === 1 && !first.value.isExplicit) return null;
  const value: Rhythm = {
    type: 'rhythm',
    every: quickest(beats.map(({ every }) => every)),
    isMixed: beats.length > 1,
    from: at,
    to: end,
  };
  return { value, end };
}

/** The quickest of several rhythms; null when none of them has a name. */
export function quickest(rhythms: readonly (Recurrence | null)[]): Recurrence | null {
  const known = rhythms.filter((every) => every !== null);
  return known.toSorted((left, right) => perYear[right] - perYear[left])[0] ?? null;
}

function skipJoin(phrase: Phrase, at: number): number {
  const behindSign = isSign(phrase, at, ',', ';', '-', '/', '&', '\n') ? at + 1 : at;
  return skip(joins, phrase, behindSign);
}

function readBeat(phrase: Phrase, at: number): Found<Beat> | null {
  return (
    readMonthOfQuarter(phrase, at) ??
    readDayOfMonth(phrase, at) ??
    readTimesPerUnit(phrase, at) ??
    readEachUnit(phrase, at) ??
    readSpanPerTime(phrase, at) ??
    readRegularly(phrase, at) ??
    readSpanAlone(phrase, at)
  );
}

/** "Hằng tháng", "mỗi 6 tháng", "định kỳ quý", "theo từng năm", with "một lần" behind it or not. */
function readEachUnit(phrase: Phrase, at: number): Found<Beat> | null {
  const each = lookUp(eachWords, phrase, at);
  const span = each === null ? null : readSpan(phrase, each.end);
  if (each === null || span === null) return null;
  const times = readTimes(phrase, span.end);
  const isLoose = each.value === 'loose' && times === null;
  if (isLoose && (span.value.unit === 'day' || isNumbered(phrase, span.end))) return null;
  const every = recurrenceOf(span.value, times?.value);
  return { value: { every, isExplicit: true }, end: times?.end ?? span.end };
}

/** "6 tháng/lần", "3 tháng một lần", "quý/lần". */
function readSpanPerTime(phrase: Phrase, at: number): Found<Beat> | null {
  const span = readSpan(phrase, at);
  const times = span === null ? null : readTimes(phrase, span.end);
  if (span === null || times === null) return null;
  return {
    value: { every: recurrenceOf(span.value, times.value), isExplicit: true },
    end: times.end,
  };
}

/** "2 lần/năm", "01 lần mỗi quý", "một lần trong năm": so many evenly spaced; of "1-2 lần" the fewest. */
function readTimesPerUnit(phrase: Phrase, at: number): Found<Beat> | null {
  const count = readCount(phrase, at);
  const most = count !== null && isSign(phrase, count.end, '-') ? count.end + 1 : null;
  const behind = (most === null ? count : readCount(phrase, most))?.end ?? at;
  const word = lookUp(timesWords, phrase, behind);
  if (count === null || word === null) return null;
  const isSlash = isSign(phrase, word.end, '/');
  const per = isSlash ? word.end + 1 : skip(perWords, phrase, word.end);
  const unit = per === word.end ? null : readSpan(phrase, per);
  if (unit === null || (unit.value.unit !== 'year' && isNumbered(phrase, unit.end))) return null;
  const every = recurrenceOf(unit.value, count.value);
  return { value: { every, isExplicit: true }, end: unit.end };
}

/** "ngày 20 của tháng cuối quý": the same month of every quarter. */
function readMonthOfQuarter(phrase: Phrase, at: number): Found<Beat> | null {
  const words = lookUp(monthsOfQuarter, phrase, at);
  if (words === null || isNumbered(phrase, words.end)) return null;
  return { value: { every: 'quarter', isExplicit: true }, end: words.end };
}

/** "Ngày cuối cùng của tháng", but not "ngày 15 của tháng 6" and "tuần đầu của tháng sau". */
function readDayOfMonth(phrase: Phrase, at: number): Found<Beat> | null {
  const words = lookUp(daysOfMonth, phrase, at);
  if (words === null || isNumbered(phrase, words.end)) return null;
  return { value: { every: 'month', isExplicit: true }, end: words.end };
}

/** "Định kỳ" without saying how often. */
function readRegularly(phrase: Phrase, at: number): Found<Beat> | null {
  const word = lookUp(regularly, phrase, at);
  return word === null ? null : { value: { every: null, isExplicit: true }, end: word.end };
}

/** "quý", "6 tháng", "cả năm" in a list of rhythms. */
function readSpanAlone(phrase: Phrase, at: number): Found<Beat> | null {
  const span = readSpan(phrase, skip(wholeWords, phrase, at));
  if (span === null || span.value.unit === 'day' || isNumbered(phrase, span.end)) return null;
  if (lookUp(sinceWords, phrase, span.end) !== null) return null;
  return { value: { every: recurrenceOf(span.value), isExplicit: false }, end: span.end };
}
