import { Temporal } from 'temporal-polyfill';

import { readDay } from '../../periods/readDay.ts';
import type { Period } from '../../periods/period.ts';
import type { PackValue } from '../pack.ts';
import type { RawValue } from '../../spreadsheet/rawWorkbook.ts';
import { cellWords } from '../../spreadsheet/cellWords.ts';
import type { AnswerField, ReturnField } from './returnFields.ts';

/** Why a value is shown but not taken by itself. */
export type ValueDoubt = 'unreadable' | 'out-of-range' | 'percent-unclear' | 'day-unclear';

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
  return { value: words, doubt: null };
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
 * "55", "55 %", "62,5%", 0.55 shown as 55%. A bare number up to 1 may be a share whose format was
 * lost (0.55) or a percentage (1 of 100), so somebody has to look.
 */
function readShare(value: RawValue, words: string): ReadValue {
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(%|phần trăm)?$/iu.exec(words);
  const written = match?.[1];
  if (written === undefined) return { value: words, doubt: 'unreadable' };
  const percent = Number(written.replace(',', '.'));
  if (percent < 0 || percent > 100) return { value: words, doubt: 'out-of-range' };
  const isBare = match?.[2] === undefined;
  const share = isBare && typeof value === 'number' ? value : percent;
  if (isBare && share > 0 && share <= 1) {
    return { value: Math.round(share * 10_000) / 100, doubt: 'percent-unclear' };
  }
  return { value: percent, doubt: null };
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
  if (period.kind !== 'date' || period.due === null || period.confidence === 'low') {
    return { value: words, doubt: 'unreadable' };
  }
  const namesYear = /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}$/u.test(words);
  return { value: period.due, doubt: namesYear && !bindsDay.test(words) ? null : 'day-unclear' };
}

const inFull = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** "trước 15/6" is a deadline, not the day on which something was done. */
const bindsDay = /trước|chậm nhất|muộn nhất|đến|hết|sau|từ|dự kiến/iu;

function dayOfSerial(serial: number): string {
  // From March 1900 on, the system counts without a gap from this day.
  return Temporal.PlainDate.from('1899-12-30').add({ days: serial }).toString();
}
