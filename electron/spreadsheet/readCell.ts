import type { CellObject } from '@e965/xlsx';

import type { RawCell, RawValue } from '#shared/spreadsheet/rawWorkbook.ts';

/** Null for a cell that shows nothing. */
export function readCell(cell: CellObject, column: number): RawCell | null {
  const shown = readShown(cell);
  if (shown === null) return null;
  const text = shown.text.normalize('NFC').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? null : { column, value: shown.value, text };
}

interface Shown {
  readonly value: RawValue;
  readonly text: string;
}

function readShown(cell: CellObject): Shown | null {
  const { v: value } = cell;
  if (value instanceof Date) return readDate(value, cell);
  if (cell.t === 'e') {
    const error = cell.w ?? '#N/A';
    return { value: { error }, text: error };
  }
  if (typeof value === 'boolean') return { value, text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return readNumber(value, cell);
  return typeof value === 'string' ? { value: value.normalize('NFC'), text: value } : null;
}

/** The library formats as an American Excel does. */
function readNumber(value: number, { w: shown }: CellObject): Shown | null {
  if (Number.isNaN(value)) return null;
  const american = shown === undefined || shown.trim() === '' ? String(value) : shown;
  return { value, text: american.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) };
}

/**
 * The library puts the calendar day into the UTC fields, for both date systems. Times of day and
 * durations are no dates; neither is a day of 1900, which is what small numbers look like in a
 * column that somebody formatted as dates.
 */
function readDate(day: Date, { w: shown, z: format }: CellObject): Shown | null {
  const parts = formatParts(format);
  // What Excel shows for a day before its calendar begins.
  const text = shown === undefined || shown.trim() === '' ? '#####' : shown;
  const isDay = parts.hasDate && !Number.isNaN(day.getTime()) && day.getUTCFullYear() > 1900;
  if (!isDay) return { value: text, text };
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  return {
    value: { date: `${year}-${month}-${date}` },
    text: parts.hasDay ? `${date}/${month}/${year}` : `${month}/${year}`,
  };
}

/** Which parts of a date a number format shows; literal text and colours in it don't count, but [h] does. */
function formatParts(format: unknown): { readonly hasDate: boolean; readonly hasDay: boolean } {
  if (typeof format !== 'string') return { hasDate: true, hasDay: true };
  const letters = format.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\.|_./gi, '').toLowerCase();
  const hasYear = /[ye]/.test(letters);
  const hasDay = letters.includes('d');
  const hasMonth = letters.includes('m') && !/[hs]/.test(letters);
  // "General" is what a cell of type date has that nobody formatted.
  const isPlain = letters === 'general' || letters === '@' || letters === '';
  return { hasDate: hasYear || hasDay || hasMonth || isPlain, hasDay: hasDay || isPlain };
}
