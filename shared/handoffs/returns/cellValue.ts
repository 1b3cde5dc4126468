import { Temporal } from 'temporal-polyfill';

import { readDay } from '../../periods/readDay.ts';
import type { Period } from '../../periods/period.ts';
import type { PackValue } from '../pack.ts';
import type { RawValue } from '../../spreadsheet/rawWorkbook.ts';
import { cellWords } from '../../spreadsheet/cellWords.ts';
import { isProgressWords } from './progressWords.ts';
import type { AnswerField, ReturnField } from './returnFields.ts';

/** Why a value is shown but not taken by itself. */
export type ValueDoubt =
  'unreadable' | 'out-of-range' | 'percent-unclear' | 'day-unclear' | 'words-unlisted';

export interface ReadValue {
  readonly value: PackValue;
  /** With `unreadable` and `out-of-range` the value is the words as they stand, and no value at all. */
  readonly doubt: ValueDoubt | null;
}

export interface FoundCell {
  readonly text: string;
  readonly value: RawValue;
}

/** What a cell of an answer says; `periodOf` reads days that are written in words. */
export function readCellValue(
  field: ReturnField,
  cell: FoundCell | undefined,
  periodOf: (words: string) => Period,
): ReadValue {
  const words = cell === undefined ? '' : cellWords({ column: 0, ...cell });
  if (cell === undefined || words === '') return readEmpty(cell);
  if (field === 'percent') return readShare(cell.value, words);
  if (field === 'completedOn') return readDate(cell.value, words, periodOf);
  const isUnlisted = field === 'progress' && !isProgressWords(words);
  return { value: words, doubt: isUnlisted ? 'words-unlisted' : null };
}

/** Fields whose cells hold a value and not words. */
export const typedFields: ReadonlySet<ReturnField> = new Set<AnswerField>([
  'percent',
  'completedOn',
]);

/** A formula that broke is no answer, and no empty cell either. */
function readEmpty(cell: FoundCell | undefined): ReadValue {
  const value = cell?.value;
  if (typeof value === 'object' && 'error' in value) {
    return { value: value.error, doubt: 'unreadable' };
  }
  return { value: null, doubt: null };
}

/**
 * "55", "55 %", "62,5%", 0.55 shown as 55%. A number up to 1 that is not shown as per cent may be a share
 * whose format was lost (0.55) or a percentage (1 of 100), so somebody has to look.
 */
function readShare(value: RawValue, words: string): ReadValue {
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(%|phần trăm)?$/iu.exec(words);
  const shown = Number(match?.[1]?.replace(',', '.') ?? 'NaN');
  if (Number.isNaN(shown)) return { value: words, doubt: 'unreadable' };
  const exact = typeof value === 'number' ? value : shown;
  const isNumber = typeof value === 'number';
  const hasSign = match?.[2] !== undefined;
  if (hasSign && (isShownAs(exact * 100, shown) || !isNumber)) {
    return inRange(isNumber ? exact * 100 : shown, words, null);
  }
  if (hasSign && !isShownAs(exact, shown)) return { value: words, doubt: 'unreadable' };
  if (exact > 0 && exact <= 1) return inRange(exact * 100, words, 'percent-unclear');
  return inRange(exact, words, null);
}

/** Cells round what they show to whole numbers. */
function isShownAs(exact: number, shown: number): boolean {
  return Math.abs(exact - shown) <= 0.5;
}

function inRange(percent: number, words: string, doubt: ValueDoubt | null): ReadValue {
  if (percent < 0 || percent > 100) return { value: words, doubt: 'out-of-range' };
  return { value: Math.round(percent * 100) / 100, doubt };
}

/** Days of this century as Excel counts them (1900 date system), where the cell lost its format. */
const serials = { first: 36_526, last: 73_050 };

function readDate(value: RawValue, words: string, periodOf: (words: string) => Period): ReadValue {
  if (typeof value === 'object' && 'date' in value) {
    // "6/2020" was typed as a month, and a spreadsheet made its first day of it.
    const isMonth = /^\d{1,2}[/-]\d{4}$/u.test(words);
    return { value: value.date, doubt: isMonth ? 'day-unclear' : null };
  }
  const serial = typeof value === 'number' ? value : Number(/^\d{5}$/u.exec(words)?.[0] ?? 'NaN');
  if (Number.isInteger(serial) && serial >= serials.first && serial <= serials.last) {
    return { value: dayOfSerial(serial), doubt: 'day-unclear' };
  }
  const day = readDay(words.replace(inFull, '$1/$2/$3'));
  if (day !== null) return { value: day, doubt: null };
  const period = periodOf(words);
  if (period.kind !== 'date' || period.due === null) return { value: words, doubt: 'unreadable' };
  // A day without a year is one of the plan year (domain.md 2.1).
  const isClear = period.confidence === 'high' && !bindsDay.test(words);
  return { value: period.due, doubt: isClear ? null : 'day-unclear' };
}

const inFull = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** "trước 15/6" is a deadline, not the day on which something was done; words in brackets say more. */
const bindsDay = /\(|trước|chậm nhất|muộn nhất|đến|hết|sau|từ|dự kiến/iu;

function dayOfSerial(serial: number): string {
  // From March 1900 on, the system counts without a gap from this day.
  return Temporal.PlainDate.from('1899-12-30').add({ days: serial }).toString();
}
