import type { Period } from '../period.ts';
import { readCount, readOrdinal } from './numerals.ts';
import { type Found, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook, skip } from './phrasebook.ts';

export type Recurrence = NonNullable<Period['every']>;

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A length of time that something may come back after: "quý", "6 tháng". */
export interface Span {
  readonly unit: Unit;
  /** Its length; null for days and weeks. */
  readonly months: number | null;
  readonly count: number;
}

const units = phrasebook<Unit>({
  day: ['ngày'],
  week: ['tuần'],
  month: ['tháng'],
  quarter: ['quý', 'quí'],
  year: ['năm'],
});

const atLeast = phrasebook({ least: ['ít nhất', 'tối thiểu', 'tổ chức', 'có'] });

/** What is counted when something comes back: "2 lần/năm", "1 tháng 1 báo cáo". */
export const timesWords = phrasebook({
  times: ['lần', 'kỳ', 'báo cáo', 'đợt', 'cuộc', 'buổi', 'lượt', 'phiên'],
});

/** Behind a unit these say which one it is, or that it is part of another word ("tuần tự"). */
const distinctions = phrasebook({
  one: ['đầu', 'cuối', 'giữa', 'này', 'nay', 'sau', 'tới', 'trước', 'qua', 'tiếp', 'kế', 'còn'],
  other: ['học', 'tự', 'mùa', 'hè', 'cao'],
});

const monthsOfUnit: Readonly<Record<Unit, number | null>> = {
  day: null,
  week: null,
  month: 1,
  quarter: 3,
  year: 12,
};

const halfYear = phrasebook({ half: ['nửa năm'] });

export function readSpan(phrase: Phrase, at: number): Found<Span> | null {
  const half = lookUp(halfYear, phrase, at);
  if (half !== null) return { value: { unit: 'month', months: 6, count: 6 }, end: half.end };
  const count = readCount(phrase, at);
  const counted = count === null ? null : lookUp(units, phrase, count.end);
  const unit = counted ?? lookUp(units, phrase, at);
  if (unit === null) return null;
  const size = counted === null ? 1 : (count?.value ?? 1);
  const months = monthsOfUnit[unit.value];
  const value = { unit: unit.value, months: months === null ? null : months * size, count: size };
  return { value, end: unit.end };
}

const byMonths: Readonly<Record<number, Recurrence>> = {
  1: 'month',
  3: 'quarter',
  6: 'half-year',
  12: 'year',
};

/** What comes so many times in a span; where that has no name, the span itself. */
export function recurrenceOf({ unit, months, count }: Span, times = 1): Recurrence | null {
  if (unit === 'week') return count === 1 ? 'week' : null;
  return months === null ? null : (byMonths[months / times] ?? byMonths[months] ?? null);
}

/** "/lần", "một lần", "2 lần", "01 báo cáo" behind a span: how many times in it. */
export function readTimes(phrase: Phrase, at: number): Found<number> | null {
  const behindSlash = isSign(phrase, at, '/') ? at + 1 : at;
  const leastWord = skip(atLeast, phrase, behindSlash);
  const count = readCount(phrase, leastWord);
  const word = lookUp(timesWords, phrase, count?.end ?? leastWord);
  const isPer = behindSlash > at || count !== null;
  return word !== null && isPer ? { value: count?.value ?? 1, end: word.end } : null;
}

/** "quý II", "năm 2020", "tháng đầu", "năm sau": one of them, not each. */
export function isNumbered(phrase: Phrase, at: number): boolean {
  const isSlash = isSign(phrase, at, '/') && tokenAt(phrase, at + 1).kind === 'number';
  return isSlash || readOrdinal(phrase, at) !== null || lookUp(distinctions, phrase, at) !== null;
}
