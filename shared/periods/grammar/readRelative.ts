import { Temporal } from 'temporal-polyfill';

import { addWorkingDays } from '../holidays/addWorkingDays.ts';
import { readCount } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';
import { endOfEvent } from './readCondition.ts';
import { readDate } from './readDate.ts';
import { readJoin } from './readJoin.ts';

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** So much time after something: "trong 10 ngày kể từ ngày ký". */
export interface Relative {
  readonly type: 'relative';
  readonly amount: number;
  readonly unit: Unit;
  /** "ngày làm việc": holidays and weekends are not counted. */
  readonly inWorkingDays: boolean;
  /** "3 ngày trước hội nghị". */
  readonly isBefore: boolean;
  /** "Trong 10 ngày tới": counted from the day of issue. */
  readonly isFromIssue: boolean;
  /** The words of what it is counted from begin at this token; null when not said. */
  readonly event: number | null;
  /** Behind the last of them. */
  readonly eventEnd: number;
  readonly from: number;
  readonly to: number;
}

const limits = phrasebook({
  limit: [
    ...['trong', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'không quá', 'sau', 'tối đa'],
    ...['chậm nhất', 'chậm nhất là', 'chậm nhất sau', 'muộn nhất', 'muộn nhất là', 'thời hạn'],
    ...['chậm nhất trong', 'chậm nhất trong vòng', 'chậm nhất không quá', 'tối đa không quá'],
    ...['trong vòng không quá', 'trong thời hạn không quá', 'thời gian không quá', 'sau khoảng'],
  ],
});

const units = phrasebook<Unit>({
  days: ['ngày'],
  weeks: ['tuần', 'tuần lễ'],
  months: ['tháng'],
  years: ['năm'],
});

const atLeast = phrasebook({ least: ['ít nhất', 'tối thiểu', 'chậm nhất', 'khoảng'] });

const working = phrasebook({ working: ['làm việc'] });

const sinceWords = phrasebook({
  since: [
    ...['kể từ', 'tính từ', 'từ', 'sau', 'sau khi', 'kể từ khi', 'từ khi', 'từ lúc'],
    'tính từ khi',
  ],
  before: ['trước', 'trước khi'],
});

const aheadWords = phrasebook({
  before: ['trước', 'trước khi'],
  after: ['sau', 'sau khi', 'ngay sau', 'ngay sau khi'],
});

const comingWords = phrasebook({ coming: ['tới', 'sắp tới', 'tới đây'] });

/** More is no deadline: "sau 2020 ngày". */
const longestTerm = 1000;

/** An end of a unit makes it a piece of the year, not a length of time: "trong 6 tháng đầu năm". */
const ends = phrasebook({ end: ['đầu', 'cuối', 'còn lại', 'giữa'] });

/**
 * "Trong 10 ngày kể từ …", "sau 15 ngày làm việc", "10 ngày sau khi ban hành" (domain.md 2.2 rows 53–55).
 * A length of time counts only with a word of limit before it or of beginning behind it.
 */
export function readRelative(phrase: Phrase, at: number): Found<Relative> | null {
  return readAfter(phrase, at) ?? readAhead(phrase, at);
}

function readAfter(phrase: Phrase, at: number): Found<Relative> | null {
  const limit = lookUp(limits, phrase, at);
  const count = readCount(phrase, limit?.end ?? at);
  const unit = count === null ? null : lookUp(units, phrase, count.end);
  if (count === null || count.value > longestTerm) return null;
  if (unit === null || lookUp(ends, phrase, unit.end) !== null) return null;
  const workingDays = lookUp(working, phrase, unit.end);
  const behindUnit = workingDays?.end ?? unit.end;
  const since = lookUp(
    sinceWords,
    phrase,
    isSign(phrase, behindUnit, ',', '(') ? behindUnit + 1 : behindUnit,
  );
  if (since === null && (limit === null || isNumbered(phrase, behindUnit))) return null;
  // "Báo cáo 6 tháng trước ngày 15/6": months before a day are what a report covers.
  if (since?.value === 'before' && unit.value !== 'days') return null;
  if (since !== null && endsAtOwnDay(phrase, since.end)) return null;
  const coming = since === null ? lookUp(comingWords, phrase, behindUnit) : null;
  const to = since === null ? (coming?.end ?? behindUnit) : endOfEvent(phrase, since.end);
  const value: Relative = {
    ...{ type: 'relative', amount: count.value, unit: unit.value, from: at, to, eventEnd: to },
    ...{ inWorkingDays: workingDays !== null, event: since?.end ?? null },
    ...{ isBefore: since?.value === 'before', isFromIssue: coming !== null },
  };
  return { value, end: to };
}

/** "03 ngày, từ ngày 10 đến ngày 12/6": the range itself says how long it is. */
function endsAtOwnDay(phrase: Phrase, at: number): boolean {
  const first = readDate(phrase, at);
  if (first?.value.unit !== 'day') return false;
  const join = readJoin(phrase, first.end);
  return join?.value === 'through' && readDate(phrase, join.end) !== null;
}

/** Longest name of an event, in words, that time is counted back from. */
const longestEvent = 8;

/**
 * "Trước hội nghị 03 ngày", "trước 30/6 ít nhất 15 ngày", "sau khi ký 10 ngày": the length of time ends the
 * statement. "Sau khi sơ kết 6 tháng" names what was reviewed.
 */
function readAhead(phrase: Phrase, at: number): Found<Relative> | null {
  const side = lookUp(aheadWords, phrase, at);
  if (side === null) return null;
  const event = side.end;
  const day = readDate(phrase, event);
  const behindDay = day?.value.unit === 'day' ? day.end : null;
  const first = behindDay ?? event + 1;
  for (let place = first; place <= event + longestEvent; place += 1) {
    if (place !== behindDay && !isNameOfEvent(phrase, place - 1)) return null;
    const count = readCount(phrase, skip(atLeast, phrase, place));
    const unit = count === null ? null : lookUp(units, phrase, count.end);
    if (count === null || unit === null) continue;
    if (side.value === 'after' && !['days', 'weeks'].includes(unit.value)) return null;
    const workingDays = lookUp(working, phrase, unit.end);
    const end = workingDays?.end ?? unit.end;
    if (tokenAt(phrase, end).kind === 'word' || tokenAt(phrase, end).kind === 'number') return null;
    const value: Relative = {
      ...{ type: 'relative', amount: count.value, unit: unit.value },
      ...{ isBefore: side.value === 'before', isFromIssue: false },
      ...{ inWorkingDays: workingDays !== null, event, eventEnd: place, from: at, to: end },
    };
    return { value, end };
  }
  return null;
}

const ordinalWords = phrasebook({ ordinal: ['thứ', 'lần', 'khóa', 'khoá', 'số'] });

/** A word, or the number of "kỳ họp thứ 20". */
function isNameOfEvent(phrase: Phrase, at: number): boolean {
  const { kind } = tokenAt(phrase, at);
  return kind === 'word' || (kind === 'number' && lookUp(ordinalWords, phrase, at - 1) !== null);
}

/** The last day on time; the first day is not counted (Civil Code 147, domain.md 2.1). */
export function dueAfter(relative: Relative, day: string): string {
  const amount = relative.isBefore ? -relative.amount : relative.amount;
  if (relative.inWorkingDays) return addWorkingDays(day, amount);
  return Temporal.PlainDate.from(day)
    .add({ [relative.unit]: amount })
    .toString();
}

/** "trong 2 năm 2020, 2021", "trong 3 tháng 7, 8, 9": the numbers name which ones. */
function isNumbered(phrase: Phrase, at: number): boolean {
  return readCount(phrase, at) !== null;
}
