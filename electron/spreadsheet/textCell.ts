import type { RawCell } from '#shared/spreadsheet/rawWorkbook.ts';

/**
 * A cell of a table whose cells are all text; null when it is blank. Only what is a whole number
 * beyond doubt is a number: "007" is a code, and 1.234 is a thousand here and one there.
 */
export function textCell(column: number, words: string): RawCell | null {
  const text = words.normalize('NFC').replace(/\r\n?/g, '\n');
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return { column, value: wholeNumber.test(trimmed) ? Number(trimmed) : text, text };
}

const wholeNumber = /^-?(0|[1-9]\d{0,14})$/;
