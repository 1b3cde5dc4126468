import type { RawPlace, RawRange } from '#shared/spreadsheet/rawWorkbook.ts';

/** "B7" as row 7, column 2; null for what is no address. */
export function readAddress(address: string): RawPlace | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row === 0 ? null : { row, column };
}

/** "B7:C9", or "B7" alone; null for what is no range. */
export function readRange(range: string): RawRange | null {
  const [first = '', second = first] = range.split(':');
  const start = readAddress(first);
  const end = readAddress(second);
  if (start === null || end === null) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
