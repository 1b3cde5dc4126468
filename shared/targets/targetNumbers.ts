import { cellWords, readDecimal, typedWords } from '../tasks/customCells.ts';
import type { Target } from './target.ts';

/** A number as Vietnamese write it: "5.000", "31,83". */
export function formatNumber(value: number): string {
  return cellWords('number', String(value));
}

/** One point that can part no thousands: "31.83", "0.125", "1234.567". */
const isPointed = /^[+−-]?(?:0\.\d+|\d+\.(?!\d{3}$)\d+|\d{4,}\.\d{3})$/u;

/**
 * Reads a typed number with a comma or a point: "31,83", "31.83", "1.234,5", "5 000", also with a
 * percent sign behind it; a point before three digits parts thousands. Null: it is none.
 */
export function readNumber(typed: string): number | null {
  const words = typed.normalize('NFC').trim().replace(/\s*%$/u, '');
  const stored = readDecimal(isPointed.test(words) ? words.replace('.', ',') : words);
  return stored === null ? null : Number(stored);
}

/** The values between which a target lies, or the one that it names. */
export type TargetRange = Pick<Target, 'value' | 'upper'>;

/** Reads "60" or, with any dash or "đến", "2,5–3"; null: it is neither. */
export function readRange(typed: string): TargetRange | null {
  const single = readNumber(typed);
  if (single !== null) return { value: single, upper: null };
  const [first = '', second, ...others] = typed.split(/\s*(?:(?<=[\d%])\s*[-–—]|\sđến\s)\s*/u);
  const [value, upper] = [readNumber(first), readNumber(second ?? '')];
  if (value === null || upper === null || others.length > 0) return null;
  return value <= upper ? { value, upper } : { value: upper, upper: value };
}

/** The words of the value in the table: "5.000", "2,5–3", "-1 đến -1,5"; '' when there is none. */
export function rangeWords({ value, upper }: TargetRange): string {
  return wordsOf({ value, upper }, formatNumber);
}

/** The same as they stand in the editor and on the clipboard: thousands are not apart. */
export function typedRange(range: TargetRange): string {
  return wordsOf(range, typedNumber);
}

export function typedNumber(value: number): string {
  return typedWords('number', String(value));
}

function wordsOf({ value, upper }: TargetRange, format: (value: number) => string): string {
  if (value === null) return '';
  if (upper === null) return format(value);
  // A dash in front of a minus sign reads as two dashes.
  return [format(value), format(upper)].join(Math.min(value, upper) < 0 ? ' đến ' : '–');
}

/** Reads a year of four digits; null: it is none. */
export function readYear(typed: string): number | null {
  const words = /^(?:năm\s+)?(\d{4})$/iu.exec(typed.normalize('NFC').trim())?.[1];
  const year = Number(words ?? '0');
  return year >= 1900 && year <= 2200 ? year : null;
}
