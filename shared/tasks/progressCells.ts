import { readDay } from '../periods/readDay.ts';
import { storedCell } from './customCells.ts';

/** Reads a typed share done ("60", "60%", "62,5 %") as 0–100; null when it is none. */
export function readPercent(typed: string): number | null {
  const words = typed.trim().replace(/\s*%$/u, '');
  const stored = storedCell('number', words);
  if (stored === '') return null;
  const percent = Number(stored);
  return percent >= 0 && percent <= 100 ? percent : null;
}

/**
 * What a cell that holds nothing but a value holds after something was typed: null when it was
 * emptied, and what it had when nobody can read the words.
 */
export function valueOrBefore<Value>(
  typed: string,
  read: (typed: string) => Value | null,
  before: Value | null,
): Value | null {
  return typed.trim() === '' ? null : (read(typed) ?? before);
}

export const valueReaders = { percent: readPercent, completedOn: readDay } as const;
