import { formatDay } from '../periods/formatDay.ts';
import { readDay } from '../periods/readDay.ts';
import type { CustomColumn, CustomColumnKind } from './customColumn.ts';

/**
 * Cells of custom columns are kept as strings: numbers as "-1234.5", days as `YYYY-MM-DD`, words as
 * they are. What is no number or no day is kept as it was typed, so that nothing is lost.
 */
export function storedCell(kind: CustomColumnKind, typed: string): string {
  const words = typed.normalize('NFC').trim();
  if (kind === 'number') return readDecimal(words) ?? words;
  if (kind === 'date') return readDay(words) ?? words;
  return words;
}

/** The words of a stored cell in the table: "1.234,5", "30/6/2020". */
export function cellWords(kind: CustomColumnKind, stored: string): string {
  if (kind === 'number' && isDecimal(stored)) return formatDecimal(stored, '.');
  return typedWords(kind, stored);
}

/** The same as they stand in the editor and on the clipboard: numbers without their thousands apart. */
export function typedWords(kind: CustomColumnKind, stored: string): string {
  if (kind === 'number' && isDecimal(stored)) return formatDecimal(stored, '');
  return kind === 'date' && isDay(stored) ? formatDay(stored) : stored;
}

/** Whether the cell holds what its column is for; an empty one does. */
export function isFitting(
  { kind, choices }: Pick<CustomColumn, 'kind' | 'choices'>,
  stored: string,
): boolean {
  if (stored === '' || kind === 'text') return true;
  if (kind === 'number') return isDecimal(stored);
  return kind === 'date' ? isDay(stored) : choices.includes(stored);
}

/** The number that a cell holds, for sums; null for words. */
export function cellNumber(kind: CustomColumnKind, stored: string): number | null {
  return kind === 'number' && isDecimal(stored) ? Number(stored) : null;
}

/** The day that a cell holds, `YYYY-MM-DD`; null for words. */
export function cellDay(kind: CustomColumnKind, stored: string): string | null {
  return kind === 'date' && isDay(stored) ? stored : null;
}

/**
 * Reads a number as Vietnamese write it, "1.234,5" or "1234,5", also with spaces between thousands,
 * and the English way where that is plain: "1,234.50". Digits are kept, however many; null: none.
 */
export function readDecimal(words: string): string | null {
  const plain = words
    .replace(/(?<=\d)[\u0020\u00a0\u202f](?=\d{3}(?!\d))/gu, '.')
    .replace('−', '-');
  const local = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u.exec(plain);
  const english = /^([+-]?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/u.exec(plain);
  const [, sign = '', digits = '', decimals = ''] = local ?? english ?? [];
  if (digits === '') return null;
  const whole = digits.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '');
  const part = decimals.replace(/0+$/u, '');
  const number = part === '' ? whole : `${whole}.${part}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;

function isDecimal(stored: string): boolean {
  return decimal.test(stored);
}

function isDay(stored: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(stored) && readDay(stored) !== null;
}

function formatDecimal(stored: string, thousands: string): string {
  const [whole = '', part] = stored.split('.');
  const apart = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, thousands);
  return part === undefined ? apart : `${apart},${part}`;
}
